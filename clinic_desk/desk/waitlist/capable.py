"""Which other doctor can take over a visit: by the list of what they do, then by specialty."""

import re
from collections.abc import Sequence

from sqlalchemy.orm import Session

from clinic_desk.desk.clinic.queries import services
from clinic_desk.desk.staff.queries import StaffRow, services_of
from clinic_desk.desk.waitlist.displaced import DisplacedRow

_DIVIDED = re.compile(r"[\s,，、;；/]+")


class Capable:
    """Doctors who work here, and what they do."""

    def __init__(self, session: Session, doctors: Sequence[StaffRow]) -> None:
        self._doctors = doctors
        self._does = services_of(session)
        self._services = {one.id: one for one in services(session, active=False)}

    def works(self, staff_id: int | None) -> bool:
        """Whether the visit's own doctor (None: a device) still takes visits."""
        return staff_id is None or any(one.id == staff_id for one in self._doctors)

    def others(self, row: DisplacedRow) -> list[int]:
        """Other doctors who do the visit's service, in the order of the board.

        Where the specialty of some of them fits the service, these alone; a visit without a
        service goes by the specialty of its own doctor. Nobody takes over a device.
        """
        if row.staff_id is None:
            return []
        able = [one for one in self._doctors if one.id != row.staff_id and self._may(one, row)]
        sought = self._sought(row)
        fitting = [one for one in able if self._fits(one, sought)]
        return [one.id for one in fitting or able]

    def _may(self, one: StaffRow, row: DisplacedRow) -> bool:
        listed = self._does.get(one.id)
        return row.service_id is None or listed is None or row.service_id in listed

    def _sought(self, row: DisplacedRow) -> str:
        service = self._services.get(row.service_id or 0)
        if service is not None:
            return f"{service.name} {service.specialty}"
        return " ".join(one.specialties for one in self._doctors if one.id == row.staff_id)

    @staticmethod
    def _fits(one: StaffRow, sought: str) -> bool:
        return any(word in sought for word in _DIVIDED.split(one.specialties) if word)
