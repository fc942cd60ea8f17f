"""What the clinic does on public holidays and make-up days: chosen, and kept at once."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.calendar.notices import set_policy
from clinic_desk.desk.calendar.records import HolidayPolicy
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.storage.act import Act
from clinic_desk.ui.kit.context import Context

POLICY = QT_TRANSLATE_NOOP("Action", "Change what holidays mean for opening")
POLICIES = tuple(HolidayPolicy)


class PolicyRow(QWidget):
    """``refused`` when the change was not allowed; what is shown is then as before."""

    refused = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._kept = (HolidayPolicy.NEVER, False)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("On public holidays"))
        self.choice.addItems([context.words.label(one) for one in POLICIES])
        self.make_up = QCheckBox(self.tr("Open on &make-up workdays"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.choice)
        row.addWidget(self.make_up)
        row.addStretch(1)
        self.choice.activated.connect(self._on_chosen)
        self.make_up.clicked.connect(self._on_chosen)

    def show_policy(self, policy: HolidayPolicy, *, make_up: bool) -> None:
        self._kept = (policy, make_up)
        self.choice.setCurrentIndex(POLICIES.index(policy))
        self.make_up.setChecked(make_up)

    @Slot()
    def _on_chosen(self) -> None:
        policy, make_up = POLICIES[self.choice.currentIndex()], self.make_up.isChecked()
        if (policy, make_up) == self._kept:
            return

        def change(act: Act) -> None:
            need(act, Right.CLINIC)
            set_policy(act, policy, make_up=make_up)

        try:
            self._context.do(POLICY, change)
        except DeskError as error:
            self.show_policy(self._kept[0], make_up=self._kept[1])
            self.refused.emit(error)
