"""What tests of the wait list share: a list that follows the book, and the dialog over it."""

from PySide6.QtWidgets import QApplication, QDialog

from clinic_desk.desk.appointments import queries as appointments
from clinic_desk.desk.waitlist import queries
from clinic_desk.desk.waitlist.forms import WaitForm
from clinic_desk.desk.waitlist.service import add_entry


def follow(context, panel):
    """As the dock does: the list is read afresh when what it shows has changed."""

    def on_changed(action):
        if not action.tables.isdisjoint(panel.shows):
            panel.reload()

    context.bulletin.changed.connect(on_changed)


def shown(qtbot, context, panel):
    follow(context, panel)
    qtbot.addWidget(panel)
    panel.resize(1100, 260)
    panel.show()
    qtbot.waitExposed(panel)
    panel.reload()
    panel.take_focus()
    qtbot.waitUntil(panel.table.hasFocus)
    return panel


def open_dialog(qtbot, widget, kind=QDialog):
    def found():
        return [one for one in widget.findChildren(kind) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    (dialog,) = found()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def focused():
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def names(panel):
    return [row.customer for row in panel.table.rows.rows]


def wait(context, clinic, name, minutes=30, *, service="洁牙", doctor=None, **more):
    form = WaitForm(
        clinic.customers[name],
        minutes,
        service_id=clinic.services[service] if service else None,
        staff_id=None if doctor is None else clinic.doctors[doctor],
        **more,
    )
    return context.do("Add to the wait list", lambda act: add_entry(act, form))


def entries(context):
    return context.read(lambda session: queries.entries(session, context.clock()))


def visit(context, number):
    return context.read(lambda session: appointments.visit(session, number))
