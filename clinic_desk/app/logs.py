"""One rotating log file that cannot hold what is known of people.

A log is mailed to whoever helps. So its formatter never writes an exception's message (the
database's hold phone numbers), and takes out of every line what could be a name, a number or
typed text, whoever wrote it.
"""

import logging
import re
import traceback
from pathlib import Path, PurePath

LARGEST, KEPT = 1_000_000, 5
_HAN = re.compile("[\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_DIGITS = re.compile(r"\d{5,}")
_QUOTED = re.compile(r"(['\"“‘]).*?(['\"”’])")
_PLACE_PARTS = 3


class PlainFormatter(logging.Formatter):
    """When, how bad, where in the program, and a message without anything personal."""

    def format(self, record: logging.LogRecord) -> str:
        said = scrubbed(_message(record))
        line = f"{self.formatTime(record)} {record.levelname:<8} {record.name}: {said}"
        error = record.exc_info[1] if record.exc_info else None
        return f"{line}\n{told(error)}" if error is not None else line


def start(path: Path) -> None:
    """Log into ``path`` from now on. Where it cannot be written the program works without."""
    from logging.handlers import RotatingFileHandler

    handler: logging.Handler
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(PlainFormatter())
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    logging.raiseExceptions = False  # a full disk must not end the program by its own log


def told(error: BaseException) -> str:
    """Types and frames of ``error`` and of what led to it; never a message."""
    said: list[str] = []
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        kind = type(one)
        said.append(f"{kind.__module__}.{kind.__qualname__}")
        said += [
            f"  {_place(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}"
            for frame, line in traceback.walk_tb(one.__traceback__)
        ]
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return "\n".join(said)


def scrubbed(text: str) -> str:
    """``text`` without Chinese, quotations and runs of five digits."""
    return _HAN.sub("…", _DIGITS.sub("#", _QUOTED.sub(r"\1…\2", text)))


def _message(record: logging.LogRecord) -> str:
    """The message with errors among its values told by their types."""
    if isinstance(record.msg, BaseException):
        return type(record.msg).__name__
    args = record.args
    if isinstance(args, tuple):
        args = tuple(_plain(value) for value in args)
    elif args:
        args = {name: _plain(value) for name, value in args.items()}
    try:
        return str(record.msg) % args if args else str(record.msg)
    except (TypeError, ValueError, KeyError):
        return str(record.msg)


def _plain(value: object) -> object:
    return type(value).__name__ if isinstance(value, BaseException) else value


def _place(path: str) -> str:
    """The end of a file's path: its beginning names the person at the computer."""
    return "/".join(PurePath(path).parts[-_PLACE_PARTS:])
