"""Breaking a text into lines: anywhere in Chinese, between words in English."""

import re
from collections.abc import Iterator

from clinic_desk.documents.typeface import Typeface, printable

MORE = "…"
_NO_START = frozenset("，。、；：？！）》」』】〕”’％…—·,.;:?!)]}%")
_NO_END = frozenset("（《「『【〔“‘(【[{￥¥")
_PIECES = re.compile(
    r"[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]|\s+|.[^\s\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]*"
)


def lines(text: str, face: Typeface, size: float, room: float, most: int = 20) -> list[str]:
    """``text`` in lines no wider than ``room`` points, ``most`` at most (then it ends in …).

    Line ends that were typed are kept; a word too long for a line is broken; closing marks do
    not begin a line and opening ones do not end it. At least one line, even if it is empty.
    """
    broken = [
        line
        for paragraph in text.splitlines() or [""]
        for line in _paragraph(printable(paragraph), face, size, room)
    ]
    if len(broken) > most:
        return [*broken[: most - 1], shortened(broken[most - 1] + MORE, face, size, room)]
    return broken


def shortened(text: str, face: Typeface, size: float, room: float) -> str:
    """``text`` on one line: cut, with … for the rest, where it is wider than ``room``."""
    if face.width(text, size) <= room:
        return text
    kept = text.rstrip(MORE)
    while kept and face.width(kept + MORE, size) > room:
        kept = kept[:-1]
    return kept + MORE


def _paragraph(text: str, face: Typeface, size: float, room: float) -> Iterator[str]:
    if face.width(text, size) <= room:
        yield text
        return
    line, used = "", 0.0
    for piece in _unbreakable(text):
        wide = face.width(piece, size)
        if used + face.width(piece.rstrip(), size) > room and line.strip():
            yield line.rstrip()
            line, used = "", 0.0
            piece, wide = piece.lstrip(), face.width(piece.lstrip(), size)  # noqa: PLW2901
        while wide > room and len(piece) > 1:
            fits = _fitting(piece, face, size, room)
            yield piece[:fits]
            piece = piece[fits:]  # noqa: PLW2901
            wide = face.width(piece, size)
        line, used = line + piece, used + wide
    yield line.rstrip()


def _unbreakable(text: str) -> list[str]:
    """Pieces between which a line may end."""
    pieces: list[str] = []
    for piece in _PIECES.findall(text):
        stays = pieces and (
            piece.isspace() or piece[0] in _NO_START or pieces[-1].rstrip()[-1:] in _NO_END
        )
        if stays:
            pieces[-1] += piece
        else:
            pieces.append(piece)
    return pieces


def _fitting(word: str, face: Typeface, size: float, room: float) -> int:
    """How many characters of ``word`` fit, at least one."""
    fits = 1
    while fits < len(word) and face.width(word[: fits + 1], size) <= room:
        fits += 1
    return fits
