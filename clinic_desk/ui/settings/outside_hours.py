"""Booked visits that a change of hours leaves outside them: counted, and said at once."""

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.waitlist.displaced import count_displaced
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.notice import Notice
from clinic_desk.ui.kit.routes import OpenPage

SAID = QT_TRANSLATE_NOOP(
    "OutsideHours", "%n visit(s) must be moved now: they are listed under Appointments."
)
OPEN = QT_TRANSLATE_NOOP("OutsideHours", "Open appointments")


class OutsideHours:
    """Begun before a change; afterwards ``said`` tells of those that it added."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._before = self._count()

    def said(self) -> str:
        """A sentence when there are more than before, else nothing; then counts from now."""
        before, self._before = self._before, self._count()
        if self._before <= before:
            return ""
        return self._context.words.text("OutsideHours", SAID, self._before)

    def say(self, notice: Notice) -> None:
        """The same in ``notice``, with the way to the list."""
        if said := self.said():
            words = self._context.words.text("OutsideHours", OPEN)
            routes = self._context.routes
            ask = OpenPage("appointments")
            notice.show_text(said, tone="warn", action=words, do=lambda: routes.ask(ask))

    def _count(self) -> int:
        now = self._context.clock()
        return self._context.read(lambda session: count_displaced(session, now))
