"""Two palettes, said in full: nothing on screen has a colour that is not named here."""

from dataclasses import dataclass

TONES = ("text", "muted", "accent", "danger", "warn", "good", "info", "special", "neutral")
"""What a colour may mean; a tone is always said by a word or an icon as well."""

STATUSES = (
    "booked",
    "confirmed",
    "arrived",
    "treating",
    "done",
    "missed",
    "cancelled",
    "left",
    "parked",
    "blocked",
)


DARK_INK_FROM = 150
"""Colours lighter than this carry dark letters."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A text colour and the soft fill it is written on."""

    text: str
    fill: str


@dataclass(frozen=True, slots=True)
class Status:
    """A visit on the board: its fill, the words on it, and the line around it."""

    text: str
    fill: str
    edge: str


@dataclass(frozen=True, slots=True)
class Colours:
    dark: bool
    # grounds, from the frame to what floats
    window: str
    surface: str
    sunken: str
    raised: str
    hover: str
    pressed: str
    selection: str
    selection_idle: str
    # words
    text: str
    muted: str
    disabled: str
    # lines
    hairline: str
    border: str
    border_strong: str
    focus: str
    # the one accent
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_soft: str
    danger_solid: str
    danger_hover: str
    on_danger: str
    # meanings
    accent_pair: Pair
    danger: Pair
    warn: Pair
    good: Pair
    info: Pair
    special: Pair
    neutral: Pair
    # the appointment board
    booked: Status
    confirmed: Status
    arrived: Status
    treating: Status
    done: Status
    missed: Status
    cancelled: Status
    left: Status
    parked: Status
    blocked: Status
    hatch: str
    closed: str
    now_line: str
    grid_hour: str
    grid_half: str
    shadow: str
    scrim: str
    series: tuple[str, ...]
    """For doctors' edges and for charts, in order; told apart also without colour sight."""

    def pair(self, tone: str) -> Pair:
        """The words and the soft fill of one of ``TONES``."""
        match tone:
            case "accent":
                return self.accent_pair
            case "text":
                return Pair(self.text, self.sunken)
            case "muted":
                return Pair(self.muted, self.sunken)
            case _:
                found = getattr(self, tone)
                return found if isinstance(found, Pair) else self.neutral

    def tone(self, tone: str) -> str:
        """The colour for words and icons of one of ``TONES``; also on_accent and disabled."""
        if tone in {"on_accent", "disabled", "on_danger", "accent"}:
            return str(getattr(self, tone))
        return self.pair(tone).text

    def status(self, name: str) -> Status:
        """The board's colours for one of ``STATUSES``; an unknown one looks booked."""
        found = getattr(self, name, None)
        return found if isinstance(found, Status) else self.booked


LIGHT = Colours(
    dark=False,
    window="#f3f6f7",
    surface="#ffffff",
    sunken="#eaeff1",
    raised="#ffffff",
    hover="#eef4f4",
    pressed="#e0eaea",
    selection="#d9efeb",
    selection_idle="#e6eeee",
    text="#16222b",
    muted="#566570",
    disabled="#9aa6ae",
    hairline="#dfe5e8",
    border="#b6c1c8",
    border_strong="#7b8a94",
    focus="#0d8073",
    accent="#0b7468",
    accent_hover="#096358",
    accent_pressed="#07524a",
    on_accent="#ffffff",
    accent_soft="#dff1ee",
    danger_solid="#b3261e",
    danger_hover="#98201a",
    on_danger="#ffffff",
    accent_pair=Pair("#0a6a5f", "#dff1ee"),
    danger=Pair("#b3261e", "#fdebe9"),
    warn=Pair("#8a4a00", "#fdf1dd"),
    good=Pair("#1c6b3a", "#e3f4e8"),
    info=Pair("#1b5fa6", "#e6f0fb"),
    special=Pair("#6b3fa8", "#f1eafb"),
    neutral=Pair("#4d5b66", "#eaeff1"),
    booked=Status("#20425f", "#e4eef8", "#7ba5cb"),
    confirmed=Status("#0b4f47", "#d5eeea", "#3f9f93"),
    arrived=Status("#6a3c00", "#fdeccb", "#d99a2b"),
    treating=Status("#4b2a80", "#e9e0f8", "#8f6bcb"),
    done=Status("#2f4a3a", "#e2eee5", "#83ad90"),
    missed=Status("#8f1f18", "#fbe3e1", "#d9766f"),
    cancelled=Status("#5c6871", "#eef1f3", "#b6c0c7"),
    left=Status("#83360a", "#fce7da", "#d68a57"),
    parked=Status("#5d4a00", "#fbf3c8", "#cbb341"),
    blocked=Status("#4d5b66", "#e3e8eb", "#aab5bc"),
    hatch="#d3dbdf",
    closed="#f0f3f5",
    now_line="#d0342b",
    grid_hour="#dce3e6",
    grid_half="#eef2f4",
    shadow="#33202c35",
    scrim="#66101820",
    series=(
        "#0b7468",
        "#2f6fbf",
        "#c9661a",
        "#7a4cc0",
        "#b0305f",
        "#5b7a12",
        "#0f7f9c",
        "#8a6a3a",
        "#c0473a",
        "#52606d",
    ),
)

DARK = Colours(
    dark=True,
    window="#171d21",
    surface="#1f262b",
    sunken="#141a1d",
    raised="#283137",
    hover="#283238",
    pressed="#303c43",
    selection="#1d4843",
    selection_idle="#2b363b",
    text="#e7edf0",
    muted="#a3b1ba",
    disabled="#66747d",
    hairline="#303a40",
    border="#47545c",
    border_strong="#7d8b94",
    focus="#4fc3b2",
    accent="#4fc3b2",
    accent_hover="#6bd0c1",
    accent_pressed="#86dacd",
    on_accent="#06231f",
    accent_soft="#1b3c38",
    danger_solid="#f28b82",
    danger_hover="#f6a6a0",
    on_danger="#3b0905",
    accent_pair=Pair("#78d5c7", "#1b3c38"),
    danger=Pair("#ff9d94", "#45221f"),
    warn=Pair("#f3bf6b", "#3f2f14"),
    good=Pair("#84d39c", "#1c3826"),
    info=Pair("#8fc0f5", "#1d334b"),
    special=Pair("#cdb0f7", "#37294f"),
    neutral=Pair("#b5c1c9", "#2c363c"),
    booked=Status("#c6ddf3", "#22364a", "#5a86ad"),
    confirmed=Status("#b5e8df", "#17443e", "#3f9f93"),
    arrived=Status("#fbdca0", "#4d3810", "#c48a24"),
    treating=Status("#dccbf8", "#3c2d5c", "#8a68c4"),
    done=Status("#bdd3c4", "#25332a", "#57785f"),
    missed=Status("#ffbdb7", "#4c2320", "#bd5d56"),
    cancelled=Status("#a9b5bd", "#252d32", "#505d65"),
    left=Status("#f7c5a3", "#482c1a", "#b06f40"),
    parked=Status("#efe09a", "#403912", "#9c8a2c"),
    blocked=Status("#b5c1c9", "#2a3338", "#56636b"),
    hatch="#313b41",
    closed="#1a2024",
    now_line="#ff7a70",
    grid_hour="#323c42",
    grid_half="#262e33",
    shadow="#99000000",
    scrim="#99000000",
    series=(
        "#4fc3b2",
        "#7fb2ee",
        "#f0a062",
        "#b795ee",
        "#ee86ad",
        "#b5cf5f",
        "#6bcbe0",
        "#d3b27c",
        "#f2948a",
        "#a9b7c1",
    ),
)


def ink_on(colour: str) -> str:
    """Dark or white: the letters that are read best on a colour that a person chose."""
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    seen = 0.299 * red + 0.587 * green + 0.114 * blue  # as the eye weighs them, 0 to 255
    return "#101820" if seen > DARK_INK_FROM else "#ffffff"
