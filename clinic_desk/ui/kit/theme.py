"""The look: two palettes, one style sheet, sizes on a 4 px grid that grow with the text."""

from dataclasses import asdict, dataclass
from functools import cache
from string import Template

from PySide6.QtCore import QDir, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from clinic_desk.base.paths import resources
from clinic_desk.ui.kit.colours import DARK, LIGHT, STATUSES, TONES, Colours, Pair, Status

__all__ = [
    "DARK",
    "LIGHT",
    "STATUSES",
    "TONES",
    "Colours",
    "Look",
    "Pair",
    "Status",
    "apply",
    "current",
    "font",
    "notifier",
    "px",
    "restyle",
]

SMALL, BODY, TITLE = 12, 14, 20
SMALLEST, LARGEST = 90, 150
CONTROL, COMFORTABLE = 32, 40
SIZES = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 18, 20, 24, 28, 32, 40, 120)

Role = QPalette.ColorRole


@dataclass(frozen=True, slots=True)
class Look:
    """What a person chose; ``mode`` is light, dark or system, the size in per cent."""

    mode: str = "system"
    text_percent: int = 100
    comfortable: bool = False


class Notifier(QObject):
    """Says when colours or sizes changed.

    Widgets are repainted anyway; this is for what was computed from them (row heights).
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.look = Look("light")
        self.colours = LIGHT

    def follow_system(self, app: QApplication) -> None:
        app.styleHints().colorSchemeChanged.connect(self._on_scheme)

    @Slot()
    def _on_scheme(self) -> None:
        app = QApplication.instance()
        if self.look.mode == "system" and isinstance(app, QApplication):
            apply(app, self.look)


@cache
def notifier() -> Notifier:
    """The one notifier of this program."""
    return Notifier()


def current() -> Colours:
    """The colours in force. Ask while painting, do not keep."""
    return notifier().colours


def look() -> Look:
    return notifier().look


def px(size: float) -> int:
    """``size`` at 100 % as pixels in force: everything but hairlines goes through here."""
    return round(size * notifier().look.text_percent / 100)


def control_height() -> int:
    return px(COMFORTABLE if notifier().look.comfortable else CONTROL)


def font(size: int = BODY, *, bold: bool = False) -> QFont:
    """The application font at SMALL, BODY or TITLE, in pixels at 100 %.

    Other sizes are for what is painted.
    """
    made = QFont(QApplication.font())
    made.setPixelSize(px(size))
    if bold:
        made.setBold(True)
    return made


def restyle(widget: QWidget, **properties: object) -> None:
    """Set what the style sheet looks at (``tone``, ``kind``, ``level``, ``refused``…)."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def apply(app: QApplication, look: Look) -> None:
    """Put the whole program into ``look``. May be called again at any time."""
    notice = notifier()
    if not app.property("clinic_desk_themed"):
        app.setProperty("clinic_desk_themed", True)
        app.setStyle("Fusion")
        notice.follow_system(app)
        QDir.addSearchPath("icons", str(resources() / "icons"))
    percent = min(max(look.text_percent, SMALLEST), LARGEST)
    notice.look = Look(look.mode, percent, look.comfortable)
    notice.colours = _colours(look.mode)
    app.setPalette(_palette(notice.colours))
    base = QFont(app.font())
    base.setPixelSize(px(BODY))
    app.setFont(base)
    app.setStyleSheet(style_sheet(notice.colours))
    notice.changed.emit()


def style_sheet(colours: Colours) -> str:
    """theme.qss with this palette and the sizes in force.

    Raises:
        KeyError: the sheet names a value that does not exist.

    """
    sheet = (resources() / "theme.qss").read_text("utf-8")
    return Template(sheet).substitute(_values(colours))


def _colours(mode: str) -> Colours:
    if mode == "system":
        scheme = QGuiApplication.styleHints().colorScheme()
        return DARK if scheme is Qt.ColorScheme.Dark else LIGHT
    return DARK if mode == "dark" else LIGHT


def _values(colours: Colours) -> dict[str, str]:
    values: dict[str, str] = {}
    for name, value in asdict(colours).items():
        match value:
            case str():
                values[name] = _css(value)
            case {"edge": str(), "text": str(text), "fill": str(fill)}:
                values[f"{name}_text"], values[f"{name}_fill"] = text, fill
            case {"text": str(text), "fill": str(fill)}:
                values[f"{name}_text"], values[f"{name}_fill"] = text, fill
            case _:
                pass
    values["mode"] = "dark" if colours.dark else "light"
    for size in SIZES:
        values[f"p{size}"] = f"{max(px(size), 1)}px"
    control = control_height()
    values |= {
        "small": f"{px(SMALL)}px",
        "body": f"{px(BODY)}px",
        "title": f"{px(TITLE)}px",
        "control": f"{control}px",
        # the control without its border, which is thicker in focus: nothing may jump
        "inner": f"{control - 2}px",
        "inner_focus": f"{control - 4}px",
        # a cell's text stands 3 px further in, whatever the style sheet says
        "cell": f"{px(8) - 3}px",
        "field": colours.sunken if colours.dark else colours.surface,
        # a radius above half the box would be dropped, and the box must not jump in focus
        "radio": f"{(px(16) + 2) // 2}px",
        "tick_focus": f"{px(16) - 2}px",
        "radius": f"{px(6)}px",
        "round": f"{px(4)}px",
    }
    return values


def _css(colour: str) -> str:
    """``#aarrggbb`` as a style sheet takes it."""
    made = QColor(colour)
    if made.alpha() == 255:  # noqa: PLR2004 - opaque
        return colour
    return f"rgba({made.red()}, {made.green()}, {made.blue()}, {made.alpha()})"


def _palette(colours: Colours) -> QPalette:
    palette = QPalette(QColor(colours.surface), QColor(colours.window))
    for role, colour in {
        Role.Window: colours.window,
        Role.WindowText: colours.text,
        Role.Base: colours.surface,
        Role.AlternateBase: colours.window,
        Role.Text: colours.text,
        Role.Button: colours.surface,
        Role.ButtonText: colours.text,
        Role.BrightText: colours.danger.text,
        Role.Accent: colours.accent,
        Role.Highlight: colours.selection,
        Role.HighlightedText: colours.text,
        Role.Link: colours.accent,
        Role.LinkVisited: colours.accent,
        Role.PlaceholderText: colours.muted,
        Role.ToolTipBase: colours.raised,
        Role.ToolTipText: colours.text,
        Role.Light: colours.surface,
        Role.Midlight: colours.hairline,
        Role.Mid: colours.border,
        Role.Dark: colours.border_strong,
        Role.Shadow: colours.border_strong,
    }.items():
        palette.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText, Role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled))
    return palette
