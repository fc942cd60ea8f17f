"""Imports without PySide's look into every source file.

Once loaded, PySide searches the source of each module that is imported for its own name, in
case it switches on features of PySide's (snake_case, true properties). We use none. For the
five hundred modules of the database that search takes 150 ms of the time until Today is there.
"""

import builtins


def make_plain() -> None:
    """Import as Python does; call it after PySide has been imported."""
    plain = getattr(builtins, "__orig_import__", None)  # where PySide keeps what it replaced
    if callable(plain):
        builtins.__import__ = plain
