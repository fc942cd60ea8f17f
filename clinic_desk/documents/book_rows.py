"""What the papers of the appointment book show: plain rows, filled by a job."""

from dataclasses import dataclass
from datetime import date, datetime

from clinic_desk.base.text import folded
from clinic_desk.desk.appointments.records import AppointmentStatus, BlockKind
from clinic_desk.desk.calendar.hours import Window
from clinic_desk.desk.customers.kinds import Priority, Relation, Sex
from clinic_desk.desk.fees.statement import ClinicHead


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """A patient; ``phone`` is written as it is to be printed, masked or whole."""

    name: str
    number: str = ""
    sex: Sex = Sex.UNKNOWN
    age: int | None = None
    phone: str = ""
    relation: Relation = Relation.SELF
    allergies: str = ""
    alert: str = ""
    priorities: tuple[Priority, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitLine:
    start_at: datetime
    end_at: datetime
    person: PersonLine
    doctor: str = ""
    service: str = ""
    room: str = ""
    status: AppointmentStatus = AppointmentStatus.BOOKED
    first_visit: bool = False
    note: str = ""
    escort: str = ""
    address: str = ""
    arrived_at: datetime | None = None
    seated_at: datetime | None = None
    done_at: datetime | None = None

    @property
    def minutes(self) -> int:
        return int((self.end_at - self.start_at).total_seconds()) // 60


@dataclass(frozen=True, slots=True)
class KeptTime:
    """Minutes of the day in which nothing is booked; ``kind`` None: closed."""

    window: Window
    kind: BlockKind | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderDay:
    """A day of one doctor, or of a device that is used without one."""

    name: str
    title: str = ""
    day: date
    windows: tuple[Window, ...] = ()
    visits: tuple[VisitLine, ...] = ()
    kept: tuple[KeptTime, ...] = ()
    fell_out: tuple[VisitLine, ...] = ()
    """Cancelled and missed: they come no more, but whoever reads may ask for them."""

    @property
    def closed(self) -> tuple[KeptTime, ...]:
        """The pauses between the windows."""
        ends = [window.end for window in self.windows[:-1]]
        starts = [window.start for window in self.windows[1:]]
        return tuple(KeptTime(Window(*gap)) for gap in zip(ends, starts, strict=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySheets:
    """One day, a sheet for each provider."""

    clinic: ClinicHead
    day: date
    providers: tuple[ProviderDay, ...]
    printed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekSheet:
    """Some days of one provider, as columns."""

    clinic: ClinicHead
    days: tuple[ProviderDay, ...]
    """At least one; all of the same provider."""
    printed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteSlip:
    """What a patient carries from room to room on one day."""

    clinic: ClinicHead
    person: PersonLine
    visits: tuple[VisitLine, ...]
    """Of that day, in the order of the day; at least one."""
    queue_number: int | None = None
    prepare: tuple[str, ...] = ()
    following: VisitLine | None = None
    """The next visit after this day."""
    emergency_phone: str = ""
    printed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentCard:
    """The visits to come of one patient, to take home."""

    clinic: ClinicHead
    person: PersonLine
    visits: tuple[VisitLine, ...]
    route: str = ""
    printed_at: datetime


def one_line(text: str) -> str:
    """A note typed over several lines, as a paper shows it among others."""
    return folded(text.replace("\n", " "))
