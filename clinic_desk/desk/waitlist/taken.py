"""The taken times of the book as bits, for those whose visits must be moved."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from clinic_desk.desk.appointments.records import LIVE
from clinic_desk.desk.appointments.slots import taken_by_stamp
from clinic_desk.desk.waitlist.displaced import DisplacedRow
from clinic_desk.storage import reading

_CHUNK = 21
_LIVE = ", ".join(f"'{status.value}'" for status in LIVE)
_SPAN = "start_at >= ? AND start_at < ?"
_STAFF = f"""
    SELECT staff_id, start_at, end_at FROM appointment WHERE {_SPAN} AND status IN ({_LIVE})
    AND staff_id IS NOT NULL
    UNION ALL SELECT staff_id, start_at, end_at FROM block WHERE {_SPAN}
    AND staff_id IS NOT NULL"""  # noqa: S608 - our own words
_BLOCKS = f"SELECT coalesce(chair_id, 0), start_at, end_at FROM block WHERE {_SPAN} AND "  # noqa: S608 - our own words
_CLINIC = _BLOCKS + "staff_id IS NULL AND chair_id IS NULL"
_CHAIRS = _BLOCKS + "chair_id IS NOT NULL"


def _visits_of(column: str) -> str:
    return (
        f"SELECT {column}, start_at, end_at, id FROM appointment"  # noqa: S608 - our own words
        f" WHERE {column} IN (SELECT value FROM json_each(?))"
        f" AND {_SPAN} AND status IN ({_LIVE})"
    )


_VISITS = {"customer": _visits_of("customer_id"), "chair": _visits_of("chair_id")}
Bits = dict[tuple[int, str], int]


class Taken:
    """Read three weeks at a time as it is asked for; of people and chairs those of ``rows``."""

    def __init__(self, session: Session, rows: Sequence[DisplacedRow], first: date) -> None:
        self._session, self._first = session, first
        self._wanted = {
            "customer": sorted({row.customer_id for row in rows}),
            "chair": sorted({row.chair_id for row in rows if row.chair_id is not None}),
        }
        self._chunks: dict[int, dict[str, Bits]] = {}
        self._visits: dict[tuple[str, int, str], list[tuple[int, int]]] = {}

    def of(self, kind: str, number: int, day: date, *, but: int = 0) -> int:
        """The bits of ``day`` taken from a doctor, the clinic, a person or a chair, without
        those of the visit ``but``.
        """
        place = (day - self._first).days // _CHUNK
        if place not in self._chunks:
            self._chunks[place] = self._read(place)
        said = day.isoformat()
        bits = self._chunks[place].get(kind, {}).get((number, said), 0)
        for visit, taken in self._visits.get((kind, number, said), ()):
            if visit != but:
                bits |= taken
        return bits

    def _read(self, place: int) -> dict[str, Bits]:
        begin = self._first + timedelta(days=place * _CHUNK)
        span = (begin.isoformat(), (begin + timedelta(days=_CHUNK)).isoformat())
        for kind, numbers in self._wanted.items():
            if numbers:
                values = (reading.numbers(numbers), *span)
                self._keep(kind, reading.rows(self._session, _VISITS[kind], values))
        return {
            "staff": taken_by_stamp(reading.rows(self._session, _STAFF, span * 2)),
            "clinic": taken_by_stamp(reading.rows(self._session, _CLINIC, span)),
            "chair": taken_by_stamp(reading.rows(self._session, _CHAIRS, span)),
        }

    def _keep(self, kind: str, rows: Iterable[tuple[Any, ...]]) -> None:
        for number, start, end, visit in rows:
            ((_, bits),) = taken_by_stamp([(number, start, end)]).items()
            self._visits.setdefault((kind, number, start[:10]), []).append((visit, bits))
