"""Clinics made once for all tests of a process; a test gets a copy, in a hundredth of the time."""

import atexit
import os
import shutil
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import clinic_desk.desk.appointments.records
import clinic_desk.desk.arrivals.records
import clinic_desk.desk.waitlist.records  # noqa: F401 - every table is known before any is made
from clinic_desk.base.paths import Paths
from clinic_desk.storage import opening
from tests import small
from tests.small import NOW, Small


@dataclass(frozen=True)
class Ready:
    """A clinic, closed: its data, what opens it, and what is in it (nothing: ``small`` None)."""

    data: Path
    keys: Path
    key: bytes
    code: str
    small: Small | None


def put(paths: Paths, *, filled: bool = True) -> Ready:
    """Put a copy of the small clinic (of an empty one) in ``paths``, as if it was made there."""
    ready = _made(filled)
    shutil.copytree(ready.data, paths.data, dirs_exist_ok=True)
    shutil.copytree(ready.keys, paths.keys, dirs_exist_ok=True)
    return ready


def small_clinic() -> Small:
    """What is in the small clinic."""
    known = _made(True).small
    assert known is not None
    return known


@cache
def _made(filled: bool) -> Ready:  # noqa: FBT001 - functools.cache tells f(True) from f(filled=True)
    paths = _somewhere()
    opened, code = opening.create(paths, clock=lambda: NOW)
    with opened:
        known = small.make(opened.database) if filled else None
    return Ready(paths.data, paths.keys, opened.key, code, known)


def _somewhere() -> Paths:
    folder = Path(tempfile.mkdtemp(prefix="clinic-desk-ready-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    kept = os.environ.get("CLINIC_DESK_CONFIG")
    os.environ["CLINIC_DESK_CONFIG"] = str(folder / "config")
    try:
        return Paths.within(folder / "clinic")
    finally:
        os.environ.pop("CLINIC_DESK_CONFIG")
        if kept is not None:
            os.environ["CLINIC_DESK_CONFIG"] = kept
