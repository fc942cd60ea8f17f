"""The people of a roster while it is looked through: who each is, who is left out."""

from dataclasses import dataclass, replace

from clinic_desk.base.errors import DeskError
from clinic_desk.desk.appointments import batch
from clinic_desk.desk.appointments.batch import BatchForm, Match, Person, Placed, Standing
from clinic_desk.desk.appointments.refusals import Overridable
from clinic_desk.ui.kit.context import Context


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A line of the roster; ``id`` is the line's number."""

    id: int
    match: Match
    standing: Standing
    """As matched, or as somebody said."""
    customer_id: int | None
    skipped: bool = False
    placed: Placed | None = None

    @property
    def problem(self) -> DeskError | None:
        if self.match.line.problem is not None:
            return self.match.line.problem
        return self.placed.problem if self.placed else None

    @property
    def open(self) -> bool:
        """Whether somebody must still say who it is, or leave it out."""
        if self.skipped:
            return False
        wrong = self.problem is not None and not isinstance(self.problem, Overridable)
        return wrong or self.standing is Standing.WHICH

    @property
    def bookable(self) -> bool:
        return not self.skipped and self.standing in {Standing.KNOWN, Standing.NEW}


class People:
    """What was said of a line holds while name and phone stay: the text may be mended."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._matches: list[Match] = []
        self._said: dict[tuple[str, str], int | None] = {}
        self._skipped: set[tuple[int, str, str]] = set()
        self._placed: dict[int, Placed] = {}

    @property
    def rows(self) -> list[PersonRow]:
        """Those that must be decided on first, then by line."""
        rows = [self._row(match) for match in self._matches]
        return sorted(rows, key=lambda row: (not row.open, row.id))

    @property
    def placed(self) -> list[Placed]:
        """Whom to book, in the order of the roster."""
        rows = sorted(self.rows, key=lambda row: row.id)
        return [row.placed for row in rows if row.bookable and row.placed is not None]

    @property
    def open(self) -> list[PersonRow]:
        return [row for row in self.rows if row.open]

    @property
    def decided(self) -> bool:
        """Whether somebody said anything yet."""
        return bool(self._said or self._skipped)

    def read(self, text: str) -> None:
        lines = batch.read_lines(text)
        self._matches = self._context.read(lambda session: batch.match(session, lines))
        self._placed = {}

    def lay_out(self, form: BatchForm) -> None:
        """Find a time for everybody who is to be booked.

        Raises:
            DeskError: what holds for everybody is not complete; nobody has a time then.

        """
        self._placed = {}
        rows = sorted((self._row(match) for match in self._matches), key=lambda row: row.id)
        people = [Person(row.match.line, row.customer_id) for row in rows if row.bookable]
        now = self._context.clock()
        placed = self._context.read(lambda session: batch.lay_out(session, form, people, now=now))
        self._placed = {one.person.line.number: one for one in placed}

    def say(self, row: PersonRow, customer_id: int | None) -> None:
        """It is this customer; None: somebody new."""
        self._said[row.match.line.name, row.match.line.phone] = customer_id

    def skip(self, row: PersonRow) -> None:
        """Leave the line out; if it is left out, take it in again."""
        self._skipped ^= {_key(row.match)}

    def _row(self, match: Match) -> PersonRow:
        line = match.line
        standing, customer_id = match.standing, match.customer_id
        said = (line.name, line.phone)
        if standing is not Standing.UNUSABLE and said in self._said:
            customer_id = self._said[said]
            standing = Standing.NEW if customer_id is None else Standing.KNOWN
        row = PersonRow(line.number, match, standing, customer_id, _key(match) in self._skipped)
        return replace(row, placed=self._placed.get(row.id) if row.bookable else None)


def _key(match: Match) -> tuple[int, str, str]:
    return match.line.number, match.line.name, match.line.phone
