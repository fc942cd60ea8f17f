"""What is in a cell for phones: one number or several, and in words whose they are."""

import re
from dataclasses import dataclass

from clinic_desk.base.text import folded
from clinic_desk.desk.customers.kinds import Relation
from clinic_desk.desk.customers.phones import PhoneRounded, PhoneUnclear, clean_phone


@dataclass(frozen=True, slots=True)
class PhoneDraft:
    """A number in stored form. ``note``: what else was written beside it."""

    number: str
    relation: Relation
    note: str = ""


_FULL_MOBILE = r"(?<![0-9])(?:(?:\+|00)?86[\s-]?)?1[3-9][0-9][\s-]?[0-9]{4}[\s-]?[0-9]{4}(?![0-9])"
_NUMBER = re.compile(
    rf"{_FULL_MOBILE}|\+?[0-9][0-9\s().+-]*[0-9](?:\s*(?:转接?|分机号?|ext\.?|#)\s*[0-9]+)?",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"^\s*[(\[]([^)\]]*)[)\]]")
_SIGNS = " :-—.,;()[]/、|\\或"
# The first word that is found decides: 奶奶 before 妈, 外婆 before 婆.
_RELATIONS = (
    (Relation.GRANDPARENT, "爷|奶|外公|外婆|姥|祖父|祖母|grand"),
    (Relation.GUARDIAN, "监护|監護|家长|家長|guardian"),
    (Relation.MOTHER, "妈|媽|母|mother|mom|mum"),
    (Relation.FATHER, "爸|父|father|dad"),
    (Relation.SPOUSE, "夫|妻|老公|老婆|太太|爱人|愛人|配偶|husband|wife|spouse"),
    (Relation.CHILD, "儿|兒|女儿|女兒|子女|孩|son|daughter|child"),
    (Relation.SIBLING, "哥|(?<!小)姐|弟|妹|兄|brother|sister"),
    (Relation.FRIEND, "朋友|同学|同學|friend"),
    (Relation.WORK, "公司|单位|單位|同事|秘书|助理|办公|辦公|work|office|company"),
    (Relation.RELATIVE, "亲|親|叔|姑|舅|姨|伯|嫂|侄|甥|孙|孫|relative|aunt|uncle"),
    (Relation.SELF, "本人|自己|手机|手機|电话|電話|座机|座機|家|self|own|mobile|phone|tel|home"),
)
_WORDS = tuple((relation, re.compile(words, re.IGNORECASE)) for relation, words in _RELATIONS)
_ALONE = {
    relation: re.compile(rf"(?:{words}|亲|親)+", re.IGNORECASE) for relation, words in _RELATIONS
}
_PLAIN_WORDS = re.compile(
    r"(?:手机|手機|电话|電話|联系|聯絡|本人|号码|號碼|座机|座機|mobile|phone|tel)+", re.IGNORECASE
)


def relation_of(text: str) -> Relation | None:
    """Whose phone the words say it is; None when they say nothing of that."""
    return next((relation for relation, words in _WORDS if words.search(text)), None)


def read_phones(
    text: str, relation: Relation = Relation.SELF, note: str = ""
) -> tuple[list[PhoneDraft], list[PhoneUnclear]]:
    """The numbers in a cell, and what could not be read.

    ``relation`` and ``note`` hold for numbers beside which nothing is written.
    """
    found: list[PhoneDraft] = []
    unclear: list[PhoneUnclear] = []
    try:
        return [PhoneDraft(clean_phone(text), relation, note)], unclear
    except PhoneRounded as whole:
        return found, [whole]
    except PhoneUnclear as whole:
        for number, words in _parts(text):
            try:
                drafted = PhoneDraft(clean_phone(number), *_said(words, relation, note))
            except PhoneUnclear as refusal:
                unclear.append(refusal)
                continue
            if all(kept.number != drafted.number for kept in found):
                found.append(drafted)
        return found, unclear if found or unclear else [whole]


def _said(words: str, relation: Relation, note: str) -> tuple[Relation, str]:
    if not words:
        return relation, note
    said = relation_of(words) or Relation.OTHER
    rest = _PLAIN_WORDS.sub("", words).strip(_SIGNS)
    nothing_more = said in _ALONE and _ALONE[said].fullmatch(rest)
    return said, "" if nothing_more else rest or note


def _parts(text: str) -> list[tuple[str, str]]:
    """Each number with the words beside it.

    Words stand before their numbers, or after them where the cell begins with a number and ends
    with a word; words in brackets belong to the number before them.
    """
    line = folded(text)
    numbers = list(_NUMBER.finditer(line))
    if not numbers:
        return [(line, "")]
    starts = [number.start() for number in numbers] + [len(line)]
    ends = [0] + [number.end() for number in numbers]
    gaps = [line[end:start] for end, start in zip(ends, starts, strict=True)]
    brackets = [_BRACKETS.match(gap) for gap in gaps]
    words = [
        (gap[found.end() :] if found else gap).strip(_SIGNS)
        for gap, found in zip(gaps, brackets, strict=True)
    ]
    beside = words[1:] if words[-1] and not words[0] else words[:-1]
    said = [found[1] if found else "" for found in brackets[1:]]
    return [
        (number.group(), f"{before} {inside}".strip())
        for number, before, inside in zip(numbers, beside, said, strict=True)
    ]
