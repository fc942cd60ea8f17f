"""The same desk without a window: sub-commands. Never imports Qt."""
