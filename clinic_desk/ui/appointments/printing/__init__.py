"""The papers of the book in the window: previewed, printed, saved; and each evening by itself."""
