"""How far a made-up visit has come at the demo's moment, with stamps that follow one another."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.jobs.invented.dice import Dice

OPENS = time(9)
_LAST_CALL = 17 * 60 + 50
_LEADS = (*(0,) * 3, *range(1, 4), *range(1, 4), *range(4, 15), 21, 28)
"""Days between booking and visit."""
_WALK_INS = 0.05
_SOON, _LATER = 25, 60
"""Minutes before a visit: most come within the first, a few within the second."""
_OUTCOMES = (
    *(AppointmentStatus.DONE,) * 931,
    *(AppointmentStatus.MISSED,) * 34,
    *(AppointmentStatus.CANCELLED_BY_PATIENT,) * 26,
    *(AppointmentStatus.CANCELLED_BY_CLINIC,) * 6,
    *(AppointmentStatus.LEFT,) * 3,
)
"""Of a thousand visits that were on the book."""


@dataclass(frozen=True, slots=True)
class Stage:
    status: AppointmentStatus
    stamps: dict[str, datetime | None]


class Stages:
    """Draws the stage of a visit, past, present or to come, as of ``now``."""

    def __init__(self, random: Dice, now: datetime) -> None:
        self._random, self._now = random, now

    def of(self, start: datetime, end: datetime, registered: date) -> Stage:
        before = self._before(start, registered)
        if end <= self._now:
            return self._over(start, end, before, known=registered < start.date())
        if start.date() > self._now.date():
            return self._ahead(start, before)
        return self._present(start, before, known=registered < start.date())

    def called_off(self, start: datetime, registered: date) -> Stage:
        """Cancelled by the patient before it began."""
        before = self._before(start, registered)
        return _stage(AppointmentStatus.CANCELLED_BY_PATIENT, ended_at=before)

    def booked(
        self, start: datetime, stamps: dict[str, datetime | None], registered: date
    ) -> tuple[datetime, bool]:
        """When it was booked (after registering, before all else that happened to it), and
        whether the patient just walked in.
        """
        random = self._random
        events = [at for at in stamps.values() if at is not None]
        latest = min([start - timedelta(minutes=5), self._now, *events])
        if stamps["arrived_at"] and not stamps["confirmed_at"] and random.happens(_WALK_INS):
            return stamps["arrived_at"], True
        day = min(latest.date(), start.date() - timedelta(days=random.choice(_LEADS)))
        day = min(max(day, registered), latest.date())
        at = self._call(day)
        return (min(at, latest)), False

    def _call(self, day: date) -> datetime:
        minute = self._random.randrange(9 * 60, _LAST_CALL, 5)
        return datetime.combine(day, time(*divmod(minute, 60)))

    def _before(self, start: datetime, registered: date) -> datetime:
        """A call the day before, or as soon as the patient was known."""
        day = max(min(start.date() - timedelta(days=1), self._now.date()), registered)
        return min(self._call(day), self._now, start - timedelta(minutes=20))

    def _over(self, start: datetime, end: datetime, before: datetime, *, known: bool) -> Stage:
        random, now = self._random, self._now
        status = random.choice(_OUTCOMES)
        confirmed = before if known and random.happens(0.6) else None
        arrived = start - timedelta(minutes=random.randint(2, 14))
        if status is AppointmentStatus.MISSED:
            ended = min(start + timedelta(minutes=random.randint(20, 60)), now)
            return _stage(status, confirmed_at=confirmed, ended_at=ended)
        if status is AppointmentStatus.LEFT:
            ended = min(start + timedelta(minutes=random.randint(25, 50)), now)
            return _stage(status, confirmed_at=confirmed, arrived_at=arrived, ended_at=ended)
        if not status.live:
            return _stage(status, ended_at=before)
        seated = min(start + timedelta(minutes=random.randint(-1, 6)), now)
        done = min(end + timedelta(minutes=random.randint(-4, 3)), now)
        return _stage(
            status,
            confirmed_at=confirmed,
            arrived_at=arrived,
            seated_at=seated,
            done_at=max(done, seated + timedelta(minutes=1)),
        )

    def _present(self, start: datetime, before: datetime, *, known: bool) -> Stage:
        """Today's, not over: treated now, waiting, or still expected."""
        random, now = self._random, self._now
        confirmed = before if known and random.happens(0.75) else None
        wait = (start - now).total_seconds() / 60
        arrived = min(start - timedelta(minutes=random.randint(3, 14)), now)
        if wait <= 0 and random.happens(0.85):
            seated = min(start + timedelta(minutes=random.randint(0, 4)), now)
            return _stage(
                AppointmentStatus.IN_TREATMENT,
                confirmed_at=confirmed,
                arrived_at=arrived,
                seated_at=seated,
            )
        if random.happens(0.7 if wait <= _SOON else 0.12 if wait <= _LATER else 0):
            early = min(now - timedelta(minutes=random.randint(1, 9)), arrived)
            return _stage(AppointmentStatus.ARRIVED, confirmed_at=confirmed, arrived_at=early)
        if random.happens(0.05):
            return _stage(AppointmentStatus.CANCELLED_BY_PATIENT, ended_at=before)
        return self._expected(confirmed)

    def _ahead(self, start: datetime, before: datetime) -> Stage:
        random, now = self._random, self._now
        if random.happens(0.03):
            return _stage(AppointmentStatus.CANCELLED_BY_PATIENT, ended_at=before)
        near = (start.date() - now.date()).days <= 1
        confirmed = now - timedelta(minutes=random.randint(1, 30)) if near else None
        return self._expected(confirmed if random.happens(0.5) else None)

    @staticmethod
    def _expected(confirmed: datetime | None) -> Stage:
        if confirmed:
            return _stage(AppointmentStatus.CONFIRMED, confirmed_at=confirmed)
        return _stage(AppointmentStatus.BOOKED)


def _stage(
    status: AppointmentStatus,
    *,
    confirmed_at: datetime | None = None,
    arrived_at: datetime | None = None,
    seated_at: datetime | None = None,
    done_at: datetime | None = None,
    ended_at: datetime | None = None,
) -> Stage:
    return Stage(
        status,
        {
            "confirmed_at": confirmed_at,
            "arrived_at": arrived_at,
            "seated_at": seated_at,
            "done_at": done_at,
            "ended_at": ended_at,
        },
    )
