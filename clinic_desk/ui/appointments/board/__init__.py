"""The painted board: lanes, visits and blocks, by mouse and by key."""
