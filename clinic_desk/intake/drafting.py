"""One row of a list becomes a customer to register, with what could not be read of it.

Only a row without a name, or with nothing but an unreadable phone, cannot be used. What else
cannot be read is left out of its field and kept, as it was written, in the note.
"""

import re
from dataclasses import dataclass
from datetime import date

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.text import folded
from clinic_desk.desk.customers.birth import AgeUnclear, DayUnclear, birth_from_age, parse_day
from clinic_desk.desk.customers.id_number import (
    WITH_BIRTH,
    IdUnclear,
    clean_document,
    guess_kind,
    read_resident,
)
from clinic_desk.desk.customers.kinds import IdKind, Relation, Sex
from clinic_desk.intake.headers import Mapping
from clinic_desk.intake.phone_cells import PhoneDraft, read_phones, relation_of
from clinic_desk.intake.sheets import Cell, Row
from clinic_desk.intake.titles import Field

LONGEST_NAME = 60
BETWEEN = "; "
"""Between the parts of a note."""


class NameMissing(DeskError):
    field = "name"
    text = QT_TRANSLATE_NOOP("DeskError", "The row has no name: write one.")


class NameUnclear(DeskError):
    field = "name"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "“{name}” is not a name: write one of at most 60 characters, with letters."
    )


class TotalsRow(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "The row holds a total, no customer: leave it out.")


class PhoneMissing(DeskError):
    field = "phone"
    text = QT_TRANSLATE_NOOP("DeskError", "No phone is given: ask for one at the next visit.")


class SexUnclear(DeskError):
    field = "sex"
    text = QT_TRANSLATE_NOOP("DeskError", "“{value}” is not a sex: write 男 (male) or 女 (female).")


class EmailUnclear(DeskError):
    field = "email"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "“{value}” is not an e-mail address: look for @ and the dot after it."
    )


class BirthDiffers(DeskError):
    field = "birth_date"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "The birth date is {typed}, the ID number says {read}: ask which is right."
    )


class SexDiffers(DeskError):
    field = "sex"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "The sex is {typed}, the ID number says {read}: ask which is right."
    )


@dataclass(frozen=True, slots=True)
class CustomerDraft:
    """A customer as the row ``row`` of the file gives them."""

    row: int
    name: str
    number: str | None = None
    sex: Sex = Sex.UNKNOWN
    birth_date: date | None = None
    phones: tuple[PhoneDraft, ...] = ()
    id_kind: IdKind | None = None
    id_number: str = ""
    email: str = ""
    address: str = ""
    occupation: str = ""
    source: str = ""
    introducer: str = ""
    allergies: str = ""
    guardian_name: str = ""
    note: str = ""
    registered_on: date | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """What is to be mended in a row; ``fatal``: the row cannot be used as it is."""

    row: int
    column_title: str
    value: str
    reason: DeskError
    fatal: bool = False


_SPACED = re.compile("(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])")
_EASY = re.compile(r"[\x21-\x7e\u4e00-\u9fff]*")
_NOTHING = re.compile(
    r"[-—/\\.?0_*]*|[无無空]|[没沒]有|[暂暫][无無]|不[详詳]|未[知留填]|n/?a|none|null|nil",
    re.IGNORECASE,
)
_LONGEST_NOTHING = 6
_TOTAL = re.compile(
    r"(?:合计|总计|小计|共计|总人数|总数|合計|總計|小計|共計|grand total|subtotal|total|sum)"
    r"[\s:人数]*[0-9]*\s*(?:人|位|条|名)?",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_SEXES = {
    **dict.fromkeys(["男", "男性", "男士", "先生", "m", "male", "man", "1", "♂"], Sex.MALE),
    **dict.fromkeys(["女", "女性", "女士", "小姐", "f", "female", "woman", "2", "♀"], Sex.FEMALE),
    **dict.fromkeys(["9", "保密", "unknown"], Sex.UNKNOWN),
}
_ID_KINDS = (
    (IdKind.BIRTH_CERTIFICATE, "出生"),
    (IdKind.PASSPORT, "护照|護照|passport"),
    (IdKind.FOREIGNER, "外国|外籍|永久|foreign"),
    (IdKind.TAIWAN_RESIDENCE, "台.*居住|臺.*居住"),
    (IdKind.HK_MACAU_RESIDENCE, "港.*居住|澳.*居住"),
    (IdKind.TAIWAN_TRAVEL, "台胞|臺胞|台.*通行|臺.*通行"),
    (IdKind.HK_MACAU_TRAVEL, "回乡|回鄉|港.*通行|澳.*通行"),
    (IdKind.RESIDENT, "身份|身分|居民|resident|identity|id card"),
)
_KIND_WORDS = tuple((kind, re.compile(words, re.IGNORECASE)) for kind, words in _ID_KINDS)


def plain(cell: Cell) -> str:
    """A cell's text, folded; most need no folding, and a list has a million of them."""
    text = cell if isinstance(cell, str) else str(cell)
    return text if _EASY.fullmatch(text) else folded(text)


def written(cell: Cell) -> str:
    """What a cell says; "" for 无, 不详, N/A and the like, which people write for nothing."""
    text = plain(cell)
    return "" if len(text) <= _LONGEST_NOTHING and _NOTHING.fullmatch(text) else text


def is_total(row: Row) -> bool:
    """Whether the first thing in the row says that it adds up those above."""
    first = next((plain(cell) for cell in row if cell), "")
    return bool(_TOTAL.fullmatch(first))


class RowReader:
    """Reads one row; ``problems`` are those it met."""

    def __init__(self, number: int, row: Row, columns: Mapping) -> None:
        self.problems: list[Problem] = []
        self._number, self._row, self._columns = number, row, columns
        self._kept: list[str] = []
        self._written: dict[Field, list[tuple[int, str]]] = {}
        for place, field in columns.columns.items():
            if place < len(row) and (text := written(row[place])):
                self._written.setdefault(field, []).append((place, text))

    @property
    def blank(self) -> bool:
        """Nothing is written that is asked for; a running number alone is no customer."""
        return not self._written and not is_total(self._row)

    def draft(self, today: date) -> CustomerDraft | None:
        """The customer; None when the row cannot be used."""
        if is_total(self._row):
            self._problem(self._place(Field.NAME), TotalsRow(), fatal=True)
            return None
        name = self._name()
        phones = self._phones()
        birth = self._day(Field.BIRTH_DATE, today)
        sex = self._sex()
        kind, document = self._document()
        if kind in WITH_BIRTH:
            birth, sex = self._compared(document, birth, sex)
        registered = self._day(Field.REGISTERED_ON, today)
        if any(problem.fatal for problem in self.problems):
            return None
        return CustomerDraft(
            row=self._number,
            name=name,
            number=self._text(Field.NUMBER) or None,
            sex=sex,
            birth_date=birth or self._birth_of_age(today),
            phones=phones,
            id_kind=kind,
            id_number=document,
            email=self._email(),
            address=self._text(Field.ADDRESS),
            occupation=self._text(Field.OCCUPATION),
            source=self._text(Field.SOURCE),
            introducer=self._text(Field.INTRODUCER),
            allergies=self._text(Field.ALLERGIES),
            guardian_name=self._text(Field.GUARDIAN),
            registered_on=registered,
            # last, for it holds what could not be read of the others
            note=BETWEEN.join([text for _, text in self._written.get(Field.NOTE, [])] + self._kept),
        )

    def _first(self, field: Field) -> tuple[int, str]:
        """What is written in the first column of ``field`` that has something, and its place."""
        return self._written[field][0] if field in self._written else (-1, "")

    def _text(self, field: Field) -> str:
        return self._first(field)[1]

    def _problem(self, place: int, reason: DeskError, *, fatal: bool = False) -> None:
        value = plain(self._row[place]) if 0 <= place < len(self._row) else ""
        title = self._columns.title(place)
        self.problems.append(Problem(self._number, title, value, reason, fatal))

    def _keep(self, place: int, reason: DeskError) -> None:
        """A field that could not be read: left out, and kept in the note as it was written."""
        self._problem(place, reason)
        kept = f"{self._columns.title(place)}: {plain(self._row[place])}"
        if kept not in self._kept:
            self._kept.append(kept)

    def _place(self, field: Field) -> int:
        """The column of ``field``; where there is none, the first: a problem has to stand."""
        columns = self._columns.columns.items()
        return next((place for place, kept in columns if kept is field), 0)

    def _name(self) -> str:
        place, name = self._first(Field.NAME)
        if not name:
            self._problem(self._place(Field.NAME), NameMissing(), fatal=True)
        elif len(name) > LONGEST_NAME or not any(map(str.isalpha, name)):
            self._problem(place, NameUnclear(name=name[:40]), fatal=True)
        return _SPACED.sub("", name)  # 张　伟 is spaced out to the width of 张三丰

    def _phones(self) -> tuple[PhoneDraft, ...]:
        """All numbers of the row; an unreadable one matters only where there is no other."""
        found: dict[str, PhoneDraft] = {}
        unclear: list[tuple[int, DeskError]] = []
        for field, relation, note in self._phone_fields():
            for place, text in self._written.get(field, ()):
                read, refused = read_phones(text, relation, note)
                for phone in read:
                    found.setdefault(phone.number, phone)
                unclear += [(place, reason) for reason in refused]
        for place, reason in unclear:
            if found:
                self._keep(place, reason)
            else:
                self._problem(place, reason, fatal=True)
        if not found and not unclear and not self.problems:
            self._problem(self._place(Field.PHONE), PhoneMissing())
        return tuple(found.values())

    def _phone_fields(self) -> list[tuple[Field, Relation, str]]:
        """Columns with phones, and whose they are.

        A column that tells whose speaks of the other person's phone where there is one.
        """
        said = self._text(Field.RELATION)
        relation = relation_of(said) or Relation.OTHER if said else None
        others = (Field.GUARDIAN_PHONE, Field.CONTACT_PHONE)
        theirs = any(field in self._columns.columns.values() for field in others)
        own = None if theirs else relation
        return [
            (Field.PHONE, own or Relation.SELF, ""),
            (Field.SECOND_PHONE, Relation.SELF, ""),
            (Field.GUARDIAN_PHONE, relation or Relation.GUARDIAN, self._text(Field.GUARDIAN)),
            (Field.CONTACT_PHONE, relation or Relation.OTHER, self._text(Field.CONTACT)),
        ]

    def _day(self, field: Field, today: date) -> date | None:
        place, text = self._first(field)
        try:
            return parse_day(text, today)
        except DayUnclear as reason:
            self._keep(place, reason)
            return None

    def _birth_of_age(self, today: date) -> date | None:
        place, text = self._first(Field.AGE)
        try:
            return birth_from_age(text, today)
        except AgeUnclear as reason:
            self._keep(place, reason)
            return None

    def _sex(self) -> Sex:
        place, text = self._first(Field.SEX)
        said = text.lower()
        if said and said not in _SEXES:
            self._keep(place, SexUnclear(value=said[:40]))
        return _SEXES.get(said, Sex.UNKNOWN)

    def _document(self) -> tuple[IdKind | None, str]:
        place, typed = self._first(Field.ID_NUMBER)
        if not typed:
            return None, ""
        said = self._text(Field.ID_KIND)
        kind = next((kind for kind, words in _KIND_WORDS if words.search(said)), None)
        kind = kind or guess_kind(typed)
        try:
            return kind, clean_document(kind, typed)
        except IdUnclear as reason:
            self._keep(place, reason)
            return None, ""

    def _compared(self, document: str, birth: date | None, sex: Sex) -> tuple[date | None, Sex]:
        """Birth date and sex with what the number says: it fills gaps, and is only warned of."""
        read = read_resident(document)
        place = self._place(Field.ID_NUMBER)
        if birth and birth != read.birth:
            self._problem(place, BirthDiffers(typed=birth, read=read.birth))
        if sex not in {Sex.UNKNOWN, read.sex}:
            self._problem(place, SexDiffers(typed=sex, read=read.sex))
        return birth or read.birth, read.sex if sex is Sex.UNKNOWN else sex

    def _email(self) -> str:
        place, typed = self._first(Field.EMAIL)
        if not typed or _EMAIL.fullmatch(typed):
            return typed
        self._keep(place, EmailUnclear(value=typed[:40]))
        return ""
