"""Starts the window; with ui the only rooms that know Qt."""
