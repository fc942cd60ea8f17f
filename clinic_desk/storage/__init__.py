"""The one encrypted database file: opening it, changing it, upgrading it, saving it."""
