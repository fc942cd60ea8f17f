"""A clinic's own list of customers, row by row: who can be registered, and what is to be mended."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.customers.kinds import Sex
from clinic_desk.intake.drafting import BETWEEN, CustomerDraft, Problem, RowReader
from clinic_desk.intake.headers import (
    HeaderMissing,
    Mapping,
    NameColumnMissing,
    best_sheet,
    guess_mapping,
    mapping,
)
from clinic_desk.intake.phone_cells import PhoneDraft
from clinic_desk.intake.sheets import EVERY, Progress, Row, Sheet
from clinic_desk.intake.titles import Field

__all__ = [
    "CustomerDraft",
    "Field",
    "HeaderMissing",
    "Mapping",
    "NameColumnMissing",
    "NumberRepeated",
    "Parsed",
    "PersonDiffers",
    "PhoneDraft",
    "Problem",
    "RowRepeated",
    "best_sheet",
    "drafts",
    "guess_mapping",
    "mapping",
]


class RowRepeated(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError", "The same customer as in row {earlier}: what this row adds went there."
    )


class PersonDiffers(DeskError):
    """Same name and phone, but another birth date or document: taken for two people."""

    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "Name and phone as in row {earlier}, but another birth date or ID number: look whether "
        "it is the same person.",
    )


class NumberRepeated(DeskError):
    field = "number"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "Number {number} stands in row {earlier} too: this customer gets a new one."
    )


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a sheet gives.

    ``rows`` counts those with something in them below the header, ``repeated`` those that were
    put together with an earlier row.
    """

    drafts: tuple[CustomerDraft, ...]
    problems: tuple[Problem, ...]
    rows: int
    repeated: int

    @property
    def unusable(self) -> int:
        """Rows that nobody can be registered from."""
        return len({problem.row for problem in self.problems if problem.fatal})


def drafts(
    sheet: Sheet, columns: Mapping, today: date, *, progress: Progress | None = None
) -> Parsed:
    """The customers of ``sheet``, read as ``columns`` says.

    ``progress`` is told (rows done, rows) and may raise Cancelled. Dates after ``today`` are
    problems.

    Raises:
        NameColumnMissing: no column holds names.

    """
    if Field.NAME not in columns.columns.values():
        raise NameColumnMissing
    people = _People(columns)
    rows = 0
    for number, row in _data_rows(sheet, columns.header_row):
        if progress and number % EVERY == 0:
            progress(number, len(sheet.rows))
        reader = RowReader(number, row, columns)
        if reader.blank:
            continue
        rows += 1
        draft = reader.draft(today)
        people.problems += reader.problems
        if draft:
            people.add(draft, row)
    return Parsed(tuple(people.drafts), tuple(people.problems), rows, people.repeated)


def _data_rows(sheet: Sheet, header_row: int) -> Iterator[tuple[int, Row]]:
    """Rows that are not empty, but for the header where a page repeats it."""
    header = sheet.rows[header_row - 1] if header_row else None
    for number, row in enumerate(sheet.rows[header_row:], header_row + 1):
        if row and row != header:
            yield number, row


Key = tuple[str, ...]
_EMPTY = (None, "", Sex.UNKNOWN)


@dataclass(slots=True)
class _People:
    """The drafts so far, and by what a person is known again."""

    columns: Mapping
    drafts: list[CustomerDraft] = field(default_factory=list[CustomerDraft])
    problems: list[Problem] = field(default_factory=list[Problem])
    repeated: int = 0
    _seen: dict[Key, list[int]] = field(default_factory=dict[Key, list[int]])
    _numbers: dict[str, int] = field(default_factory=dict[str, int])

    def add(self, draft: CustomerDraft, row: Row) -> None:
        keys = _keys(draft, row)
        alike = [place for key in keys for place in self._seen.get(key, ())]
        place = next((one for one in alike if not _differ(self.drafts[one], draft)), None)
        if place is None:
            if alike:
                earlier = self.drafts[alike[0]]
                self._problem(draft, Field.NAME, draft.name, PersonDiffers(earlier=earlier.row))
            place = len(self.drafts)
            self.drafts.append(self._numbered(draft, draft.row))
        else:
            earlier = self.drafts[place]
            self._problem(draft, Field.NAME, draft.name, RowRepeated(earlier=earlier.row))
            self.drafts[place] = _together(earlier, self._numbered(draft, earlier.row))
            self.repeated += 1
        for key in keys:
            places = self._seen.setdefault(key, [])
            if place not in places:
                places.append(place)

    def _numbered(self, draft: CustomerDraft, owner: int) -> CustomerDraft:
        """Two people never share a number: the second gets another, and hers goes to the note.

        ``owner`` is the row the person was first met in.
        """
        if draft.number is None:
            return draft
        earlier = self._numbers.setdefault(draft.number, owner)
        if earlier == owner:
            return draft
        reason = NumberRepeated(number=draft.number, earlier=earlier)
        kept = f"{self._problem(draft, Field.NUMBER, draft.number, reason)}: {draft.number}"
        return replace(draft, number=None, note=BETWEEN.join(filter(None, (draft.note, kept))))

    def _problem(self, draft: CustomerDraft, said: Field, value: str, reason: DeskError) -> str:
        place = next(place for place, kept in self.columns.columns.items() if kept is said)
        title = self.columns.title(place)
        self.problems.append(Problem(draft.row, title, value, reason))
        return title


def _keys(draft: CustomerDraft, row: Row) -> list[Key]:
    """By what the same person is known again.

    Name with a phone or document; where there is neither, with the birth date; else the whole row.
    """
    name = draft.name.replace(" ", "").casefold()
    keys: list[Key] = [(name, "phone", phone.number) for phone in draft.phones]
    if draft.id_number:
        keys.append((name, "document", draft.id_number))
    if not keys and draft.birth_date:
        keys.append((name, "birth", draft.birth_date.isoformat()))
    return keys or [("row", *map(str, row))]


def _differ(first: CustomerDraft, second: CustomerDraft) -> bool:
    """Whether two drafts of one name cannot be one person."""
    pairs = ((first.birth_date, second.birth_date), (first.id_number, second.id_number))
    return any(one and other and one != other for one, other in pairs)


def _together(first: CustomerDraft, second: CustomerDraft) -> CustomerDraft:
    """The first with what only the second has; phones and notes of both."""
    phones = {phone.number: phone for phone in (*second.phones, *first.phones)}
    order = dict.fromkeys(phone.number for phone in (*first.phones, *second.phones))
    notes = dict.fromkeys(
        part for note in (first.note, second.note) for part in note.split(BETWEEN) if part
    )
    filled: dict[str, Any] = {
        name: getattr(second, name)
        for name in CustomerDraft.__slots__
        if getattr(first, name) in _EMPTY
    }
    filled["phones"] = tuple(phones[number] for number in order)
    filled["note"] = BETWEEN.join(notes)
    return replace(first, **filled)
