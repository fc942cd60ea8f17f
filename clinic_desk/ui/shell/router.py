"""Answers what pages ask for: opens the page, the card or the dialog over the page."""

from typing import Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.routes import (
    Book,
    FromBook,
    NewBill,
    NewCustomer,
    OpenAppointment,
    OpenBill,
    OpenCustomer,
    OpenPage,
    OpenWaitingRoom,
    ShowScreen,
    WhoDoes,
)


class Places(Protocol):
    """What the router needs of the frame."""

    @property
    def customer_id(self) -> int | None: ...

    def show_page(self, name: str) -> object: ...

    def show_screen(self) -> None: ...

    def do_in_book(self, name: str) -> None: ...

    def show_customer(self, customer_id: int) -> None: ...

    def show_appointment(self, appointment_id: int) -> None: ...

    def show_waiting_room(self, appointment_id: int | None) -> None: ...


class Router(QObject):
    """``over`` is the widget that dialogs open over."""

    def __init__(self, context: Context, places: Places, over: QWidget) -> None:
        super().__init__(over)
        self._context, self._places, self._over = context, places, over
        context.routes.asked.connect(self._on_asked)

    @Slot(object)
    def _on_asked(self, request: object) -> None:
        """A place in the window, else a dialog over it."""
        match request:
            case OpenPage(name):
                self._places.show_page(name)
            case OpenCustomer(customer_id):
                self._places.show_customer(customer_id)
            case OpenAppointment(appointment_id):
                self._places.show_appointment(appointment_id)
            case OpenWaitingRoom(appointment_id):
                self._places.show_waiting_room(appointment_id)
            case ShowScreen():
                self._places.show_screen()
            case FromBook(name):
                self._places.do_in_book(name)
            case _:
                self._open_dialog(request)

    def _open_dialog(self, request: object) -> None:
        match request:
            case NewCustomer() as wish:
                self._new_customer(wish)
            case Book() as wish:
                self._book(wish)
            case WhoDoes(word):
                self._who_does(word)
            case NewBill(customer_id, appointment_id):
                self._new_bill(customer_id, appointment_id)
            case OpenBill(bill_id):
                self._open_bill(bill_id)
            case _:
                raise TypeError(f"nobody answers a request of {type(request).__name__}")

    def _new_customer(self, wish: NewCustomer) -> None:
        from clinic_desk.ui.customers.dialog import CustomerDialog

        CustomerDialog(
            self._context, name=wish.name, phone=wish.phone, parent=self._over.window()
        ).open()

    def _book(self, wish: Book) -> None:
        from clinic_desk.ui.appointments.booking.dialog import VisitDialog

        VisitDialog(self._over.window(), self._context, wish).open()

    def _who_does(self, word: str) -> None:
        from clinic_desk.ui.appointments.booking.who_dialog import WhoDialog

        WhoDialog(
            self._over.window(), self._context, word, customer_id=self._places.customer_id
        ).open()

    def _new_bill(self, customer_id: int, appointment_id: int | None) -> None:
        from clinic_desk.ui.fees.bill_dialog import BillDialog

        BillDialog(self._over.window(), self._context, customer_id, appointment_id).open()

    def _open_bill(self, bill_id: int) -> None:
        from clinic_desk.ui.fees.statement_view import StatementDialog

        StatementDialog(self._over.window(), self._context, bill_id).open()
