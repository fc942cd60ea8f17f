"""Booking and changing a visit, and finding a time for it."""
