"""The appointment card: the visits to come, to take home; in two sizes."""

from collections.abc import Sequence
from functools import partial

from clinic_desk.base.dates import weekday
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue, Worded
from clinic_desk.documents.book_paper import (
    A6_ACROSS,
    POCKET,
    Drawing,
    Letters,
    Title,
    new_sheet,
    say,
    say_minutes,
)
from clinic_desk.documents.book_rows import AppointmentCard, VisitLine
from clinic_desk.documents.fonts import Weight
from clinic_desk.documents.ruled import Line, broken, deal, draw_lines
from clinic_desk.documents.sheet import (
    ACCENT,
    DOT,
    HAIRLINE,
    MUTED,
    Align,
    Lettering,
    Paper,
    Sheet,
)

_NAME = QT_TRANSLATE_NOOP("BookPaper", "Appointment card")
_CALL = QT_TRANSLATE_NOOP("BookPaper", "If you cannot come, please call {phone}")
_COME_EARLY = QT_TRANSLATE_NOOP("BookPaper", "Please check in 10 minutes early.")
_PAGE = QT_TRANSLATE_NOOP("BookPaper", "{page} of {pages}")


class CardSize(Worded):
    A6 = "a6", QT_TRANSLATE_NOOP("CardSize", "A6")
    POCKET = "pocket", QT_TRANSLATE_NOOP("CardSize", "Pocket card, 90 × 54 mm")


_SIZES = {CardSize.A6: A6_ACROSS, CardSize.POCKET: POCKET}


def appointment_card(row: AppointmentCard, words: Catalogue, size: CardSize) -> Paper:
    """As many cards as the visits need; the pocket card has the way to the clinic on its back.

    Raises:
        ValueError: there is no visit.

    """
    if not row.visits:
        raise ValueError("no visit, no card")
    title = Title(f"{say(words, _NAME)} {row.person.name}", row.clinic, row.printed_at)
    sheet = new_sheet(title, _SIZES[size], words)
    for draw in _Card(row, words, size).pages():
        draw(sheet)
        sheet.next_page()
    return sheet.finished()


class _Card:
    def __init__(self, row: AppointmentCard, words: Catalogue, size: CardSize) -> None:
        self._row, self._words, self._size = row, words, _SIZES[size]
        self._scale = self._size.scale
        self._letters = Letters(self._size)
        self._step = 11.2 * self._scale
        self._room = self._size.width - 2 * self._size.margin
        self._pocket = size is CardSize.POCKET
        foot = self._broken(*self._about(self._scale))
        turned = self._pocket or len(foot) * self._step > self._size.height * _MOST_FOOT
        self._foot: list[Line] = [] if turned else foot
        """Nothing where it all stands on the back."""
        self._head = self._broken(*self._named())

    def pages(self) -> list[Drawing]:
        end = self._size.height - self._size.margin
        room = end - self._size.margin - self._head_height - len(self._foot) * self._step
        entries = [self._visit(visit) for visit in self._row.visits]
        dealt = deal(entries, room, room, self._height, self._split)
        pages: list[Drawing] = [
            partial(self._front, page, (number, len(dealt))) for number, page in enumerate(dealt, 1)
        ]
        return pages if self._foot else [*pages, self._back]

    def _front(self, entries: Sequence[list[Line]], number: tuple[int, int], sheet: Sheet) -> None:
        top, scale = self._size.margin, self._scale
        draw_lines(sheet, self._head, sheet.left, top + 9 * scale, self._step)
        if number[1] > 1:
            said = say(self._words, _PAGE).format(page=number[0], pages=number[1])
            at = self._size.height - self._size.margin * 0.4
            sheet.text(sheet.right, at, said, self._letters.small, align=Align.RIGHT)
        y = top + self._head_height
        sheet.rule(sheet.left, sheet.right, y - 2 * scale, ACCENT, 0.8)
        for entry in entries:
            draw_lines(sheet, entry, sheet.left, y + 9.5 * scale, self._step)
            y += self._height(entry)
            sheet.rule(sheet.left, sheet.right, y - 1.5 * scale, HAIRLINE)
        first = self._size.height - top - (len(self._foot) - 1) * self._step
        draw_lines(sheet, self._foot, sheet.left, first, self._step)

    def _back(self, sheet: Sheet) -> None:
        """Where the clinic is: in letters as large as fit, never cut."""
        scale = self._scale
        while True:
            named = Line(self._row.clinic.name, Lettering(11 * scale, ACCENT, Weight.BOLD))
            lines = self._broken(named, *self._about(scale))
            high = len(lines) * 11.8 * scale
            if high <= self._size.height - 2 * self._size.margin or scale < _SMALLEST:
                break
            scale *= 0.94
        draw_lines(sheet, lines, sheet.left, self._size.margin + 9 * scale, 11.8 * scale)

    def _about(self, scale: float) -> list[Line]:
        """Where the clinic is and how it is reached."""
        clinic, words = self._row.clinic, self._words
        said, asked = Lettering(8.2 * scale, MUTED), Lettering(8.2 * scale)
        lines = [Line(text, said) for text in (clinic.address, self._row.route)]
        lines.append(Line(say(words, _COME_EARLY), asked))
        if clinic.phone:
            lines.append(Line(say(words, _CALL).format(phone=clinic.phone), asked))
        return lines

    def _named(self) -> list[Line]:
        person = self._row.person
        who = DOT.join(part for part in (person.name, person.number) if part)
        size = (9 if self._pocket else 13) * self._scale
        clinic = Line(self._row.clinic.name, Lettering(size, ACCENT, Weight.BOLD))
        return [clinic, Line(who, self._letters.strong)]

    def _visit(self, visit: VisitLine) -> list[Line]:
        words, day = self._words, visit.start_at.date()
        when = f"{day.isoformat()} {weekday(words, day)}  {visit.start_at:%H:%M}"
        what = (visit.service, visit.doctor, visit.address or visit.room)
        minutes = "" if self._pocket else say_minutes(words, visit.minutes)
        said = DOT.join(part for part in (*what, minutes) if part)
        return self._broken(Line(when, self._letters.strong), Line(said, self._letters.body))

    def _broken(self, *lines: Line) -> list[Line]:
        return [part for line in lines if line.text for part in broken(line, self._room)]

    def _split(self, entry: list[Line], room: float) -> tuple[list[Line], list[Line]] | None:
        lines = int((room - 5 * self._scale) / self._step)
        return (entry[:lines], entry[lines:]) if 0 < lines < len(entry) else None

    @property
    def _head_height(self) -> float:
        return len(self._head) * self._step + 5 * self._scale

    def _height(self, entry: Sequence[Line]) -> float:
        return len(entry) * self._step + 5 * self._scale


_MOST_FOOT = 0.42
"""Of the card's height; a longer way to the clinic goes on the back."""
_SMALLEST = 0.4
"""Of the letters on the back: below it an address would be no address."""
