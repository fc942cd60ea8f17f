"""The window: its frame, finding and commands, signing in, first run, and who answers requests."""
