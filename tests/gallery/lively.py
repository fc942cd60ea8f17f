"""What the demo clinic still lacks for the pictures: pins, a doctor who fell ill, a time freed."""

from datetime import datetime, time, timedelta

from clinic_desk.desk.appointments import pinboard, queries, service
from clinic_desk.desk.staff.leave import take_leave
from clinic_desk.desk.staff.queries import providers
from clinic_desk.storage.act import PROGRAM
from clinic_desk.storage.database import Database

PINS, AWAY = 3, 3


def enliven(database: Database, now: datetime) -> None:
    """Three visits on the pinboard, one cancelled; tomorrow's busiest doctor is ill."""
    tomorrow = now.date() + timedelta(1)
    with database.reading() as session:
        coming = [
            visit
            for visit in queries.day_book(session, now.date()).visits
            if visit.status.expected and visit.start_at > now and visit.staff_id is not None
        ]
        asked = [visit.staff_id for visit in queries.day_book(session, tomorrow).visits]
        ill = max((one.id for one in providers(session)), key=asked.count)
    freed = max(coming[PINS:], key=lambda visit: visit.minutes)
    with database.transaction("Cancel appointment", PROGRAM) as act:
        reason = "感冒,改天再约"
        service.cancel(act, freed.id, version=freed.version, reason=reason)
    with database.transaction("Put on the pinboard", PROGRAM) as act:
        for place, visit in enumerate(coming[:PINS]):
            pinboard.pin(act, visit.id, copy=place == 1)
    first = datetime.combine(tomorrow, time())
    with database.transaction("Enter leave", PROGRAM) as act:
        take_leave(act, ill, first, first + timedelta(AWAY), "病假")
