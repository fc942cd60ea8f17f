"""A clinic that never was: its people, book and bills, made up from a seed."""
