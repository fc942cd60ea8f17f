"""How a name is typed: full pinyin and initials, in every reading people use."""

import csv
import os
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice, product

from clinic_desk.base.paths import resources
from clinic_desk.base.text import folded

LONGEST_WITH_SURNAME = 4
"""A longer run of Han characters is a foreign or minority name: its first is no surname."""
MOST_READINGS = 12

Spoken = tuple[str, str]
"""A piece of a name: its letters and its initials."""

_HAN = re.compile("[〇\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_U_UMLAUT = ("v", "u", "yu")
_DOTS = re.compile("[·•・‧∙]")
# one Han character, or a word of other letters with its apostrophes (O'Brien)
_PART = re.compile(rf"{_HAN.pattern}|(?:(?!{_HAN.pattern})[^\W_])(?:(?!{_HAN.pattern})[\w'’])*")
_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"})
# Given names whose bearers read them in two ways; the likelier in a name comes first.
_BOTH_WAYS = {
    "乐": "le yue",
    "卜": "bu bo",
    "茜": "qian xi",
    "晟": "sheng cheng",
    "莘": "xin shen",
    "朝": "chao zhao",
    "行": "xing hang",
    "长": "chang zhang",
    "重": "chong zhong",
    "曾": "zeng ceng",
    "单": "dan shan",
}


@dataclass(frozen=True, slots=True)
class Reading:
    """Letters without tones or blanks: 欧阳娜 is ``ouyangna`` and ``oyn``; ü is written v.

    ``also`` holds further (full, initials) by which the person may be looked for: the other
    reading of a surname, and ü typed as u and as yu.
    """

    full: str
    initials: str
    also: tuple[tuple[str, str], ...] = ()


def reading(name: str) -> Reading:
    """The letters somebody types to find ``name``. Signs and emoji have none."""
    pieces = _pieces(folded(name))
    full = "".join([options[0][0] for options in pieces])
    initials = "".join([options[0][1] for options in pieces])
    if "ü" not in full and all(len(options) == 1 for options in pieces):
        return Reading(full, initials)
    spoken = (
        ("".join(part for part, _ in way), "".join(initial for _, initial in way))
        for way in islice(product(*pieces), MOST_READINGS)
    )
    ways = dict.fromkeys(
        (typed.replace("ü", letter), first) for typed, first in spoken for letter in _U_UMLAUT
    )
    main = (full.replace("ü", "v"), initials)
    ways.pop(main)
    return Reading(*main, tuple(ways))


def _pieces(name: str) -> list[Sequence[Spoken]]:
    """The parts of a name, each with the ways it is read, the likeliest first."""
    pieces: list[Sequence[Spoken]] = []
    rest = name
    if (first := name[:1]) and _HAN.match(first) and not _DOTS.search(name):
        surname = name[:2]
        if len(name) > 1 and surname in _surnames():
            pieces.append(_compound(surname))
            rest = name[2:]
        elif len(_HAN.findall(name)) <= LONGEST_WITH_SURNAME:
            pieces.append(_single(first))
            rest = name[1:]
    if not rest.isascii() and all(map(_HAN.match, rest)):
        return pieces + [_character(char) for char in rest]
    return pieces + [_part(part) for part in _PART.findall(rest)]


def _part(part: str) -> Sequence[Spoken]:
    if _HAN.match(part):
        return _character(part)
    letters = _letters(part)
    return ((letters, letters[:1]),)


def _letters(word: str) -> str:
    """A word as it is typed on a plain keyboard: lower case, without accents."""
    flat = "".join(
        unicodedata.normalize("NFKD", char) if "LATIN" in unicodedata.name(char, "") else char
        for char in word.casefold()
    )
    return "".join(filter(str.isalnum, flat.casefold().translate(_PLAIN)))


@cache
def _character(char: str) -> Sequence[Spoken]:
    if both := _BOTH_WAYS.get(char):
        return tuple((way, way[0]) for way in both.split())
    spoken = _syllables(char)[:1]
    return tuple((way, way[0]) for way in spoken) or (("", ""),)


@cache
def _single(char: str) -> Sequence[Spoken]:
    ways = _surnames().get(char)
    return tuple((way, way[0]) for way in ways) if ways else _character(char)


@cache
def _compound(surname: str) -> Sequence[Spoken]:
    """Also read as a single surname and a given name: 单于飞 may be Shan Yufei."""
    ways = dict.fromkeys((way, _compound_initials(surname, way)) for way in _surnames()[surname])
    for first, second in product(_single(surname[0]), _character(surname[1])):
        ways.setdefault((first[0] + second[0], first[1] + second[1]))
    return tuple(ways)


def _compound_initials(surname: str, spoken: str) -> str:
    """万俟 ``moqi`` is ``mq``: the second syllable is one its character can have."""
    ends = [way for way in _syllables(surname[1]) if spoken.endswith(way)]
    return spoken[0] + max(ends, key=len)[0]


@cache
def _surnames() -> dict[str, tuple[str, ...]]:
    """Surnames with all their readings, the preferred first; from resources/surnames.csv."""
    with (resources() / "surnames.csv").open(encoding="utf-8-sig", newline="") as table:
        rows = [
            (row["surname"], [row["preferred"], *row["also_accepted"].split("|")])
            for row in csv.DictReader(table)
        ]
    return {surname: tuple(_umlauts(ways)) for surname, ways in rows}


def _umlauts(ways: Sequence[str]) -> list[str]:
    """The table spells ü as v, and lists its other spellings: here it is ü, once."""
    spoken = ways[0].replace("v", "ü")
    spelled = {spoken.replace("ü", letter) for letter in _U_UMLAUT}
    return [spoken, *(way for way in ways[1:] if way and way not in spelled)]


def _syllables(char: str) -> list[str]:
    """All readings of one character, the commonest first; none when nobody knows it."""
    # phrases are not needed for names, and cost 140 ms and 40 MB to load
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    from pypinyin import Style, pinyin

    found = pinyin(char, style=Style.NORMAL, heteronym=True, errors="ignore", v_to_u=True)
    usual = pinyin(char, style=Style.NORMAL, errors="ignore", v_to_u=True)
    return list(dict.fromkeys(way for ways in (*usual, *found) for way in ways if way))
