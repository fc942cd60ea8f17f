"""Long or scheduled work, one function each, the same for window and command line."""
