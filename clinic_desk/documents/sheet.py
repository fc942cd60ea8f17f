"""The clinic's paper: one page that every PDF is drawn on, measured from its top left corner.

Text goes straight into the page's content, as operators; reportlab makes the document around it.
The same rows give the same bytes.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import Enum, StrEnum, auto
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, Self

from clinic_desk.documents import wrapping
from clinic_desk.documents.fonts import Weight
from clinic_desk.documents.typeface import Typeface, printable, typeface

if TYPE_CHECKING:
    from reportlab.lib.utils import ImageReader

TEXT = "#16222b"
MUTED = "#566570"
ACCENT = "#0b7468"
DANGER = "#b3261e"
HAIRLINE = "#c2ccd2"
TINT = "#edf5f4"

DOT = "·"
"""Between facts on one line; in these letters it is as wide as a Chinese character."""

_SMALLEST = 4.5
_CURVE = 0.5523
"""Where the handles of a quarter circle lie."""


class Format(Protocol):
    """A size of paper, in points like every length here; ``scale`` is of letters and gaps."""

    @property
    def width(self) -> float: ...
    @property
    def height(self) -> float: ...
    @property
    def margin(self) -> float: ...
    @property
    def scale(self) -> float: ...


class PaperSize(StrEnum):
    """What bills are printed on."""

    A4 = "a4"
    A5 = "a5"

    @property
    def width(self) -> float:
        """In points, like every length here."""
        return 595.28 if self is PaperSize.A4 else 419.53

    @property
    def height(self) -> float:
        return 841.89 if self is PaperSize.A4 else 595.28

    @property
    def margin(self) -> float:
        return 45 if self is PaperSize.A4 else 28

    @property
    def scale(self) -> float:
        """Of letters and gaps."""
        return 1 if self is PaperSize.A4 else 0.87


class Align(Enum):
    LEFT = auto()
    CENTRE = auto()
    RIGHT = auto()


class Lettering(NamedTuple):
    """How a text looks."""

    size: float
    ink: str = TEXT
    weight: Weight = Weight.REGULAR

    @property
    def face(self) -> Typeface:
        return typeface(self.weight)

    def width(self, text: str) -> float:
        return self.face.width(printable(text), self.size)

    def lines(self, text: str, room: float, most: int = 20) -> list[str]:
        return wrapping.lines(text, self.face, self.size, room, most)


class Paper(bytes):
    """A finished PDF. ``missing`` are characters that no font has; they were drawn as □."""

    missing: tuple[str, ...]

    def __new__(cls, content: bytes, missing: Sequence[str] = ()) -> Self:
        made = super().__new__(cls, content)
        made.missing = tuple(missing)
        return made


class Sheet:
    """Pages of one size, drawn in order. ``title`` and ``author`` are what viewers show."""

    def __init__(
        self, size: Format, *, title: str, author: str, language: str, made_at: datetime
    ) -> None:
        from clinic_desk.documents import canvas

        self.size = size
        self.left = size.margin
        self.right = size.width - size.margin
        self._file = BytesIO()
        self._canvas = canvas.canvas(
            self._file,
            (size.width, size.height),
            title=printable(title),
            author=printable(author),
            language=language.replace("_", "-"),
            made_at=made_at,
        )
        self._codes = {weight: self._canvas.codes(weight) for weight in Weight}
        self._operators: list[str] = []
        self._ink = ""

    @property
    def room(self) -> float:
        """Between the margins."""
        return self.right - self.left

    def text(
        self,
        x: float,
        y: float,
        text: str,
        how: Lettering,
        *,
        align: Align = Align.LEFT,
        room: float | None = None,
    ) -> None:
        """One line with its baseline at ``y``; letters shrink where it is wider than ``room``."""
        drawn = printable(text)
        size, codes = how.size, self._codes[how.weight]
        if align is not Align.LEFT or room is not None:
            wide = how.face.width(drawn, size)
            if room is not None and wide > room:
                size = max(size * room / wide, _SMALLEST)
                drawn = wrapping.shortened(drawn, how.face, size, room + 0.01)
                wide = how.face.width(drawn, size)
            if align is Align.RIGHT:
                x -= wide
            elif align is Align.CENTRE:
                x -= wide / 2
        if how.ink != self._ink:
            self._operators.append(f"{_colour(how.ink)} rg")
            self._ink = how.ink
        self._operators.append(
            f"BT {self._canvas.name(how.weight)} {size:.2f} Tf {x:.2f} "
            f"{self.size.height - y:.2f} Td <{''.join(map(codes.__getitem__, drawn))}> Tj ET"
        )

    def lines(self, x: float, y: float, lines: Sequence[str], how: Lettering, step: float) -> None:
        """Lines of a broken text, ``step`` points from one baseline to the next."""
        for place, line in enumerate(lines):
            self.text(x, y + place * step, line, how)

    def rule(self, x1: float, x2: float, y: float, ink: str = HAIRLINE, wide: float = 0.5) -> None:
        """A level line."""
        up = self.size.height - y
        self._operators.append(
            f"{wide} w {_colour(ink)} RG {x1:.2f} {up:.2f} m {x2:.2f} {up:.2f} l S"
        )

    def fill(self, x: float, y: float, width: float, height: float, ink: str) -> None:
        up = self.size.height - y - height
        self._operators.append(f"{_colour(ink)} rg {x:.2f} {up:.2f} {width:.2f} {height:.2f} re f")
        self._ink = ink

    def frame(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        ink: str = HAIRLINE,
        radius: float = 3,
        dashed: bool = False,
    ) -> None:
        """An outline with round corners."""
        low, high = self.size.height - y - height, self.size.height - y
        far, turn = x + width, radius * (1 - _CURVE)
        path = (
            f"{x + radius:.2f} {low:.2f} m {far - radius:.2f} {low:.2f} l "
            f"{far - turn:.2f} {low:.2f} {far:.2f} {low + turn:.2f} {far:.2f} {low + radius:.2f} c "
            f"{far:.2f} {high - radius:.2f} l "
            f"{far:.2f} {high - turn:.2f} {far - turn:.2f} {high:.2f} "
            f"{far - radius:.2f} {high:.2f} c {x + radius:.2f} {high:.2f} l "
            f"{x + turn:.2f} {high:.2f} {x:.2f} {high - turn:.2f} {x:.2f} {high - radius:.2f} c "
            f"{x:.2f} {low + radius:.2f} l "
            f"{x:.2f} {low + turn:.2f} {x + turn:.2f} {low:.2f} {x + radius:.2f} {low:.2f} c s"
        )
        dash = "[2.5 2.5] 0 d" if dashed else "[] 0 d"
        self._operators.append(f"q 0.6 w {_colour(ink)} RG {dash} {path} Q")

    def picture(
        self, image: "ImageReader", x: float, y: float, width: float, height: float
    ) -> None:
        self._canvas.addLiteral("\n".join(self._operators))
        self._operators.clear()
        untyped: Any = self._canvas
        untyped.drawImage(image, x, self.size.height - y - height, width, height, mask="auto")

    def next_page(self) -> None:
        """End the page; what follows is drawn on a new one."""
        self._canvas.addLiteral("\n".join(self._operators))
        self._canvas.showPage()
        self._operators.clear()
        self._ink = ""

    def finished(self) -> Paper:
        """The document, with the page at hand as its last."""
        if self._operators:
            self.next_page()
        self._canvas.save()
        missing = dict.fromkeys(char for used in self._codes.values() for char in used.missing)
        return Paper(self._file.getvalue(), tuple(missing))


@cache
def _colour(ink: str) -> str:
    parts = (int(ink[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return " ".join(f"{part:.3f}".rstrip("0").rstrip(".") for part in parts)
