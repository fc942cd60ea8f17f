"""Time that is kept from the book: lunch, meetings, emergencies, a chair out of use."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.text import folded
from clinic_desk.desk.appointments.conflicts import STEP
from clinic_desk.desk.appointments.records import Block, BlockKind
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.storage import reading
from clinic_desk.storage.act import Act
from clinic_desk.storage.schema import stamp


class BlockOdd(DeskError):
    field = "end"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "Kept time ends after it starts, in steps of 5 minutes, on the same day."
    )


class BlockOfVisit(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError", "This is the way to a visit at home. Change or cancel that visit instead."
    )


@dataclass(frozen=True, slots=True)
class BlockForm:
    """``staff_id`` and ``chair_id`` both None: the whole clinic."""

    start_at: datetime
    end_at: datetime
    kind: BlockKind = BlockKind.OTHER
    staff_id: int | None = None
    chair_id: int | None = None
    note: str = ""

    def on(self, day: date) -> "BlockForm":
        """The same on another day."""
        return replace(
            self,
            start_at=datetime.combine(day, self.start_at.time()),
            end_at=datetime.combine(day, time()) + (self.end_at - _midnight(self.start_at)),
        )


class BlockRow(NamedTuple):
    id: int
    staff_id: int | None
    chair_id: int | None
    start_at: datetime
    end_at: datetime
    kind: BlockKind
    note: str
    appointment_id: int | None

    @property
    def minutes(self) -> int:
        return int((self.end_at - self.start_at).total_seconds()) // 60

    @property
    def form(self) -> BlockForm:
        return BlockForm(
            self.start_at, self.end_at, self.kind, self.staff_id, self.chair_id, self.note
        )


def keep_block(act: Act, block_id: int | None, form: BlockForm) -> int:
    """Keep time, or with an id change what is kept; its id is returned.

    Visits that are there stay; new ones ask from now on.

    Raises:
        BlockOdd: backwards, off the five-minute grid, or over midnight.
        BlockOfVisit: it is the way to a visit at home.

    """
    need(act, Right.BOOK)
    _check(form)
    if block_id is None:
        block = Block()
        act.session.add(block)
    else:
        block = _own(act, block_id)
    block.start_at, block.end_at, block.kind = form.start_at, form.end_at, form.kind
    block.staff_id, block.chair_id, block.note = form.staff_id, form.chair_id, folded(form.note)
    act.session.flush()
    return block.id


def remove_blocks(act: Act, block_ids: Sequence[int]) -> None:
    """Free the time again.

    Raises:
        BlockOfVisit: one is the way to a visit at home.

    """
    need(act, Right.BOOK)
    for number in block_ids:
        act.session.delete(_own(act, number))


def paste_blocks(act: Act, forms: Sequence[BlockForm], day: date) -> list[int]:
    """The same blocks on another day; those that stand there already are not doubled."""
    need(act, Right.BOOK)
    there = {row.form for row in blocks(act.session, day, day)}
    wanted = [form.on(day) for form in forms]
    return [keep_block(act, None, form) for form in wanted if form not in there]


def clear_blocks(
    act: Act, day: date, *, staff_id: int | None = None, chair_id: int | None = None
) -> int:
    """Free all kept time of a day (of one doctor or chair, if given); how many there were.

    The ways to visits at home stay.
    """
    need(act, Right.BOOK)
    wanted = [
        row.id
        for row in blocks(act.session, day, day)
        if row.appointment_id is None
        and (staff_id is None or row.staff_id == staff_id)
        and (chair_id is None or row.chair_id == chair_id)
    ]
    remove_blocks(act, wanted)
    return len(wanted)


_BLOCKS = """
    SELECT id, staff_id, chair_id, start_at, end_at, kind, note, appointment_id FROM block
    WHERE start_at >= ? AND start_at < ? ORDER BY start_at, id"""
_KIND = {kind.value: kind for kind in BlockKind}


def blocks(session: Session, first: date, last: date) -> list[BlockRow]:
    """All kept time from ``first`` to ``last``, both included."""
    span = (first.isoformat(), (last + timedelta(1)).isoformat())
    moment = datetime.fromisoformat
    return [
        BlockRow._make((*row[:3], moment(row[3]), moment(row[4]), _KIND[row[5]], *row[6:]))
        for row in reading.rows(session, _BLOCKS, span)
    ]


def of_visit(session: Session, visit_id: int) -> list[int]:
    """The ids of the ways to and from a visit at home."""
    return list(session.scalars(select(Block.id).where(Block.appointment_id == visit_id)))


def _own(act: Act, block_id: int) -> Block:
    block = act.session.get_one(Block, block_id)
    if block.appointment_id is not None:
        raise BlockOfVisit
    return block


def _check(form: BlockForm) -> None:
    same_day = form.end_at <= _midnight(form.start_at) + timedelta(1)
    on_grid = not any(
        int(stamp(at)[14:16]) % STEP or at.second for at in (form.start_at, form.end_at)
    )
    if not (form.start_at < form.end_at and same_day and on_grid):
        raise BlockOdd


def _midnight(at: datetime) -> datetime:
    return datetime.combine(at.date(), time())
