"""The demo clinic: in a folder of its own, made once, with progress."""

from pathlib import Path

from clinic_desk.base.clock import Clock
from clinic_desk.base.paths import Paths
from clinic_desk.ui.kit.tasks import Progress


def demo_paths(beside: Paths) -> Paths:
    """Where the demo of this person lies: beside the clinic, never in its folder."""
    folder = beside.data.parent / "demo"
    return Paths(folder, beside.keys, beside.logs)


def make(paths: Paths, clock: Clock, progress: Progress) -> Path:
    """Make the demo clinic, in a worker; whoever opens it next does so anew, as the lock
    belongs to the thread that took it.

    Raises:
        DeskError: the disk or the folder refuses.

    """
    from clinic_desk.jobs.demo import new_demo

    now = clock()
    made = new_demo(paths, today=now.date(), at=now.time(), clock=clock, progress=progress.report)
    made.close()
    return paths.data
