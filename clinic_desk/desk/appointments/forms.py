"""A visit as a form holds it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from clinic_desk.desk.appointments.records import Channel


@dataclass(frozen=True, slots=True)
class VisitForm:
    """``start_at``, ``minutes`` and ``travel`` lie on the five-minute grid.

    ``staff_id`` None: on a device, without a doctor; then ``chair_id`` is the device.
    ``address`` is where a visit at home goes; ``travel`` minutes are kept before and after it.
    """

    customer_id: int
    staff_id: int | None
    start_at: datetime
    minutes: int
    service_id: int | None = None
    chair_id: int | None = None
    channel: Channel = Channel.PHONE
    note: str = ""
    sooner: bool = False
    escort: str = ""
    address: str = ""
    travel: int = 0

    @property
    def end_at(self) -> datetime:
        return self.start_at + timedelta(minutes=self.minutes)

    @property
    def away_from(self) -> datetime:
        """When the doctor sets out."""
        return self.start_at - timedelta(minutes=self.travel)

    @property
    def away_until(self) -> datetime:
        """When the doctor is back."""
        return self.end_at + timedelta(minutes=self.travel)
