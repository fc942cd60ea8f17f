import pytest
from PySide6.QtWidgets import QLabel

from clinic_desk.base.errors import DeskError
from clinic_desk.storage.act import PROGRAM, Actor
from clinic_desk.storage.journal import Action
from clinic_desk.ui.kit.context import Bulletin, Desk
from clinic_desk.ui.kit.page import Page
from clinic_desk.ui.kit.routes import Book, OpenCustomer, Routes
from tests.ui.kit.conftest import Written


class Refused(DeskError):
    text = "The till is closed. Open it first."


class VisitsPage(Page):
    shows = frozenset({"visit", "customer"})

    def __init__(self, context):
        super().__init__(context)
        self.loads = 0
        self.body.addWidget(QLabel("visits"))

    def reload(self):
        self.loads += 1


@pytest.fixture
def page(qtbot, context):
    made = VisitsPage(context)
    qtbot.addWidget(made)
    return made


def test_do_runs_as_who_is_signed_in(context):
    context.desk.actor = Actor(7, "小陈")
    seen = context.do("Change", lambda act: (act.by.name, act.now))
    assert seen == ("小陈", context.database.clock())
    assert context.read(lambda session: session.connection().closed) is False


def test_what_is_written_reaches_the_pages(qtbot, context, clinic):
    from clinic_desk.desk.clinic import service

    form = service.ClinicForm("新光口腔", service.ClinicKind.DENTAL, "", "", "")
    with qtbot.waitSignal(context.bulletin.changed) as heard:
        context.do("Change clinic", lambda act: service.set_up(act, form))
    assert isinstance(heard.args[0], Action)
    assert heard.args[0].tables


def test_reads_when_first_seen(page):
    assert page.loads == 0
    page.show()
    assert page.loads == 1
    page.hide()
    page.show()
    assert page.loads == 1


def test_reads_again_only_for_its_tables(page, context):
    page.show()
    context.bulletin.changed.emit(Written(frozenset({"bill"})))
    assert page.loads == 1
    context.bulletin.changed.emit(Written(frozenset({"bill", "visit"})))
    assert page.loads == 2


def test_hidden_pages_wait(page, context):
    page.show()
    page.hide()
    for _ in range(3):
        context.bulletin.changed.emit(Written(frozenset({"visit"})))
    assert page.loads == 1
    page.show()
    assert page.loads == 2


def test_a_refusal_is_shown_on_the_page(page):
    page.show()
    with page.explaining():
        raise Refused
    assert page.notice.text == "The till is closed. Open it first."
    with page.explaining():
        pass
    assert page.notice.text == ""


def test_a_bug_is_not_a_refusal(page):
    with pytest.raises(ZeroDivisionError), page.explaining():
        _ = 1 / 0


def test_has_no_keys_of_its_own_and_must_say_what_it_reads(qtbot, context):
    bare = Page(context)
    qtbot.addWidget(bare)
    assert bare.keys() == []
    with pytest.raises(NotImplementedError):
        bare.reload()


def test_desk_says_only_what_changed(qapp):
    desk = Desk(PROGRAM)
    heard = []
    desk.actor_changed.connect(heard.append)
    desk.privacy_changed.connect(heard.append)
    desk.actor = PROGRAM
    desk.private = False
    assert heard == []
    desk.actor = Actor(1, "小陈")
    desk.private = True
    assert heard == [Actor(1, "小陈"), True]


def test_requests_are_carried(qapp):
    routes = Routes()
    heard = []
    routes.asked.connect(heard.append)
    routes.ask(OpenCustomer(7))
    routes.ask(Book(customer_id=7))
    assert heard == [OpenCustomer(7), Book(7, None, None)]


def test_bulletin_carries_any_action(qapp):
    bulletin = Bulletin()
    heard = []
    bulletin.changed.connect(heard.append)
    bulletin.changed.emit(Written(frozenset({"visit"}), "Book"))
    assert heard[0].title == "Book"
