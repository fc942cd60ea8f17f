"""The schema's history, oldest first. A released step is never edited again."""

from collections.abc import Callable
from typing import Any

from clinic_desk.storage.migrations import v0001_first_tables, v0002_whole_book

Step = Callable[[Any], None]
STEPS: tuple[Step, ...] = (v0001_first_tables.upgrade, v0002_whole_book.upgrade)
