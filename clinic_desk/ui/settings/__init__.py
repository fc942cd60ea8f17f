"""The clinic's own facts, its people, how the window looks, and its files."""
