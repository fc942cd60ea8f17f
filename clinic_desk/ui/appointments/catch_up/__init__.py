"""After a power cut: what was written by hand is typed in, line by line, and saved at once."""
