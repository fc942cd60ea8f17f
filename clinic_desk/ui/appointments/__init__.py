"""The appointments page: the board of the day, booking, and the next free slot."""
