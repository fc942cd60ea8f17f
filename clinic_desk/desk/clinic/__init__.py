"""The clinic itself: its name and papers' head, its services, chairs and settings."""
