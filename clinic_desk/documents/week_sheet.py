"""The week of one doctor: a column for each day, everything written out."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from clinic_desk.base.dates import weekday
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
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
    say_minutes,
    say_phone,
    say_printed,
    say_windows,
    warnings,
)
from clinic_desk.documents.book_rows import ProviderDay, VisitLine, WeekSheet, one_line
from clinic_desk.documents.letterhead import Title as HeadTitle
from clinic_desk.documents.letterhead import footer_top, letterhead, running_head
from clinic_desk.documents.ruled import GROUND, Line, broken, deal, draw_lines
from clinic_desk.documents.sheet import DOT, HAIRLINE, MUTED, Format, Paper, Sheet

_NAME = QT_TRANSLATE_NOOP("BookPaper", "Week")
_SPAN = QT_TRANSLATE_NOOP("BookPaper", "{first} to {last}")
_NOT_HERE = QT_TRANSLATE_NOOP("BookPaper", "Not working")
_VISITS = QT_TRANSLATE_NOOP("BookPaper", "%n visit(s)")
_PAD, _GAP = 4.0, 4.5


class _Entry(NamedTuple):
    """A visit, or (``kept``) time that is not to be booked, in broken lines."""

    lines: tuple[Line, ...]
    kept: bool


def week_sheet(row: WeekSheet, words: Catalogue) -> Paper:
    """A4 across; a day that is longer than the page goes on over the next one.

    Raises:
        ValueError: there is no day.

    """
    if not row.days:
        raise ValueError("no day, no week")
    week = _Week(row, words, A4_ACROSS)
    title = Title(f"{row.days[0].name} {week.span}", row.clinic, row.printed_at)
    return bound(title, A4_ACROSS, words, week.pages(), say_printed(words, row.printed_at))


class _Week:
    def __init__(self, row: WeekSheet, words: Catalogue, size: Format) -> None:
        self._row, self._words, self._size = row, words, size
        self._letters = Letters(size)
        self._step = 10.4 * size.scale
        self._wide = (size.width - 2 * size.margin) / len(row.days)
        self._heads = [self._head_of(day) for day in row.days]
        self._head = max(map(len, self._heads)) * self._step + 2 * _PAD

    @property
    def span(self) -> str:
        first, last = self._row.days[0].day, self._row.days[-1].day
        return say(self._words, _SPAN).format(
            first=say_full_day(self._words, first), last=say_full_day(self._words, last)
        )

    def pages(self) -> list[Drawing]:
        row = self._row
        measured = new_sheet(Title("", row.clinic, row.printed_at), self._size, self._words)
        end = footer_top(measured) - 6
        first = end - self._first_head(measured) - self._head
        following = end - self._following_head(measured) - self._head
        columns = [
            deal(self._entries(day), first, following, self._height, self._split)
            for day in row.days
        ]
        count = max(map(len, columns))
        return [
            partial(self._draw, number, [column[number : number + 1] for column in columns], end)
            for number in range(count)
        ]

    def _draw(
        self, number: int, columns: Sequence[list[list[_Entry]]], end: float, sheet: Sheet
    ) -> None:
        top = self._following_head(sheet) if number else self._first_head(sheet)
        x = sheet.left
        for head, column in zip(self._heads, columns, strict=True):
            sheet.fill(x, top, self._wide, self._head, GROUND)
            draw_lines(sheet, head, x + _PAD, top + _PAD + 7.4, self._step)
            y = top + self._head
            for entry in column[0] if column else ():
                y = self._draw_entry(sheet, entry, x, y)
            sheet.fill(x, top, 0.6, end - top, HAIRLINE)
            x += self._wide
        sheet.fill(sheet.right - 0.6, top, 0.6, end - top, HAIRLINE)
        sheet.rule(sheet.left, sheet.right, top, MUTED, 0.7)
        sheet.rule(sheet.left, sheet.right, top + self._head, MUTED, 0.7)
        sheet.rule(sheet.left, sheet.right, end, HAIRLINE)

    def _draw_entry(self, sheet: Sheet, entry: _Entry, x: float, top: float) -> float:
        height = self._height(entry)
        if entry.kept:
            sheet.fill(x, top, self._wide, height, GROUND)
        draw_lines(sheet, entry.lines, x + _PAD, top + _GAP + 6.4, self._step)
        sheet.rule(x, x + self._wide, top + height, HAIRLINE)
        return top + height

    def _height(self, entry: _Entry) -> float:
        return len(entry.lines) * self._step + 2 * _GAP - 2

    def _split(self, entry: _Entry, room: float) -> tuple[_Entry, _Entry] | None:
        lines = int((room - 2 * _GAP) / self._step)
        if not 1 < lines < len(entry.lines):
            return None
        upper, lower = entry.lines[:lines], entry.lines[lines:]
        return _Entry(upper, entry.kept), _Entry(lower, entry.kept)

    def _head_of(self, day: ProviderDay) -> tuple[Line, ...]:
        letters, words = self._letters, self._words
        hours = say_windows(day.windows) or say(words, _NOT_HERE)
        visits = words.text(CONTEXT, _VISITS, len(day.visits)) if day.visits else ""
        return self._broken(
            Line(f"{weekday(words, day.day)} {day.day:%m-%d}", letters.strong),
            Line(hours, letters.small),
            Line(visits, letters.small),
        )

    def _entries(self, day: ProviderDay) -> list[_Entry]:
        lines = [
            (visit.start_at.hour * 60 + visit.start_at.minute, 1, self._visit(visit))
            for visit in day.visits
        ]
        for time in (*day.kept, *day.closed):
            said = self._broken(Line(say_kept(self._words, time), self._letters.small))
            lines.append((time.window.start, 0, _Entry(said, kept=True)))
        return [entry for _start, _kind, entry in sorted(lines, key=lambda line: line[:2])]

    def _visit(self, visit: VisitLine) -> _Entry:
        letters, words, person = self._letters, self._words, visit.person
        when = f"{visit.start_at:%H:%M}–{visit.end_at:%H:%M}"
        what = (visit.service, say_minutes(words, visit.minutes), visit.room)
        lines = (
            Line(when, letters.small),
            Line(person.name, letters.strong),
            Line(DOT.join(part for part in what if part), letters.body),
            Line(DOT.join(marks(words, visit)), letters.body),
            Line(say_phone(words, person), letters.small),
            *(Line(one_line(text), letters.warning) for text in warnings(words, person)),
            Line(visit.address, letters.body),
            Line(one_line(visit.note), letters.small),
        )
        return _Entry(self._broken(*lines), kept=False)

    def _broken(self, *lines: Line) -> tuple[Line, ...]:
        room = self._wide - 2 * _PAD
        return tuple(part for line in lines if line.text for part in broken(line, room))

    def _first_head(self, sheet: Sheet) -> float:
        one = self._row.days[0]
        number = f"{say(self._words, _NAME)}  {self.span}"
        return letterhead(sheet, self._row.clinic, HeadTitle(one.name, number)) + 8

    def _following_head(self, sheet: Sheet) -> float:
        left = DOT.join((self._row.clinic.name, self._row.days[0].name))
        return running_head(sheet, left, f"{say(self._words, _NAME)}  {self.span}") + 6
