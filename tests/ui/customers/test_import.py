import threading

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QRadioButton,
    QSpinBox,
    QTabWidget,
    QWidget,
)

from clinic_desk.desk.customers import queries
from clinic_desk.intake.titles import Field
from clinic_desk.jobs import import_customers
from clinic_desk.storage.journal import ChangeRecord
from clinic_desk.ui.customers.import_check import SHOWN
from clinic_desk.ui.customers.import_dialog import ImportDialog, Screen
from clinic_desk.ui.customers.page import CustomersPage
from clinic_desk.ui.kit.cards import NumberTile
from tests.ui.customers import lists

FIELDS = list(Field)


@pytest.fixture
def opening(qtbot, context):
    host = QWidget()
    qtbot.addWidget(host)
    host.show()

    def make(path=None) -> ImportDialog:
        dialog = ImportDialog(context, host, path)
        dialog.open()
        context.tasks.wait()
        QApplication.processEvents()
        return dialog

    return make


@pytest.fixture
def book(tmp_path):
    return lists.workbook(tmp_path / "名单.xlsx")


def press(qtbot, context, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    context.tasks.wait()
    QApplication.processEvents()


def names(context) -> list[str]:
    return [
        row.name
        for row in context.read(
            lambda session: queries.found(session, queries.all_numbers(session))
        )
    ]


def numbers(dialog) -> dict[str, str]:
    tiles = dialog.findChildren(NumberTile)
    return {tile.accessibleName().partition(":")[0]: tile.number for tile in tiles}


def table(dialog, place) -> list[list[str]]:
    check = dialog._check
    rows = (check._drafts, check._problems)[place].model()
    return [
        [rows.index(row, column).data() for column in range(rows.columnCount())]
        for row in range(rows.rowCount())
    ]


def notice(dialog) -> str:
    return dialog._notice.text


def column_box(dialog, column) -> QComboBox:
    return dialog._columns.field_box(column)


def read_as(dialog, column, field) -> None:
    box = column_box(dialog, column)
    box.setCurrentIndex(FIELDS.index(field) + 1 if field else 0)
    box.activated.emit(box.currentIndex())


def test_columns_are_guessed_and_ignored_ones_named(opening, book):
    dialog = opening(book)
    assert dialog.screen_shown is Screen.COLUMNS
    assert dialog.findChild(QSpinBox, "header_row").value() == 2
    assert column_box(dialog, 1).currentText() == "Name"
    assert column_box(dialog, 2).currentText() == "Phone"
    assert column_box(dialog, 0).currentText() == "Left out"
    assert dialog.findChild(QLabel, "ignored").text() == "Left out: 序号 · 会员等级"
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert "会员等级" in shown
    assert any(text.startswith("周杰   周小雨") for text in shown)


def test_a_good_list_goes_through(qtbot, opening, context, book):
    dialog = opening(book)
    press(qtbot, context, dialog._next)
    assert dialog.screen_shown is Screen.CHECK
    assert numbers(dialog) == {
        "New customers": "3",
        "There already": "1",
        "Rows put together": "1",
        "Rows that cannot be used": "2",
    }
    assert names(context) == ["欧阳娜娜", "单小红", "单乐乐", "曾国强", "吕伟"]
    with qtbot.waitSignal(dialog.imported) as heard:
        press(qtbot, context, dialog._next)
    assert heard.args == [3]
    assert dialog.screen_shown is Screen.RESULT
    assert dialog.findChild(QLabel, "result").text() == "3 customers imported"
    more = dialog.findChild(QLabel, "result_more").text().splitlines()
    assert "1 were there already and stay as they are" in more
    assert "2 rows could not be used" in more
    assert names(context)[5:] == ["周杰", "周小雨", "林一"]
    found = context.read(lambda session: queries.search(session, "周小雨"))[0]
    assert found.phone == "13811110001"


def test_every_problem_is_listed_with_its_row(qtbot, opening, context, book):
    dialog = opening(book)
    press(qtbot, context, dialog._next)
    problems = {(row[0], row[1]): row[3] for row in table(dialog, 1)}
    assert problems["6", "姓名"] == "The row has no name: write one."
    assert "7 digits" in problems["7", "手机"]
    assert "not a date" in problems["8", "出生日期"]
    assert "wrong digit" in problems["8", "身份证号"]
    assert "row 3" in problems["9", "姓名"]
    assert dialog.findChild(QTabWidget).currentIndex() == 1


def test_the_preview_says_who_is_there(qtbot, opening, context, book):
    dialog = opening(book)
    press(qtbot, context, dialog._next)
    states = {row[1]: row[6] for row in table(dialog, 0)}
    assert states == {"周杰": "New", "周小雨": "New", "吕伟": "There already", "林一": "New"}
    phones = {row[1]: row[4] for row in table(dialog, 0)}
    assert phones["周小雨"] == "138 1111 0001"


def test_tiles_open_their_lists(qtbot, opening, context, book):
    dialog = opening(book)
    press(qtbot, context, dialog._next)
    tabs = dialog.findChild(QTabWidget)
    new, _, _, unusable = dialog.findChildren(NumberTile)
    qtbot.mouseClick(new, Qt.MouseButton.LeftButton)
    assert tabs.currentIndex() == 0
    qtbot.mouseClick(unusable, Qt.MouseButton.LeftButton)
    assert tabs.currentIndex() == 1


def test_all_or_nothing_refuses_and_changes_nothing(qtbot, opening, context, book):
    dialog = opening(book)
    press(qtbot, context, dialog._next)
    _, every = dialog.findChildren(QRadioButton)
    qtbot.mouseClick(every, Qt.MouseButton.LeftButton, pos=every.rect().center() / 4)
    every.setChecked(True)
    press(qtbot, context, dialog._next)
    assert dialog.screen_shown is Screen.CHECK
    assert notice(dialog).startswith("Rows that cannot be used: 2. Nothing was imported.")
    assert len(names(context)) == 5


def test_the_same_file_twice_changes_nothing(qtbot, opening, context, book):
    dialog = opening(book)
    press(qtbot, context, dialog._next)
    press(qtbot, context, dialog._next)
    dialog.reject()
    before = names(context)
    again = opening(book)
    press(qtbot, context, again._next)
    assert not again._next.isEnabled()
    assert "there is nothing to do" in notice(again)
    assert names(context) == before


def test_rows_to_correct_are_saved_corrected_and_imported(qtbot, opening, context, book, tmp_path):
    dialog = opening(book)
    press(qtbot, context, dialog._next)
    press(qtbot, context, dialog._next)
    qtbot.mouseClick(dialog._result.save_button, Qt.MouseButton.LeftButton)
    asking = dialog.findChild(QFileDialog)
    assert asking.selectedFiles()[0].endswith("名单 - to correct.xlsx")
    target = tmp_path / "修改.xlsx"
    asking.fileSelected.emit(str(target))
    asking.reject()
    context.tasks.wait()
    assert dialog.screen_shown is Screen.RESULT
    assert "修改.xlsx" in notice(dialog)
    corrected = load_workbook(target)
    sheet = corrected.active
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0][1:] == lists.TITLES
    assert [row[2] for row in rows[1:]] == [None, "郑爽朗", "林一", "周杰"]
    assert rows[1][0] == "Row 6: The row has no name: write one."
    sheet.cell(2, 3).value = "钱三"
    sheet.cell(3, 4).value = "13811110005"
    corrected.save(target)
    corrected.close()
    dialog.reject()
    again = opening(target)
    press(qtbot, context, again._next)
    press(qtbot, context, again._next)
    assert names(context)[8:] == ["钱三", "郑爽朗"]


def test_a_place_that_cannot_be_written_is_said(qtbot, opening, context, book, tmp_path):
    dialog = opening(book)
    press(qtbot, context, dialog._next)
    qtbot.mouseClick(dialog._check.save_button, Qt.MouseButton.LeftButton)
    asking = dialog.findChild(QFileDialog)
    asking.fileSelected.emit(str(tmp_path / "no folder" / "x.xlsx"))
    asking.reject()
    context.tasks.wait()
    assert dialog.screen_shown is Screen.CHECK
    assert "x.xlsx" in notice(dialog)


def test_columns_can_be_read_otherwise(qtbot, opening, context, book):
    dialog = opening(book)
    read_as(dialog, 7, Field.ALLERGIES)
    read_as(dialog, 2, None)
    read_as(dialog, 0, Field.NUMBER)
    assert dialog.findChild(QLabel, "ignored").text() == "Left out: 手机 · 会员等级"
    read_as(dialog, 6, Field.NUMBER)
    assert column_box(dialog, 0).currentText() == "Left out"
    read_as(dialog, 1, None)
    press(qtbot, context, dialog._next)
    assert dialog.screen_shown is Screen.COLUMNS
    assert notice(dialog) == "No column holds the names: choose which one does."


def test_a_list_without_titles_is_mapped_by_hand(qtbot, opening, context, tmp_path):
    path = tmp_path / "无标题.csv"
    path.write_text("周杰,13811110001,x\n周小雨,13811110002,y\n", "utf-8")
    dialog = opening(path)
    assert dialog.findChild(QSpinBox, "header_row").value() == 0
    assert column_box(dialog, 0).currentText() == "Left out"
    read_as(dialog, 0, Field.NAME)
    read_as(dialog, 1, Field.PHONE)
    press(qtbot, context, dialog._next)
    assert numbers(dialog)["New customers"] == "2"


def test_the_header_row_can_be_said(opening, book):
    dialog = opening(book)
    header = dialog.findChild(QSpinBox, "header_row")
    header.setValue(1)
    assert column_box(dialog, 1).currentText() == "Left out"
    header.setValue(2)
    assert column_box(dialog, 1).currentText() == "Name"


def test_another_sheet_can_be_chosen(opening, tmp_path, book):
    source = load_workbook(book)
    other = source.create_sheet("员工")
    other.append(["姓名", "电话"])
    other.append(["小陈", "13811119999"])
    source.save(book)
    source.close()
    dialog = opening(book)
    sheets = dialog.findChild(QComboBox, "sheet")
    assert sheets.isVisible()
    assert sheets.currentIndex() == 0
    sheets.setCurrentIndex(1)
    sheets.activated.emit(1)
    assert dialog.findChild(QSpinBox, "header_row").value() == 1
    assert column_box(dialog, 0).currentText() == "Name"
    with pytest.raises(KeyError):
        column_box(dialog, 2)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("bad.xlsx", b"no zip at all", "is no Excel workbook"),
        ("cut.xlsx", b"PK\x03\x04 cut off", "“cut.xlsx”"),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "“old.xls”"),
        ("empty.csv", b"", "is empty"),
        ("odd.csv", b"\xff\x00\xfe\x81\x00" * 50, "“odd.csv”"),
    ],
)
def test_hostile_files_get_one_sentence_and_change_nothing(
    opening, context, tmp_path, name, content, said
):
    path = tmp_path / name
    path.write_bytes(content)
    dialog = opening(path)
    assert dialog.screen_shown is Screen.FILE
    assert said in notice(dialog)
    assert len(names(context)) == 5


def test_a_file_that_is_not_there(opening, tmp_path):
    assert "no file" in notice(opening(tmp_path / "none.xlsx"))


def test_a_file_is_dropped(qtbot, opening, context, book):
    dialog = opening()
    page = dialog._file
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(book))])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    centre = page.rect().center()
    enter = QDragEnterEvent(centre, copy, data, left, none)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDragLeaveEvent())
    QApplication.sendEvent(page, QDragEnterEvent(centre, copy, data, left, none))
    QApplication.sendEvent(page, QDropEvent(QPointF(centre), copy, data, left, none))
    context.tasks.wait()
    assert dialog.screen_shown is Screen.COLUMNS


def test_words_are_no_file(opening):
    dialog = opening()
    data = QMimeData()
    data.setText("周杰 13811110001")
    enter = QDragEnterEvent(
        dialog._file.rect().center(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    QApplication.sendEvent(dialog._file, enter)
    assert not enter.isAccepted()


def test_a_file_is_chosen(qtbot, opening, context, book):
    dialog = opening()
    qtbot.mouseClick(dialog._file.button, Qt.MouseButton.LeftButton)
    asking = dialog.findChild(QFileDialog)
    asking.fileSelected.emit(str(book))
    asking.reject()
    context.tasks.wait()
    assert dialog.screen_shown is Screen.COLUMNS


def test_stopping_an_import_leaves_nothing(qtbot, opening, context, book, monkeypatch):
    """The stop is pressed while the transaction is open."""
    reached, go_on = threading.Event(), threading.Event()
    register = import_customers._register

    def slowly(act, new, progress):
        reached.set()
        go_on.wait(10)
        register(act, new, progress)

    dialog = opening(book)
    press(qtbot, context, dialog._next)
    monkeypatch.setattr(import_customers, "_register", slowly)
    qtbot.mouseClick(dialog._next, Qt.MouseButton.LeftButton)
    assert reached.wait(10)
    assert "Other changes wait" in dialog._work.words
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    go_on.set()
    context.tasks.wait()
    assert dialog.screen_shown is Screen.CHECK
    assert notice(dialog) == "Stopped: nothing was changed."
    assert len(names(context)) == 5


def test_a_stop_that_comes_too_late_shows_the_result(qtbot, opening, context, book, monkeypatch):
    """It is pressed after the commit, before the window has heard of it."""
    committed = threading.Event()
    run = import_customers.run

    def noticed(*arguments, **named):
        done = run(*arguments, **named)
        committed.set()
        return done

    dialog = opening(book)
    press(qtbot, context, dialog._next)
    monkeypatch.setattr(import_customers, "run", noticed)
    dialog._next.click()
    assert committed.wait(10)
    dialog.reject()
    context.tasks.wait()
    assert dialog.screen_shown is Screen.RESULT
    assert len(names(context)) == 8


def test_whoever_may_not_import_is_refused(qtbot, opening, context, clinic, book):
    context.desk.actor = clinic.clinician
    dialog = opening(book)
    press(qtbot, context, dialog._next)
    assert table(dialog, 0)[0][4] == "138 **** 0001"
    press(qtbot, context, dialog._next)
    assert notice(dialog).startswith("Your role may not do this")
    assert len(names(context)) == 5


def test_back_and_enter(qtbot, opening, context, book):
    dialog = opening(book)
    qtbot.keyClick(dialog._next, Qt.Key.Key_Return)
    context.tasks.wait()
    assert dialog.screen_shown is Screen.CHECK
    press(qtbot, context, dialog._back)
    assert dialog.screen_shown is Screen.COLUMNS
    press(qtbot, context, dialog._back)
    assert dialog.screen_shown is Screen.FILE
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_audit_names_the_file_by_its_digest(qtbot, opening, context, book):
    dialog = opening(book)
    press(qtbot, context, dialog._next)
    press(qtbot, context, dialog._next)

    def imports(session) -> list[str]:
        wanted = session.query(ChangeRecord).filter(ChangeRecord.table == "import")
        return [line.text for line in wanted]

    [line] = context.read(imports)
    assert "sha256:" in line


def test_an_open_list_shows_who_was_imported(qtbot, opening, context, book):
    page = CustomersPage(context)
    qtbot.addWidget(page)
    page.show()
    dialog = opening(book)
    press(qtbot, context, dialog._next)
    press(qtbot, context, dialog._next)
    qtbot.waitUntil(lambda: page.findChild(QLabel, "count").text() == "8 customers")


def test_a_long_preview_says_that_it_is_cut(qtbot, opening, context, tmp_path):
    rows = [(number, f"客{number}", 13900000000 + number) for number in range(SHOWN + 20)]
    path = lists.workbook(tmp_path / "长.xlsx", rows, lists.TITLES[:3])
    dialog = opening(path)
    press(qtbot, context, dialog._next)
    tabs = dialog.findChild(QTabWidget)
    assert tabs.tabText(0) == "Customers (first 500 of 520)"
    assert tabs.currentIndex() == 0
    assert len(table(dialog, 0)) == SHOWN


def test_doubtful_rows_are_marked(qtbot, opening, context, tmp_path):
    rows = [
        (1, "曾国强", 13999990001, "1960-01-15", ""),
        (2, "新人", 13999990002, "", "K000001"),
    ]
    titles = ("序号", "姓名", "手机", "出生日期", "病历号")
    dialog = opening(lists.workbook(tmp_path / "x.xlsx", rows, titles))
    press(qtbot, context, dialog._next)
    assert [row[6] for row in table(dialog, 0)] == ["Perhaps there", "Gets another number"]
    press(qtbot, context, dialog._next)
    more = dialog.findChild(QLabel, "result_more").text().splitlines()
    assert more == [
        "1 of the new ones may be there twice: look again",
        "1 got a new number: theirs was taken",
    ]
