"""Who answers for a minor: somebody registered, or only a name."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clinic_desk.desk.customers.queries import FoundRow
from clinic_desk.ui.customers.form_fields import Compound
from clinic_desk.ui.customers.parts import empty
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.fields import SearchPick
from clinic_desk.ui.kit.flow import FlowLayout
from clinic_desk.ui.kit.search_pick import Find


class _Pick(SearchPick):
    def problem(self) -> str:
        return ""  # a name that nobody in the list has is as good


class GuardianEdit(Compound):
    """``value()`` is (number of a customer, name that was only typed)."""

    def __init__(self, find: Find) -> None:
        super().__init__()
        self.pick = _Pick(find, placeholder=self.tr("Find by name or phone, or write the name"))
        self.pick.setObjectName("guardian_pick")
        self._offers = QWidget()
        self._flow = FlowLayout(self._offers, gap=4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.pick)
        layout.addWidget(self._offers)
        self.setFocusProxy(self.pick)
        self._offered: tuple[FoundRow, ...] = ()
        self._offers.hide()
        self.pick.textChanged.connect(self._on_picked)
        self.pick.changed.connect(self._on_picked)

    def value(self) -> tuple[int | None, str]:
        number = self.pick.value()
        return number, "" if number is not None else self.pick.text().strip()

    def set_guardian(self, number: int | None, name: str) -> None:
        if number is None:
            self.pick.set_value(None)
            self.pick.setText(name)
        else:
            self.pick.set_value(number, name)

    def offer(self, family: Sequence[FoundRow]) -> None:
        """Grown-ups on the same phone, one click each, while nobody is chosen."""
        if tuple(family) != self._offered:
            self._offered = tuple(family)
            empty(self._flow)
            for one in family:
                words = self.tr("{name}, same phone").format(name=one.name)
                made = button(words, kind="link", icon_name="family")
                made.clicked.connect(partial(self.set_guardian, one.id, one.name))
                self._flow.addWidget(made)
        self._show_offers()

    def _show_offers(self) -> None:
        self._offers.setVisible(bool(self._offered) and not self.pick.text().strip())

    @Slot()
    def _on_picked(self) -> None:
        self._show_offers()
        self.changed.emit(self.value())
