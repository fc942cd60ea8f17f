"""Registers a customer, or edits one."""

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from clinic_desk.base.dates import age_on
from clinic_desk.base.errors import DeskError
from clinic_desk.desk.customers import queries, service
from clinic_desk.desk.customers.kinds import Sex
from clinic_desk.desk.customers.pinyin import reading
from clinic_desk.desk.customers.queries import CardRow, FoundRow, LikeRow
from clinic_desk.desk.staff.rights import Right, may
from clinic_desk.ui.customers.fields import MORE, CustomerFields
from clinic_desk.ui.customers.known import KnownNotice
from clinic_desk.ui.customers.person import said_age, said_phone, sex_and_age
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.routes import OpenCustomer
from clinic_desk.ui.kit.search_pick import Found

WIDTH = 660
PAUSE_MS = 250
GUARDIANS = 20
ADULT = 18
"""Below, somebody answers for the customer."""


class CustomerDialog(FormDialog):
    """``registered`` carries the number of a new customer, whose card is then opened."""

    registered = Signal(int)

    def __init__(
        self,
        context: Context,
        customer_id: int | None = None,
        name: str = "",
        phone: str = "",
        *,
        parent: QWidget | None = None,
    ) -> None:
        """``name`` and ``phone`` are what was typed in the search.

        Raises:
            LookupError: customer ``customer_id`` is gone.

        """
        super().__init__(parent, context.words)
        self._context = context
        self._today = context.clock().date()
        self._card = self._read(customer_id) if customer_id is not None else None
        self._said_by_id: tuple[date, Sex] | None = None
        self.setWindowTitle(self._title())
        self.setMinimumWidth(theme.px(WIDTH))
        self.fields = CustomerFields(self.form, context, self._find, self._fit)
        self._known = KnownNotice(context.words)
        self.below.insertWidget(0, self._known)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        if self._card:
            self.fields.fill(self._card)
        else:
            self.fields.name.setText(name)
            self.fields.phones.set_first(phone)
        self.form.edited.connect(self._on_edited)
        self._pause.timeout.connect(self._on_pause)
        self._known.open_asked.connect(self._on_open)
        self._on_edited()

    def save(self) -> None:
        form = self.fields.read()
        if self._card is None:
            number = self._context.do("Register customer", partial(service.register, form=form))
            self.registered.emit(number)
            self._context.routes.ask(OpenCustomer(number))
            return
        change = partial(
            service.edit, customer_id=self._card.id, form=form, version=self._card.version
        )
        self._context.do("Edit customer", change)

    def refuse(self, error: DeskError) -> None:
        if error.field in MORE:
            self.fields.unfold(shown=True)
        super().refuse(error)

    def showEvent(self, event: QShowEvent) -> None:
        first = not self._seen
        super().showEvent(event)
        if first:
            QWidget.setTabOrder(self.fields.note, self.fields.fold)
            QWidget.setTabOrder(self.fields.fold, self.fields.called)
            # a name taken over from the search needs no more typing
            named = self._card is None and bool(self.fields.name.text())
            (self.fields.sex if named else self.fields.name).setFocus()

    def _title(self) -> str:
        if self._card is None:
            return self.tr("New customer")
        return self.tr("Edit {name}").format(name=self._card.name)

    def _read(self, customer_id: int) -> CardRow:
        today = self._today
        found = self._context.read(lambda session: queries.card(session, customer_id, today))
        if found is None:
            raise LookupError(customer_id)
        return found

    @property
    def _besides(self) -> int | None:
        """Whoever is edited is not like somebody else."""
        return self._card.id if self._card else None

    def _fit(self) -> None:
        if self.isVisible():
            self.grow()

    # while typing

    @Slot()
    def _on_edited(self) -> None:
        read = reading(self.fields.name.text())
        self._hint("name", f"{read.full} · {read.initials}" if read.full else "")
        self._take_from_id()
        self._say_birth()
        birth = self.fields.birth.value()
        minor = birth is not None and age_on(birth, self._today) < ADULT
        if field := self.form.field("guardian"):
            field.show(shown=minor or self.fields.guardian.value() != (None, ""))
        self._pause.start()

    def _take_from_id(self) -> None:
        """A whole resident number fills what is empty; what differs is said and left."""
        fields = self.fields
        read = fields.document.resident()
        if read is None:
            self._said_by_id = None
            self._hint("id_number", *fields.document.progress())
            return
        said = (read.birth, read.sex)
        if said != self._said_by_id:
            self._said_by_id = said
            if not fields.birth.text().strip():
                fields.birth.set_value(read.birth)
            if fields.sex.value() is Sex.UNKNOWN:
                fields.sex.set_value(read.sex)
        sex = self.words.label(read.sex)
        if fields.birth.value() == read.birth and fields.sex.value() is read.sex:
            words, tone = self.tr("The number is right: {sex}, born {day}"), "good"
        else:
            words, tone = self.tr("The number says: {sex}, born {day}. Look again."), "warn"
        self._hint("id_number", words.format(sex=sex, day=read.birth.isoformat()), tone)

    def _say_birth(self) -> None:
        birth = self.fields.birth.value()
        said = said_age(self.words, birth, self._today)
        if birth and self.fields.birth.approximate():
            said = self.tr("{age}, kept as {day}").format(age=said, day=birth.isoformat())
        self._hint("birth_date", said)

    def _hint(self, name: str, text: str, tone: str = "muted") -> None:
        """A word under a field, unless a refusal stands there."""
        field = self.form.field(name)
        if field is None or field.refusal:
            return
        if field.below.text() == text and field.below.property("tone") == tone:
            return
        field.below.setText(text)
        field.below.setVisible(bool(text))
        theme.restyle(field.below, tone=tone)

    @Slot()
    def _on_pause(self) -> None:
        """Who may be registered already, and who else has this phone."""
        likes, family = self._context.read(self._look)
        self.fields.guardian.offer([one for one in family if self._grown(one)])
        told = {like.customer.id for like in likes}
        if self._card:
            told |= {one.id for one in self._card.family}
        others = [one for one in family if one.id not in told]
        if self._known.show_known(likes, others, self._today):
            self._fit()

    def _look(self, session: Any) -> tuple[list[LikeRow], list[FoundRow]]:
        numbers = self.fields.phones.numbers()
        likes = queries.similar(
            session,
            name=self.fields.name.text(),
            phones=numbers,
            birth_date=self.fields.birth.value(),
            id_number=self.fields.document.value()[1],
            besides=self._besides,
        )
        family: dict[int, FoundRow] = {}
        for number in numbers:
            for one in queries.search(session, number):
                if one.phone == number and one.id != self._besides:
                    family.setdefault(one.id, one)
        return likes, list(family.values())

    def _grown(self, one: FoundRow) -> bool:
        return one.birth_date is None or age_on(one.birth_date, self._today) >= ADULT

    def _find(self, typed: str) -> list[Found]:
        """For guardians: anybody but the customer."""
        whole = may(self._context.desk.actor, Right.SEE_PHONES)
        rows = self._context.read(lambda session: queries.search(session, typed, limit=GUARDIANS))
        return [
            Found(row.id, row.name, f"{self._about(row)}  {said_phone(row.phone, whole=whole)}")
            for row in rows
            if row.id != self._besides
        ]

    def _about(self, row: FoundRow) -> str:
        return sex_and_age(self.words, row.sex, row.birth_date, self._today)

    @Slot(int)
    def _on_open(self, number: int) -> None:
        """The card of somebody else: a new form has then no purpose, one that edits stays."""
        self._context.routes.ask(OpenCustomer(number))
        if self._card is None:
            self.done(self.DialogCode.Rejected)
