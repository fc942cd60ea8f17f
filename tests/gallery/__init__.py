"""Every page and dialog with the demo clinic as a picture: ``python -m tests.gallery OUT``."""
