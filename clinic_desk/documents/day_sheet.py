"""The day sheet: what the desk goes on with when the power is gone. One doctor after another."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.documents.book_paper import (
    A4_ACROSS,
    CONTEXT,
    Drawing,
    Letters,
    Title,
    bound,
    marks,
    new_sheet,
    say,
    say_full_day,
    say_kept,
    say_phone,
    say_printed,
    say_sex_age,
    say_windows,
    warnings,
)
from clinic_desk.documents.book_rows import DaySheets, ProviderDay, VisitLine, one_line
from clinic_desk.documents.letterhead import Title as HeadTitle
from clinic_desk.documents.letterhead import footer_top, letterhead, running_head
from clinic_desk.documents.ruled import Column, Line, Row, Ruled, Tick
from clinic_desk.documents.sheet import DOT, Format, Paper, Sheet

_NAME = QT_TRANSLATE_NOOP("BookPaper", "Day sheet")
_HOURS = QT_TRANSLATE_NOOP("BookPaper", "Hours {hours}")
_AWAY = QT_TRANSLATE_NOOP("BookPaper", "Not working that day")
_VISITS = QT_TRANSLATE_NOOP("BookPaper", "%n visit(s)")
_FELL_OUT = QT_TRANSLATE_NOOP("BookPaper", "Not coming: {who}")
_WALK_INS = QT_TRANSLATE_NOOP("BookPaper", "Walk-ins")
_FOOT = QT_TRANSLATE_NOOP(
    "BookPaper", "Times by hand as 09:05. Personal data: shred what is no longer needed."
)
_COLUMNS = (
    (QT_TRANSLATE_NOOP("BookPaper", "Time"), 46),
    (QT_TRANSLATE_NOOP("BookPaper", "Patient"), 100),
    (QT_TRANSLATE_NOOP("BookPaper", "Sex, age"), 64),
    (QT_TRANSLATE_NOOP("BookPaper", "Phone"), 96),
    (QT_TRANSLATE_NOOP("BookPaper", "Service"), 90),
    (QT_TRANSLATE_NOOP("BookPaper", "Min."), 30),
    (QT_TRANSLATE_NOOP("BookPaper", "Note, what to mind"), 0),
    (QT_TRANSLATE_NOOP("BookPaper", "Arrived"), 47),
    (QT_TRANSLATE_NOOP("BookPaper", "Seated"), 47),
    (QT_TRANSLATE_NOOP("BookPaper", "Done"), 47),
    (QT_TRANSLATE_NOOP("BookPaper", "Tick"), 66),
)
_FIRST_WRITTEN = 7
_MISSED = QT_TRANSLATE_NOOP("BookPaper", "Missed")
_LEFT = QT_TRANSLATE_NOOP("BookPaper", "Left unseen")
_FIRST = QT_TRANSLATE_NOOP("BookPaper", "First visit")
_ESCORT = QT_TRANSLATE_NOOP("BookPaper", "Escort: {who}")
_HOME = QT_TRANSLATE_NOOP("BookPaper", "At home: {where}")

HIGH = 27
"""Points for a row: room for a hand that writes in a hurry."""
LEAST_BLANKS = 4
"""Lines for walk-ins on every doctor's sheet."""


def day_sheet(row: DaySheets, words: Catalogue) -> Paper:
    """A4 across; each provider begins a page.

    Raises:
        ValueError: there is no provider.

    """
    if not row.providers:
        raise ValueError("no provider, no day sheet")
    title = Title(f"{say(words, _NAME)} {say_full_day(words, row.day)}", row.clinic, row.printed_at)
    return bound(title, A4_ACROSS, words, day_pages(row, words), day_foot(row, words))


def day_foot(row: DaySheets, words: Catalogue) -> str:
    return DOT.join((say_printed(words, row.printed_at), say(words, _FOOT)))


def day_pages(row: DaySheets, words: Catalogue, size: Format = A4_ACROSS) -> list[Drawing]:
    """The pages of all providers, for a document of their own or inside another."""
    return [page for one in row.providers for page in _Provider(row, one, words, size).pages()]


class _Provider:
    """The sheet of one doctor."""

    def __init__(self, sheets: DaySheets, one: ProviderDay, words: Catalogue, size: Format) -> None:
        self._sheets, self._one, self._words, self._size = sheets, one, words, size
        self._letters = Letters(size)
        columns = [
            Column(say(words, name), width, strong=place == _FIRST_WRITTEN)
            for place, (name, width) in enumerate(_COLUMNS)
        ]
        self._table = Ruled(columns, size)
        self._walk_ins = self._table.band(Line(say(words, _WALK_INS), self._letters.small))
        self._blank = self._table.blank(least=HIGH, ticks=self._ticks(None))

    def pages(self) -> list[Drawing]:
        rows = [*self._rows(), self._walk_ins, *([self._blank] * LEAST_BLANKS)]
        # the heads are drawn once to see how high they are
        sheets = self._sheets
        measured = new_sheet(Title("", sheets.clinic, sheets.printed_at), self._size, self._words)
        end = footer_top(measured) - 5
        first = end - self._first_head(measured) - self._table.head_height
        following = end - self._following_head(measured) - self._table.head_height
        dealt = self._table.pages(rows, first, following)
        for page, following_page in pairwise(dealt):
            if page[-1:] == [self._walk_ins]:  # never alone at the foot of a page
                following_page.insert(0, page.pop())
        room = first if len(dealt) == 1 else following
        more = self._table.blanks_fit(dealt[-1], room, self._blank)
        dealt[-1] += [self._blank] * more
        return [partial(self._draw, number, page) for number, page in enumerate(dealt)]

    def _draw(self, number: int, rows: Sequence[Row], sheet: Sheet) -> None:
        top = self._following_head(sheet) if number else self._first_head(sheet)
        top = self._table.draw_head(sheet, top)
        for row in rows:
            top = self._table.draw(sheet, row, top)

    def _first_head(self, sheet: Sheet) -> float:
        one, words = self._one, self._words
        number = f"{say(words, _NAME)}  {say_full_day(words, one.day)}"
        top = letterhead(sheet, self._sheets.clinic, HeadTitle(one.name, number))
        hours = (
            say(words, _HOURS).format(hours=say_windows(one.windows))
            if one.windows
            else say(words, _AWAY)
        )
        visits = words.text(CONTEXT, _VISITS, len(one.visits))
        said = DOT.join(part for part in (one.title, hours, visits) if part)
        sheet.text(sheet.left, top + 13, said, self._letters.body, room=sheet.room)
        return top + 20

    def _following_head(self, sheet: Sheet) -> float:
        words = self._words
        left = DOT.join((self._sheets.clinic.name, self._one.name))
        right = f"{say(words, _NAME)}  {say_full_day(words, self._one.day)}"
        return running_head(sheet, left, right) + 6

    def _rows(self) -> list[Row]:
        """Visits and kept time as the day goes; at its end who does not come."""
        one, words = self._one, self._words
        kept = [*one.kept, *one.closed]
        lines = [(_minute(visit), 1, self._visit(visit)) for visit in one.visits] + [
            (
                time.window.start,
                0,
                self._table.band(Line(say_kept(words, time), self._letters.body)),
            )
            for time in kept
        ]
        # what is kept stands before a visit of the same minute
        rows = [row for _start, _kind, row in sorted(lines, key=lambda line: line[:2])]
        if one.fell_out:
            said = say(words, _FELL_OUT).format(who="，".join(map(self._gone, one.fell_out)))
            rows.append(self._table.band(Line(said, self._letters.small)))
        return rows

    def _gone(self, visit: VisitLine) -> str:
        status = self._words.label(visit.status)
        return f"{visit.start_at:%H:%M} {visit.person.name} ({status})"

    def _visit(self, visit: VisitLine) -> Row:
        letters, words, person = self._letters, self._words, visit.person
        stamps = (visit.arrived_at, visit.seated_at, visit.done_at)
        known = [*([say(words, _FIRST)] if visit.first_visit else []), *marks(words, visit)]
        if visit.status is not AppointmentStatus.BOOKED:
            known.append(words.label(visit.status))
        cells = (
            (
                Line(f"{visit.start_at:%H:%M}", letters.strong),
                Line(f"–{visit.end_at:%H:%M}", letters.small),
            ),
            (
                Line(person.name, letters.strong),
                Line(DOT.join(part for part in (person.number, *known) if part), letters.small),
            ),
            (Line(say_sex_age(words, person), letters.body),),
            (Line(say_phone(words, person), letters.body),),
            (Line(visit.service, letters.body), Line(visit.room, letters.small)),
            (Line(str(visit.minutes), letters.body),),
            self._to_mind(visit),
            *((Line(f"{at:%H:%M}" if at else "", letters.body),) for at in stamps),
            (),
        )
        return self._table.row(cells, least=HIGH, ticks=self._ticks(visit))

    def _to_mind(self, visit: VisitLine) -> tuple[Line, ...]:
        letters, words = self._letters, self._words
        said = [Line(one_line(text), letters.warning) for text in warnings(words, visit.person)]
        if visit.escort:
            said.append(Line(say(words, _ESCORT).format(who=visit.escort), letters.body))
        if visit.address:
            said.append(Line(say(words, _HOME).format(where=visit.address), letters.body))
        return (*said, Line(one_line(visit.note), letters.body))

    def _ticks(self, visit: VisitLine | None) -> tuple[Tick, ...]:
        left = visit is not None and visit.status is AppointmentStatus.LEFT
        missed = (Tick(say(self._words, _MISSED)),) if visit else ()
        return (*missed, Tick(say(self._words, _LEFT), left))


def _minute(visit: VisitLine) -> int:
    return visit.start_at.hour * 60 + visit.start_at.minute
