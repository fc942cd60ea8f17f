"""The recovery sheet of first run: the one paper that opens the clinic's data on a new computer."""

from collections.abc import Sequence
from datetime import date, datetime, time

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.fees.statement import ClinicHead
from clinic_desk.documents.fonts import Weight
from clinic_desk.documents.letterhead import Title, footer, letterhead
from clinic_desk.documents.sheet import (
    ACCENT,
    DANGER,
    HAIRLINE,
    MUTED,
    TEXT,
    TINT,
    Align,
    Lettering,
    Paper,
    PaperSize,
    Sheet,
)

_TITLE = QT_TRANSLATE_NOOP("RecoverySheet", "Recovery sheet")
_WARNING = QT_TRANSLATE_NOOP("RecoverySheet", "Confidential: do not photograph, do not send")
_PURPOSE = QT_TRANSLATE_NOOP(
    "RecoverySheet",
    "The clinic's data is stored encrypted. Should this computer break or be lost, a back-up is "
    "opened with the code below and with nothing else: no one, not even the maker of the "
    "program, can open it without.",
)
_CODE = QT_TRANSLATE_NOOP("RecoverySheet", "Recovery code")
_SIGNS = QT_TRANSLATE_NOOP(
    "RecoverySheet",
    "Only the digits 0 to 9 and letters; I, L, O and U do not occur. Capitals, small letters, "
    "blanks and hyphens make no difference.",
)
_HOW = QT_TRANSLATE_NOOP("RecoverySheet", "On a new computer")
_STEPS = (
    QT_TRANSLATE_NOOP("RecoverySheet", "Install Clinic Desk and start it."),
    QT_TRANSLATE_NOOP(
        "RecoverySheet", 'Choose "Restore a back-up" and pick the newest back-up file.'
    ),
    QT_TRANSLATE_NOOP("RecoverySheet", "Type the recovery code when you are asked for it."),
    QT_TRANSLATE_NOOP("RecoverySheet", "Sign in as before and look whether today's data is there."),
)
_ALSO = QT_TRANSLATE_NOOP(
    "RecoverySheet", "The code also helps when the owner's PIN is lost: it sets a new one."
)
_WHERE = QT_TRANSLATE_NOOP("RecoverySheet", "Where to keep it")
_PLACES = (
    QT_TRANSLATE_NOOP(
        "RecoverySheet",
        "In a sealed envelope, in a safe or a locked drawer, away from the computer.",
    ),
    QT_TRANSLATE_NOOP(
        "RecoverySheet", "Not together with the back-ups: the two of them open everything."
    ),
    QT_TRANSLATE_NOOP("RecoverySheet", "A second print outside the clinic, in case of fire."),
    QT_TRANSLATE_NOOP(
        "RecoverySheet",
        "If this sheet is lost or was seen by others, make a new code in Settings; this one then "
        "opens nothing that is backed up afterwards.",
    ),
)
_SIGNED = (
    QT_TRANSLATE_NOOP("RecoverySheet", "Kept at"),
    QT_TRANSLATE_NOOP("RecoverySheet", "Name"),
    QT_TRANSLATE_NOOP("RecoverySheet", "Signature and date"),
)
_MADE = QT_TRANSLATE_NOOP("RecoverySheet", "Code made on {day}")

_LABEL = Lettering(7.6, MUTED)
_NOTE = Lettering(8.4, MUTED)
_BODY = Lettering(10.2)
_HEAD = Lettering(11.5, ACCENT, Weight.BOLD)
_SIGN = Lettering(23, TEXT, Weight.BOLD)
_ACROSS = 3
"""Groups of the code on one line."""


def recovery_sheet(clinic: str, code: str, made_on: date, words: Catalogue) -> Paper:
    """The PDF of the one A4 page. ``code`` comes in groups joined by hyphens."""

    def say(source: str) -> str:
        return words.text("RecoverySheet", source)

    sheet = Sheet(
        PaperSize.A4,
        title=say(_TITLE),
        author=clinic,
        language=words.language,
        made_at=datetime.combine(made_on, time()),
    )
    made = say(_MADE).format(day=made_on.isoformat())
    y = letterhead(sheet, ClinicHead(clinic), Title(say(_TITLE), made)) + 24
    sheet.text(sheet.left, y, say(_WARNING), Lettering(10.2, DANGER, Weight.BOLD))
    y = _paragraph(sheet, say(_PURPOSE), y + 18) + 20
    sheet.text(sheet.left, y, say(_CODE), _HEAD)
    y = _code(sheet, code.split("-"), y + 10) + 4
    y = _paragraph(sheet, say(_SIGNS), y, _NOTE) + 24
    sheet.text(sheet.left, y, say(_HOW), _HEAD)
    y = _numbered(sheet, [say(step) for step in _STEPS], y + 20)
    y = _paragraph(sheet, say(_ALSO), y + 2) + 24
    sheet.text(sheet.left, y, say(_WHERE), _HEAD)
    y = _numbered(sheet, [say(place) for place in _PLACES], y + 20, "—")
    _signed(sheet, [say(label) for label in _SIGNED], y + 52)
    footer(sheet, words, say(_TITLE), 1, 1)
    return sheet.finished()


def _paragraph(
    sheet: Sheet, text: str, y: float, how: Lettering = _BODY, *, indent: float = 0
) -> float:
    """Draw from baseline ``y``; gives the baseline after it."""
    step = how.size * 1.51
    broken = how.lines(text, sheet.room - indent)
    sheet.lines(sheet.left + indent, y, broken, how, step)
    return y + len(broken) * step


def _numbered(sheet: Sheet, texts: Sequence[str], y: float, mark: str = "") -> float:
    for place, text in enumerate(texts, 1):
        sheet.text(sheet.left, y, mark or str(place), Lettering(10.2, ACCENT, Weight.BOLD))
        y = _paragraph(sheet, text, y, indent=18) + 3
    return y


def _code(sheet: Sheet, groups: Sequence[str], top: float) -> float:
    """Each group in a frame, its number small beside it, each sign in a place of its own."""
    gap, height = 12.0, 54.0
    wide = (sheet.room - gap * (_ACROSS - 1)) / _ACROSS
    for place, group in enumerate(groups):
        row, column = divmod(place, _ACROSS)
        x, y = sheet.left + column * (wide + gap), top + row * (height + gap)
        sheet.fill(x, y, wide, height, TINT)
        sheet.frame(x, y, wide, height, ink=HAIRLINE, radius=2)
        sheet.text(x + 6, y + 12, str(place + 1), _LABEL)
        cell = (wide - 28) / max(len(group), 1)
        for number, sign in enumerate(group):
            middle = x + 14 + cell * (number + 0.5)
            sheet.text(middle, y + height / 2 + 8.5, sign, _SIGN, align=Align.CENTRE, room=cell)
    rows = -(-len(groups) // _ACROSS)
    return top + rows * (height + gap)


def _signed(sheet: Sheet, labels: Sequence[str], y: float) -> None:
    """A line to write on above each label."""
    gap = 18.0
    wide = (sheet.room - gap * (len(labels) - 1)) / len(labels)
    for place, label in enumerate(labels):
        x = sheet.left + place * (wide + gap)
        sheet.rule(x, x + wide, y, MUTED, 0.6)
        sheet.text(x, y + 12, label, _LABEL)
