"""The command line: 0 done, 1 refused with one sentence on standard error, 2 wrong usage."""

import signal
import sys
import threading
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from types import FrameType

from clinic_desk.base.errors import DeskError
from clinic_desk.cli.commands import COMMANDS
from clinic_desk.cli.console import Console
from clinic_desk.cli.parser import parser

DONE, REFUSED, STOPPED = 0, 1, 143


class Stopped(BaseException):
    """Somebody asked us to end: what is half done is cleared away on the way out."""


def main(argv: Sequence[str]) -> int:
    """Run one command; its exit code is returned."""
    try:
        arguments = parser().parse_args(argv)
    except SystemExit as leave:  # argparse has said what is wrong, or helped
        return leave.code if isinstance(leave.code, int) else REFUSED
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # a console that lacks a character shows a question mark instead of stopping
            stream.reconfigure(errors="replace")
    console = Console(arguments)
    try:
        with _stoppable():
            COMMANDS[arguments.command](arguments, console)
    except DeskError as refusal:
        console.refused(refusal.sentence(console.words))
        return REFUSED
    except (Stopped, KeyboardInterrupt):
        return STOPPED
    return DONE


@contextmanager
def _stoppable() -> Generator[None]:
    """SIGTERM unwinds like an exception, so that no half file stays."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, _stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise Stopped
