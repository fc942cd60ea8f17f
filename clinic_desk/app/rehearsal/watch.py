"""The watch of a rehearsed day: it goes as fast as any, and can be put forward."""

import time
from datetime import datetime, timedelta


class Watch:
    """Given to the program as its clock."""

    def __init__(self, start: datetime) -> None:
        self._shown, self._since = start, time.monotonic()

    def __call__(self) -> datetime:
        return self._shown + timedelta(seconds=int(time.monotonic() - self._since))

    def turn_to(self, moment: datetime) -> None:
        """Put it forward; a moment that is past already leaves it as it is."""
        self._shown, self._since = max(moment, self()), time.monotonic()
