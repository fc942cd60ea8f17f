"""That somebody who waits long was told so."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from clinic_desk.storage.schema import Record


class WaitNotice(Record):
    """Who told a waiting patient how long it will still be."""

    __tablename__ = "wait_notice"

    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointment.id"), index=True)
    at: Mapped[datetime]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    told_by: Mapped[str]
    """Who went to the patient."""
    estimate: Mapped[int]
    """Minutes still to wait, as the patient was told."""
    apologised: Mapped[bool]
    rebook_offered: Mapped[bool]
    note: Mapped[str]
