"""The papers' letters inside a PDF: one font of two-byte codes for each weight.

reportlab's own TrueType fonts come in pieces of 256 characters, copy the whole 10 MB file for each
piece and write characters beyond U+FFFF wrongly, so that 𠮷 cannot be searched or copied. This one
follows reportlab's protocol for dynamic fonts (see reportlab.pdfbase.ttfonts), so that its canvas
and its charts can use it by name.
"""

from functools import cache
from typing import Any
from weakref import WeakKeyDictionary
from zlib import crc32

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc, pdfmetrics

from clinic_desk.documents.fonts import FAMILY, Weight
from clinic_desk.documents.glyphs import BOX, UNITS, drawn
from clinic_desk.documents.subset import ASCENT, DESCENT, box, font_file
from clinic_desk.documents.typeface import Typeface, typeface

_pdf: Any = pdfdoc
"""Its stubs leave the types of most arguments open."""

_CMAP_BLOCK = 100
"""A character map may list no more in one go."""

# packing the bytes into letters is for mail of the 1980s; it costs a quarter in size
rl_config.useA85 = 0


class Used(dict[str, str]):
    """The characters of one document with their codes as four hex digits, as they came."""

    def __init__(self, face: Typeface) -> None:
        super().__init__()
        self.missing: list[str] = []
        """Drawn as a box, in the order they came."""
        self._face = face
        self.chars = [""]
        self.glyphs = [drawn().box]

    def __missing__(self, char: str) -> str:
        if not self._face.has(char):
            self.missing.append(char)
            self[char] = code = self[BOX]
            return code
        self[char] = code = f"{len(self.chars):04X}"
        self.chars.append(char)
        self.glyphs.append(self._face.glyph(char))
        return code


class _Metrics:
    """What reportlab asks of a font's face."""

    builtIn = 0  # noqa: N815 - reportlab's name

    def __init__(self, name: str) -> None:
        self.name = name
        self.ascent = ASCENT
        self.descent = DESCENT


class EmbeddedFont:
    """A weight as reportlab knows fonts. Registered once; each document has its own codes."""

    _multiByte = 1  # noqa: N815 - reportlab's names
    _dynamicFont = 1  # noqa: N815
    shapable = False

    def __init__(self, weight: Weight) -> None:
        self.fontName = f"{FAMILY.replace(' ', '')}-{weight.style}"
        self.face = _Metrics(self.fontName)
        self._bold = weight is Weight.BOLD
        self._typeface = typeface(weight)
        self._documents: WeakKeyDictionary[Any, Used] = WeakKeyDictionary()

    def used(self, doc: Any) -> Used:
        """The codes of ``doc``; asking for them puts the font into it."""
        if doc not in self._documents:
            self._documents[doc] = Used(self._typeface)
            doc.fontMapping[self.fontName] = self.internal_name
            doc.delayedFonts.append(self)
        return self._documents[doc]

    @property
    def internal_name(self) -> str:
        return "/CD-Bold" if self._bold else "/CD"

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:  # noqa: ARG002, N802 - reportlab's signature
        return self._typeface.width(text, size)

    def splitString(  # noqa: N802 - reportlab's signature
        self,
        text: str,
        doc: Any,
        encoding: str = "utf-8",  # noqa: ARG002
    ) -> list[tuple[int, bytes]]:
        return [(0, bytes.fromhex("".join(map(self.used(doc).__getitem__, text))))]

    def getSubsetInternalName(self, subset: int, doc: Any) -> str:  # noqa: ARG002, N802 - reportlab's signature
        self.used(doc)
        return self.internal_name

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - reportlab's name
        """Write the font into ``doc``, which is being finished."""
        used = self._documents.pop(doc)
        file = font_file(used.glyphs)
        name = _pdf.PDFName(f"{_tag(file)}+{self.fontName}")
        kind = _pdf.PDFName
        below = _pdf.PDFDictionary(
            {
                "Type": kind("Font"),
                "Subtype": kind("CIDFontType2"),
                "BaseFont": name,
                "CIDSystemInfo": _pdf.PDFDictionary(
                    {
                        "Registry": _pdf.PDFString("Adobe"),
                        "Ordering": _pdf.PDFString("Identity"),
                        "Supplement": 0,
                    }
                ),
                "FontDescriptor": self._descriptor(doc, name, used, file),
                "DW": UNITS,
                "W": _pdf.PDFArray([0, _pdf.PDFArray([g.advance for g in used.glyphs])]),
                "CIDToGIDMap": kind("Identity"),
            }
        )
        doc.idToObject["BasicFonts"].dict[self.internal_name[1:]] = _pdf.PDFDictionary(
            {
                "Type": kind("Font"),
                "Subtype": kind("Type0"),
                "BaseFont": name,
                "Encoding": kind("Identity-H"),
                "DescendantFonts": _pdf.PDFArray([doc.Reference(below)]),
                "ToUnicode": doc.Reference(_stream(_to_unicode(used.chars))),
            }
        )

    def _descriptor(self, doc: Any, name: Any, used: Used, file: bytes) -> Any:
        descriptor = _pdf.PDFDictionary(
            {
                "Type": _pdf.PDFName("FontDescriptor"),
                "FontName": name,
                "Flags": 4,
                "FontBBox": _pdf.PDFArray(list(box(used.glyphs))),
                "ItalicAngle": 0,
                "Ascent": ASCENT,
                "Descent": DESCENT,
                "CapHeight": 733,
                "StemV": 140 if self._bold else 80,
                "FontFile2": doc.Reference(_stream(file, Length1=len(file))),
            }
        )
        return doc.Reference(descriptor)


@cache
def font(weight: Weight) -> EmbeddedFont:
    """The process's font of ``weight``, known to reportlab by its ``fontName``."""
    made = EmbeddedFont(weight)
    metrics: Any = pdfmetrics
    metrics.registerFont(made)
    return made


def _tag(file: bytes) -> str:
    """Six letters that differ for every selection of characters, as PDF asks."""
    number, letters = crc32(file), ""
    for _ in range(6):
        number, letter = divmod(number, 26)
        letters += chr(ord("A") + letter)
    return letters


def _to_unicode(chars: list[str]) -> bytes:
    """What each code stands for, so that text can be searched and copied."""
    pairs = [
        f"<{code:04X}> <{char.encode('utf-16-be').hex().upper()}>"
        for code, char in enumerate(chars)
        if char
    ]
    blocks = (pairs[at : at + _CMAP_BLOCK] for at in range(0, len(pairs), _CMAP_BLOCK))
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
        *(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks),
        "endcmap CMapName currentdict /CMap defineresource pop end end",
    ]
    return "\n".join(lines).encode("ascii")


def _stream(content: bytes, **entries: int) -> Any:
    return _pdf.PDFStream(_pdf.PDFDictionary(dict(entries)), content, filters=[_pdf.PDFZCompress])
