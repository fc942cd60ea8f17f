"""The pinboard at the left of the book: visits parked while the day is changed."""
