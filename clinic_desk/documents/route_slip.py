"""The route slip: what a patient carries through the house, room by room, with boxes to tick."""

from collections.abc import Sequence
from functools import partial

from clinic_desk.base.dates import weekday
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.documents.book_paper import (
    A5_UPRIGHT,
    Drawing,
    Letters,
    Title,
    bound,
    new_sheet,
    say,
    say_full_day,
    say_printed,
    say_sex_age,
    warnings,
)
from clinic_desk.documents.book_rows import RouteSlip, VisitLine, one_line
from clinic_desk.documents.fonts import Weight
from clinic_desk.documents.letterhead import Title as HeadTitle
from clinic_desk.documents.letterhead import footer_top, letterhead, running_head
from clinic_desk.documents.ruled import Line, broken, deal, draw_lines, tick_box
from clinic_desk.documents.sheet import (
    ACCENT,
    DOT,
    HAIRLINE,
    MUTED,
    TEXT,
    TINT,
    Align,
    Format,
    Lettering,
    Paper,
    Sheet,
)

_NAME = QT_TRANSLATE_NOOP("BookPaper", "Route slip")
_QUEUE = QT_TRANSLATE_NOOP("BookPaper", "Queue no.")
_TODAY = QT_TRANSLATE_NOOP("BookPaper", "Today")
_NEXT = QT_TRANSLATE_NOOP("BookPaper", "Next steps")
_BEFORE = QT_TRANSLATE_NOOP("BookPaper", "Check in at the desk, show ID")
_MORE = QT_TRANSLATE_NOOP("BookPaper", "Also:")
_AFTER = (
    QT_TRANSLATE_NOOP("BookPaper", "Pay at the desk, take the statement"),
    QT_TRANSLATE_NOOP("BookPaper", "Take the after-care paper and medicines"),
    QT_TRANSLATE_NOOP("BookPaper", "Book the next visit"),
)
_FOLLOWING = QT_TRANSLATE_NOOP("BookPaper", "Next visit: {when}")
_URGENT = QT_TRANSLATE_NOOP("BookPaper", "Outside opening hours call {phone}")
_DONE_BY = QT_TRANSLATE_NOOP("BookPaper", "Time, signature")
_ADDED = 2
"""Lines for what is decided on the way: an X-ray, a test."""
_BOX, _INDENT, _STEP, _QUEUE_WIDE, _SIGN = 11.0, 20.0, 12.2, 92.0, 92.0


def route_slip(row: RouteSlip, words: Catalogue) -> Paper:
    """A5 upright.

    Raises:
        ValueError: there is no visit.

    """
    if not row.visits:
        raise ValueError("no visit, no route")
    slip = _Slip(row, words, A5_UPRIGHT)
    title = Title(f"{say(words, _NAME)} {row.person.name}", row.clinic, row.printed_at)
    return bound(title, A5_UPRIGHT, words, slip.pages(), say_printed(words, row.printed_at))


class _Step:
    """A box to tick, what is to be done, and (``signed``) a line for whoever did it."""

    def __init__(self, lines: Sequence[Line], *, signed: bool = False, box: bool = True) -> None:
        self.lines, self.signed, self.box = tuple(lines), signed, box

    @property
    def height(self) -> float:
        return max(len(self.lines), 1) * _STEP + (14 if self.signed else 9)


class _Slip:
    def __init__(self, row: RouteSlip, words: Catalogue, size: Format) -> None:
        self._row, self._words, self._size = row, words, size
        self._letters = Letters(size)
        self._name = Lettering(17, TEXT, Weight.BOLD)
        self._number = Lettering(34, ACCENT, Weight.BOLD)
        self._head = Lettering(10.5, ACCENT, Weight.BOLD)
        self._room = size.width - 2 * size.margin

    def pages(self) -> list[Drawing]:
        row = self._row
        measured = new_sheet(Title("", row.clinic, row.printed_at), self._size, self._words)
        end = footer_top(measured) - 6
        dealt = deal(
            self._steps(),
            end - self._first_head(measured),
            end - self._following_head(measured),
            lambda step: step.height,
            self._split,
        )
        return [partial(self._draw, number, steps) for number, steps in enumerate(dealt)]

    def _split(self, step: _Step, room: float) -> tuple[_Step, _Step] | None:
        lines = int((room - 14) / _STEP)
        if not 0 < lines < len(step.lines):
            return None
        first = _Step(step.lines[:lines], signed=step.signed, box=step.box)
        return first, _Step(step.lines[lines:], box=False)

    def _draw(self, number: int, steps: Sequence[_Step], sheet: Sheet) -> None:
        y = self._following_head(sheet) if number else self._first_head(sheet)
        for step in steps:
            if step.box:
                tick_box(sheet, sheet.left, y + 2, _BOX)
            draw_lines(sheet, step.lines, sheet.left + (_INDENT if step.box else 0), y + 11, _STEP)
            if step.signed:
                sheet.rule(sheet.right - _SIGN, sheet.right, y + 13, MUTED, 0.5)
            y += step.height

    def _steps(self) -> list[_Step]:
        letters, words, row = self._letters, self._words, self._row
        steps = [self._heading(_TODAY), self._step(Line(say(words, _BEFORE), letters.body))]
        for visit in row.visits:
            what = (visit.service, visit.doctor, visit.room)
            steps.append(
                self._step(
                    Line(
                        f"{visit.start_at:%H:%M}  {DOT.join(part for part in what if part)}",
                        letters.strong,
                    ),
                    Line(one_line(visit.note), letters.body),
                    signed=True,
                )
            )
        steps += [
            self._step(Line(say(words, _MORE), letters.muted), signed=True) for _ in range(_ADDED)
        ]
        steps += [_Step(broken(Line(one_line(text), letters.body), self._room), box=False)
                  for text in row.prepare]  # fmt: skip
        steps.append(self._heading(_NEXT))
        steps += [self._step(Line(say(words, text), letters.body)) for text in _AFTER]
        for text in self._closing():
            steps.append(_Step(broken(Line(text, letters.strong), self._room), box=False))
        return steps

    def _closing(self) -> list[str]:
        words, row = self._words, self._row
        said: list[str] = []
        if row.following is not None:
            said.append(say(words, _FOLLOWING).format(when=_when(words, row.following)))
        if row.emergency_phone:
            said.append(say(words, _URGENT).format(phone=row.emergency_phone))
        return said

    def _heading(self, source: str) -> _Step:
        return _Step([Line(say(self._words, source), self._head)], box=False)

    def _step(self, *lines: Line, signed: bool = False) -> _Step:
        room = self._room - _INDENT - (_SIGN + 8 if signed else 0)
        return _Step(
            [part for line in lines if line.text for part in broken(line, room)], signed=signed
        )

    def _first_head(self, sheet: Sheet) -> float:
        row, words, letters = self._row, self._words, self._letters
        day = say_full_day(words, row.visits[0].start_at.date())
        top = letterhead(sheet, row.clinic, HeadTitle(say(words, _NAME), day)) + 8
        room = self._room - _QUEUE_WIDE - 12
        y = top + 17
        for line in broken(Line(row.person.name, self._name), room):
            sheet.text(sheet.left, y, line.text, line.how)
            y += 20
        facts = (say_sex_age(words, row.person), row.person.number)
        y = draw_lines(
            sheet,
            broken(Line(DOT.join(part for part in facts if part), letters.body), room),
            sheet.left,
            y - 3,
            _STEP,
        )
        for text in warnings(words, row.person):
            lines = broken(Line(one_line(text), letters.warning), room)
            y = draw_lines(sheet, lines, sheet.left, y + 2, _STEP)
        self._queue(sheet, top)
        bottom = max(y - 2, top + 58)
        sheet.rule(sheet.left, sheet.right, bottom, HAIRLINE)
        label = say(words, _DONE_BY)
        sheet.text(sheet.right, bottom + 12, label, letters.small, align=Align.RIGHT)
        return bottom + 6

    def _queue(self, sheet: Sheet, top: float) -> None:
        """The number to be called by; an empty frame where it is given at the desk."""
        x = sheet.right - _QUEUE_WIDE
        sheet.fill(x, top, _QUEUE_WIDE, 54, TINT)
        sheet.frame(x, top, _QUEUE_WIDE, 54, ink=ACCENT)
        middle = x + _QUEUE_WIDE / 2
        label = say(self._words, _QUEUE)
        sheet.text(middle, top + 11, label, self._letters.small, align=Align.CENTRE)
        if self._row.queue_number is not None:
            number = str(self._row.queue_number)
            sheet.text(middle, top + 46, number, self._number, align=Align.CENTRE)

    def _following_head(self, sheet: Sheet) -> float:
        row = self._row
        left = DOT.join((row.clinic.name, row.person.name))
        return running_head(sheet, left, say(self._words, _NAME)) + 6


def _when(words: Catalogue, visit: VisitLine) -> str:
    day = visit.start_at.date()
    when = f"{day.isoformat()} ({weekday(words, day)}) {visit.start_at:%H:%M}"
    return DOT.join(part for part in (when, visit.doctor, visit.service) if part)
