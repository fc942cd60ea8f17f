"""The power-cut kit: each evening the sheets of the next open day lie as a PDF in a folder, and
those of the closed days before it on which somebody is booked all the same.

The file's own time says as of when it is, so nothing has to be remembered: whoever deletes it or
chooses another folder gets a new one.
"""

import os
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue, catalogue
from clinic_desk.desk.appointments.load import booked_days
from clinic_desk.desk.calendar.queries import Opening
from clinic_desk.desk.clinic.queries import clinic, setting
from clinic_desk.desk.clinic.service import keep_setting
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.documents import power_cut as papers
from clinic_desk.documents.book_rows import DaySheets
from clinic_desk.documents.saving import saving
from clinic_desk.documents.sheet import Paper
from clinic_desk.jobs.book_reading import BookReader, head, is_busy
from clinic_desk.storage.act import PROGRAM, Act, Actor
from clinic_desk.storage.database import Database

FOLDER, AT = "power_cut.folder", "power_cut.at"
USUAL = time(17, 30)
KEPT_DAYS = 14
FARTHEST = 60
"""Days looked ahead for an open one: longer closures are known beforehand."""
WRITE = QT_TRANSLATE_NOOP("Action", "Write power-cut sheets")
_NAME = re.compile(r"power-cut-(\d{4}-\d{2}-\d{2})\.pdf")


class FolderUnchosen(DeskError):
    field = "folder"
    text = QT_TRANSLATE_NOOP("DeskError", "Choose a folder for the power-cut sheets first.")


class FolderGone(DeskError):
    field = "folder"
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "The folder for the power-cut sheets, “{folder}”, is not there. "
        "Put the USB stick in, or choose another folder in the settings.",
    )


class NeverOpen(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError", "The clinic is closed for the next {days} days: there is nothing to write."
    )


@dataclass(frozen=True, slots=True)
class Evening:
    """What the clinic chose. Without a folder nothing is written."""

    folder: Path | None = None
    at: time = USUAL


@dataclass(frozen=True, slots=True)
class Written:
    path: Path
    day: date
    visits: int
    """On all days that were written."""
    removed: int
    """Old files of ours that were taken away."""
    missing: tuple[str, ...] = ()
    """Characters that no font has."""


def evening(session: Session) -> Evening:
    """A setting that cannot be read counts as its default."""
    folder, at = setting(session, FOLDER, ""), setting(session, AT, "")
    try:
        moment = time.fromisoformat(str(at)) if at else USUAL
    except ValueError:
        moment = USUAL
    return Evening(Path(str(folder)) if folder else None, moment)


def keep(act: Act, folder: Path | None, at: time) -> None:
    """Choose where and when.

    Raises:
        NotAllowed: the role may not change the clinic's settings.
        FolderGone: there is no such folder.

    """
    need(act, Right.CLINIC)
    if folder is not None and not is_there(folder):
        raise FolderGone(folder=folder)
    keep_setting(act, FOLDER, str(folder.absolute()) if folder else "")
    keep_setting(act, AT, f"{at:%H:%M}")


def is_there(folder: Path) -> bool:
    """Whether the folder can be seen. A drive that is locked, or a share that refuses us, is as
    good as gone.
    """
    try:
        return folder.is_dir()
    except OSError:
        return False


def last_due(now: datetime, at: time) -> datetime:
    """The newest moment at which the sheets were to be written: today's, or yesterday's."""
    today = datetime.combine(now.date(), at)
    return today if today <= now else today - timedelta(1)


def due(now: datetime, at: time, last: datetime | None) -> bool:
    """Whether the moment has passed since they were ``last`` written (None: never).

    A moment that passed while the program was off is still due.
    """
    return last is None or last < last_due(now, at)


def last_written(folder: Path) -> datetime | None:
    """As of when the newest of our files is; None: there is none, or no folder."""
    times: list[datetime] = []
    for file, _day in _ours(folder):
        with suppress(OSError):  # taken away meanwhile
            times.append(datetime.fromtimestamp(file.stat().st_mtime).replace(microsecond=0))
    return max(times, default=None)


def next_open(session: Session, after: date) -> date:
    """The first day after ``after`` on which the clinic opens.

    Raises:
        NeverOpen: none within two months.

    """
    days = [after + timedelta(number) for number in range(1, FARTHEST + 1)]
    opening = Opening(session, days[0], days[-1])
    for day in days:
        if opening.on(day):
            return day
    raise NeverOpen(days=FARTHEST)


def write_tomorrow(
    database: Database,
    *,
    folder: Path | None = None,
    after: date | None = None,
    words: Catalogue | None = None,
    by: Actor = PROGRAM,
) -> Written:
    """Write ``power-cut-YYYY-mm-dd.pdf`` of the next open day ``after`` a day (today).

    ``folder`` and ``words`` are the clinic's unless given. Writing twice replaces the file; it
    appears whole or not at all. Ours of days more than two weeks back are taken away.

    Raises:
        FolderUnchosen, FolderGone, NeverOpen, NotAllowed: as named.
        FileNotWritten: the disk is full or the place cannot be written.

    """
    now = database.clock()
    with database.reading() as session:
        place = folder or evening(session).folder
        if place is None:
            raise FolderUnchosen
        if not is_there(place):
            raise FolderGone(folder=place)
        days = _days(session, after or now.date())
        rows = [_sheets(session, day, now) for day in days]
        known = clinic(session)
    spoken = words or catalogue(known.language if known else "zh_CN")
    made = [papers.power_cut(row, spoken) for row in rows]
    paths = [place / f"power-cut-{day.isoformat()}.pdf" for day in days]
    for path, paper in zip(paths, made, strict=True):
        _save(database, path, paper, now, by)
    return Written(
        paths[-1],
        days[-1],
        sum(len(one.visits) for row in rows for one in row.providers),
        len(_remove_old(place, now.date())),
        tuple(dict.fromkeys(sign for paper in made for sign in paper.missing)),
    )


def _days(session: Session, after: date) -> list[date]:
    """The next open day, last; before it the closed ones on which somebody is booked."""
    day = next_open(session, after)
    booked = booked_days(session, after + timedelta(1), day - timedelta(1))
    return [*sorted(booked), day]


def _sheets(session: Session, day: date, now: datetime) -> DaySheets:
    reader = BookReader(session, day, day, masked=False)
    busy = tuple(one for one in reader.day(day).values() if is_busy(one))
    return DaySheets(clinic=head(session), day=day, providers=busy, printed_at=now)


def _save(database: Database, path: Path, paper: Paper, now: datetime, by: Actor) -> None:
    with saving(path) as unfinished:
        unfinished.write_bytes(paper)
        os.utime(unfinished, (now.timestamp(), now.timestamp()))
        with database.transaction(WRITE, by) as act:
            need(act, Right.BOOK)
            act.note("power cut", path.name)


def _ours(folder: Path) -> list[tuple[Path, date]]:
    found: list[tuple[Path, date]] = []
    with suppress(OSError):
        for file in folder.iterdir():
            if named := _NAME.fullmatch(file.name):
                with suppress(ValueError):  # a date that does not exist is not ours
                    found.append((file, date.fromisoformat(named[1])))
    return found


def _remove_old(folder: Path, today: date) -> list[Path]:
    """Take away ours of days long past; a file that is open somewhere stays for next time."""
    gone: list[Path] = []
    for file, day in _ours(folder):
        if today - day > timedelta(KEPT_DAYS):
            with suppress(OSError):
                file.unlink()
                gone.append(file)
    return gone
