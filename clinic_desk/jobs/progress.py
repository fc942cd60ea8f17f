"""How long work says how far it is."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with (done, of), ``of`` 0 where nobody knows. What it raises stops the work, and
nothing of it stays."""


def silent(_done: int, _of: int) -> None:
    """For work nobody watches."""


def part(progress: Progress, first: int, last: int, of: int = 100) -> Progress:
    """Progress of a step that is ``first`` to ``last`` of the whole work's ``of``."""

    def report(done: int, total: int) -> None:
        progress(first + (last - first) * min(done, total) // max(total, 1), of)

    return report
