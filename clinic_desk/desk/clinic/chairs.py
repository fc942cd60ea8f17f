"""Chairs and rooms: named once, renamed, put out of use."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.text import folded
from clinic_desk.desk.clinic.queries import ChairRow
from clinic_desk.desk.clinic.records import Chair, ChairKind
from clinic_desk.storage.act import Act


class ChairNameMissing(DeskError):
    field = "name"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter the name of the chair or room.")


class ChairExists(DeskError):
    field = "name"
    text = QT_TRANSLATE_NOOP("DeskError", "There is a chair or room of this name. Choose another.")


def all_chairs(session: Session) -> list[ChairRow]:
    """Those in use first."""
    wanted = select(Chair.id, Chair.name, Chair.active, Chair.kind).order_by(
        Chair.active.desc(), Chair.id
    )
    return [ChairRow(*row) for row in session.execute(wanted)]


def keep_chair(
    act: Act,
    chair_id: int | None,
    name: str,
    *,
    active: bool = True,
    kind: ChairKind = ChairKind.CHAIR,
) -> int:
    """Change a chair, or with None add one; its id is returned.

    Visits keep a chair that is put out of use.

    Raises:
        ChairNameMissing, ChairExists: as named.

    """
    wanted = folded(name)
    if not wanted:
        raise ChairNameMissing
    with act.session.no_autoflush:
        same = act.session.scalar(select(Chair.id).where(func.lower(Chair.name) == wanted.lower()))
    if same is not None and same != chair_id:
        raise ChairExists
    if chair_id is None:
        chair = Chair(name=wanted, active=active, kind=kind)
        act.session.add(chair)
    else:
        chair = act.session.get_one(Chair, chair_id)
        chair.name, chair.active, chair.kind = wanted, active, kind
    act.session.flush()
    return chair.id
