"""How somebody is addressed in a text: 张女士, 王先生, 乐乐妈妈, Ms Smith."""

import csv
import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from clinic_desk.base.dates import age_on
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.base.paths import resources
from clinic_desk.base.text import folded
from clinic_desk.desk.customers.kinds import Relation, Sex
from clinic_desk.desk.customers.priority import CHILD_BELOW

GROWN_UP = 18
_HAN_NAME = re.compile("[〇\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]{2,4}")
_PAIR = 2
_BY_SEX = {
    Sex.FEMALE: QT_TRANSLATE_NOOP("Called", "Ms {surname}"),
    Sex.MALE: QT_TRANSLATE_NOOP("Called", "Mr {surname}"),
}
_PARENT = {
    Relation.MOTHER: QT_TRANSLATE_NOOP("Called", "mother of {child}"),
    Relation.FATHER: QT_TRANSLATE_NOOP("Called", "father of {child}"),
}
_GUARDIAN = QT_TRANSLATE_NOOP("Called", "parents of {child}")


@dataclass(frozen=True, slots=True)
class Addressee:
    """Whom a text is about. ``called`` is how they want to be addressed; ``guardian`` answers
    for a minor; ``relation`` is whose phone the text goes to.
    """

    name: str
    sex: Sex = Sex.UNKNOWN
    called: str = ""
    birth_date: date | None = None
    guardian: "Addressee | None" = None
    relation: Relation = Relation.SELF


def addressed(person: Addressee, words: Catalogue, today: date) -> str:
    """As they asked to be called, else surname and 女士 or 先生; a child by the guardian.

    Where the sex is not known, or a Chinese name stands in an English text, the whole name.
    Source: our texts, section 1.
    """
    if wish := folded(person.called):
        return wish
    if _is_minor(person, today):
        return _guardian_of(person, words, today)
    surname, _given = split_name(person.name)
    said = _BY_SEX.get(person.sex)
    if said is None or not surname or (_is_han(surname) and not words.chinese):
        return folded(person.name)
    return words.text("Called", said).format(surname=surname)


def split_name(name: str) -> tuple[str, str]:
    """Surname and given names: 欧阳娜 is 欧阳 and 娜, Anna Smith is Smith and Anna.

    A name that cannot be divided (longer Han names, those with dots, one word) has no surname.
    """
    whole = folded(name)
    if _HAN_NAME.fullmatch(whole):
        long = len(whole) > _PAIR and whole[:_PAIR] in _compounds()
        cut = _PAIR if long else 1
        return whole[:cut], whole[cut:]
    parts = whole.split(" ")
    if len(parts) > 1 and not any(_is_han(part) for part in parts):
        return parts[-1], " ".join(parts[:-1])
    return "", whole


def _is_minor(person: Addressee, today: date) -> bool:
    if person.birth_date is None:
        return person.guardian is not None
    age = age_on(person.birth_date, today)
    return age < CHILD_BELOW or (person.guardian is not None and age < GROWN_UP)


def _guardian_of(child: Addressee, words: Catalogue, today: date) -> str:
    guardian = child.guardian
    if guardian is not None and (guardian.called or guardian.sex in _BY_SEX):
        # a guardian is a grown-up, whatever the record says
        grown = Addressee(guardian.name, guardian.sex, guardian.called)
        return addressed(grown, words, today)
    parent = _PARENT.get(child.relation)
    if parent is None and guardian is not None and folded(guardian.name):
        return folded(guardian.name)
    surname, given = split_name(child.name)
    short = given if len(given) > 1 or not _is_han(surname) else folded(child.name)
    return words.text("Called", parent or _GUARDIAN).format(child=short)


def _is_han(text: str) -> bool:
    return bool(re.search("[〇\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]", text))


@cache
def _compounds() -> frozenset[str]:
    """Surnames of two characters, from resources/surnames.csv."""
    with (resources() / "surnames.csv").open(encoding="utf-8-sig", newline="") as table:
        names = [row["surname"] for row in csv.DictReader(table)]
    return frozenset(name for name in names if len(name) == _PAIR)
