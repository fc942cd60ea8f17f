import csv
from datetime import date

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from clinic_desk.base.i18n import Catalogue
from clinic_desk.base.paths import Paths
from clinic_desk.desk.customers.kinds import IdKind, Relation, Sex
from clinic_desk.desk.customers.queries import search
from clinic_desk.desk.customers.records import Customer, CustomerPhone
from clinic_desk.desk.customers.service import CustomerForm, PhoneForm, register
from clinic_desk.desk.staff.rights import NotAllowed
from clinic_desk.documents.workbook import problems_workbook
from clinic_desk.intake.customers import CustomerDraft, HeaderMissing, Parsed, PhoneDraft
from clinic_desk.intake.sheets import FileMissing
from clinic_desk.jobs.import_customers import (
    RowsUnusable,
    counted,
    plan,
    problem_rows,
    read,
    run,
)
from clinic_desk.jobs.sample_workbook import clinic_workbook
from clinic_desk.jobs.verify import verify
from clinic_desk.storage import opening
from clinic_desk.storage.act import PROGRAM
from tests import ready

TODAY = date(2026, 11, 20)
EN = Catalogue("en")


def parsed(*drafts):
    return Parsed(drafts, (), len(drafts), 0)


def draft(name, *phones, row=2, **fields):
    numbers = tuple(PhoneDraft(phone, Relation.SELF) for phone in phones)
    return CustomerDraft(row, name, phones=numbers, **fields)


def go(database, *drafts):
    return run(database, PROGRAM, parsed(*drafts), good_rows_only=False)


def numbers(database):
    with database.reading() as session:
        return dict(session.execute(select(Customer.number, Customer.name)).all())


def actions(database):
    with database.reading() as session:
        return session.connection().exec_driver_sql("SELECT count(*) FROM action").scalar()


# the workbook of the morning


def test_a_list_such_as_clinics_have_and_the_same_again(tmp_path, database, clinic):
    expected = clinic_workbook(tmp_path / "list.xlsx", customers=300, seed=20261120)
    found = read(tmp_path / "list.xlsx", TODAY)
    with pytest.raises(RowsUnusable) as refused:
        run(database, PROGRAM, found.parsed, good_rows_only=False)
    assert "10" in str(refused.value)
    assert len(numbers(database)) == 5
    seen = []
    done = run(
        database,
        clinic.desk,
        found.parsed,
        good_rows_only=True,
        digest=found.digest,
        progress=lambda *said: seen.append(said),
    )
    assert (done.new, done.unchanged, done.left_out) == (expected.good, 0, 10)
    assert seen[-1] == (300, 300)
    report = verify(database)
    assert report.clean, report
    before = actions(database)
    again = run(database, clinic.desk, read(tmp_path / "list.xlsx", TODAY).parsed,
                good_rows_only=True)  # fmt: skip
    assert (again.new, again.unchanged, again.left_out) == (0, expected.good, 10)
    assert actions(database) == before


def test_the_audit_has_one_line_with_counts_and_the_files_digest(tmp_path, database, clinic):
    clinic_workbook(tmp_path / "list.xlsx", customers=20, seed=1)
    found = read(tmp_path / "list.xlsx", TODAY)
    told = []
    database.on_commit(told.append)
    run(database, clinic.desk, found.parsed, good_rows_only=True, digest=found.digest)
    [action] = told
    assert action.tables == {"customer", "customer_phone"}
    assert database.undoable != action.title
    with database.reading() as session:
        lines = session.connection().exec_driver_sql(
            "SELECT kind, text FROM change WHERE action_id = ?", (action.id,)
        )
        said = dict(lines.all())
    assert found.digest in said["note"]
    assert '"customer":20' in said["bulk"]


def test_the_problems_come_back_as_a_workbook(tmp_path, database, clinic):
    clinic_workbook(tmp_path / "list.xlsx", customers=50, seed=3)
    found = read(tmp_path / "list.xlsx", TODAY)
    rows = problem_rows(found, EN)
    assert [row.number for row in rows] == sorted({p.row for p in found.parsed.problems})
    problems_workbook(tmp_path / "problems.xlsx", found.mapping.titles, rows, EN)
    page = openpyxl.load_workbook(tmp_path / "problems.xlsx").worksheets[0]
    assert page.max_row == len(rows) + 1
    back = {row[0].value.split(":")[0]: row for row in page.iter_rows(min_row=2)}
    assert back.keys() == {f"Row {row.number}" for row in rows}


def test_a_corrected_problem_workbook_goes_in(tmp_path, database):
    path = tmp_path / "list.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(
            [["姓名", "手机"], ["张三", "16012345678"], ["李四", "1601234"], ["", "16012345670"]]
        )
    found = read(path, TODAY)
    done = run(database, PROGRAM, found.parsed, good_rows_only=True)
    assert (done.new, done.left_out) == (1, 2)
    out = tmp_path / "problems.xlsx"
    problems_workbook(out, found.mapping.titles, problem_rows(found, EN), EN)
    book = openpyxl.load_workbook(out)
    page = book.worksheets[0]
    page["C2"], page["B3"] = "16012345679", "王五"
    book.save(out)
    done = run(database, PROGRAM, read(out, TODAY).parsed, good_rows_only=False)
    assert (done.new, done.unchanged, done.left_out) == (2, 0, 0)
    assert set(numbers(database).values()) == {"张三", "李四", "王五"}


def test_files_that_are_refused(tmp_path):
    with pytest.raises(FileMissing):
        read(tmp_path / "gone.xlsx", TODAY)
    (tmp_path / "letter.csv").write_text("Dear Sir,\nthank you.\n")
    with pytest.raises(HeaderMissing):
        read(tmp_path / "letter.csv", TODAY)


def test_the_right_is_asked(database, clinic):
    with pytest.raises(NotAllowed):
        run(database, clinic.clinician, parsed(draft("甲")), good_rows_only=True)
    assert len(numbers(database)) == 5


# who is who


@pytest.fixture
def known(database):
    """欧阳娜 K000001 with phone, birth and document; 单乐 K000002 with nothing but the name."""
    with database.transaction("Register", PROGRAM) as act:
        register(
            act,
            CustomerForm(
                "欧阳娜",
                Sex.FEMALE,
                date(1990, 3, 5),
                [PhoneForm("16000000001")],
                id_kind=IdKind.PASSPORT,
                id_number="E12345678",
            ),
        )
        register(act, CustomerForm("单乐"))
    return database


@pytest.mark.parametrize(
    "same",
    [
        draft("欧阳娜", number="K000001"),
        draft("欧阳娜", "16099999999", number="K000001", birth_date=date(1991, 1, 1)),
        draft("欧阳娜娜", "16000000001", number="K000001"),
        draft("嫁人改名", "16099999999", number="K000001", id_number="E12345678"),
        draft("嫁人改名", "16099999999", id_number="E12345678"),
        draft("欧阳娜", "16099999999", "16000000001"),
        draft("欧 阳娜", "16000000001", number="A17"),
        draft("欧阳娜", birth_date=date(1990, 3, 5)),
        draft("单乐"),
        draft("单乐", number="B2"),
    ],
)
def test_who_is_there_already(known, same):
    assert go(known, same).unchanged == 1
    assert len(numbers(known)) == 2


@pytest.mark.parametrize(
    "other",
    [
        draft("王芳", number="K000001"),
        draft("王芳", "16000000001"),
        draft("欧阳娜", "16000000001", birth_date=date(1960, 3, 5)),
        draft("欧阳娜", "16000000001", id_number="E87654321"),
        draft("欧阳娜"),
        draft("欧阳娜", birth_date=date(1960, 3, 5)),
        draft("单乐", "16000000001"),
        draft("单乐", birth_date=date(2016, 1, 1)),
    ],
)
def test_who_is_new(known, other):
    assert go(known, other).new == 1
    assert go(known, other).unchanged == 1
    assert len(numbers(known)) == 3


def test_two_of_one_bare_name_are_two(known):
    assert go(known, draft("单乐", row=2), draft("单乐", row=3)).new == 1
    assert go(known, draft("单乐", row=2), draft("单乐", row=3)).unchanged == 2
    assert go(known, draft("单乐", number="K000002"), draft("单乐", row=3)).new == 0


def test_who_may_be_the_same_is_told(known):
    with known.reading() as session:
        planned = plan(
            session,
            parsed(
                draft("欧阳娜", "16000000009", birth_date=date(1990, 3, 5)),
                draft("欧阳娜", "16000000001", birth_date=date(1960, 3, 5)),
                draft("王芳", "16000000001"),
            ),
        )
    assert [one.customer_id for one in planned.alike] == [1, 1]
    assert counted(planned, parsed()).alike == 2


def test_numbers_of_the_file_are_kept_where_they_are_free(known):
    done = go(
        known,
        draft("甲", "16000000011", number="A17"),
        draft("乙", "16000000012", number="K000001"),
        draft("丙", "16000000013", number="K000900"),
        draft("丁", "16000000014"),
    )
    assert (done.new, done.renumbered) == (4, 1)
    assert numbers(known) == {
        "K000001": "欧阳娜",
        "K000002": "单乐",
        "A17": "甲",
        "K000901": "乙",
        "K000900": "丙",
        "K000902": "丁",
    }


def test_everything_that_was_read_is_kept_and_found(database):
    full = CustomerDraft(
        7,
        "曾小贤",
        number="M-3",
        sex=Sex.MALE,
        birth_date=date(1985, 2, 3),
        phones=(
            PhoneDraft("16000000021", Relation.SELF),
            PhoneDraft("16000000022", Relation.WORK, "前台转"),
        ),
        id_kind=IdKind.PASSPORT,
        id_number="E00000001",
        email="a@example.org",
        address="拾光街1号",
        occupation="教师",
        source="路过",
        introducer="王阿姨",
        allergies="青霉素",
        guardian_name="曾大贤",
        note="怕疼",
        registered_on=date(2020, 1, 2),
    )
    go(database, full)
    with database.reading() as session:
        [one] = session.scalars(select(Customer)).all()
        phones = session.scalars(select(CustomerPhone).order_by(CustomerPhone.position)).all()
        assert (one.number, one.name, one.pinyin) == ("M-3", "曾小贤", "zengxiaoxian")
        for name in CustomerDraft.__slots__:
            if name not in {"row", "phones"}:
                assert getattr(one, name) == getattr(full, name)
        assert [(p.number, p.relation, p.note) for p in phones] == [
            ("16000000021", Relation.SELF, ""),
            ("16000000022", Relation.WORK, "前台转"),
        ]
        for typed in ("zxx", "小贤", "0022", "m-3"):
            assert [row.id for row in search(session, typed)] == [one.id]
    assert verify(database).clean


def test_all_or_nothing_when_it_is_stopped(database):
    class Enough(Exception):
        pass

    def stop(done, _of):
        raise Enough

    many = parsed(*(draft("甲", f"160{n:08d}", row=n) for n in range(6000)))
    with pytest.raises(Enough):
        run(database, PROGRAM, many, good_rows_only=False, progress=stop)
    with database.reading() as session:
        for table in ("customer", "customer_phone", "customer_key", "customer_text", "action"):
            count = session.connection().exec_driver_sql(f"SELECT count(*) FROM {table}")
            assert count.scalar() == 0


# laws

NAMES = st.sampled_from(["王芳", "王 芳", "李伟", "单乐", "O'Brien"])
DRAFTS = st.builds(
    CustomerDraft,
    row=st.integers(2, 99),
    name=NAMES,
    number=st.none() | st.sampled_from(["K000001", "K000003", "A1"]),
    birth_date=st.none() | st.sampled_from([date(1990, 1, 1), date(1960, 2, 2)]),
    phones=st.lists(st.sampled_from(["16000000001", "16000000002"]), max_size=2, unique=True).map(
        lambda found: tuple(PhoneDraft(one, Relation.SELF) for one in found)
    ),
    id_number=st.sampled_from(["", "", "E12345678"]),
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(DRAFTS, max_size=8), st.lists(DRAFTS, max_size=8))
def test_the_same_file_twice_changes_nothing(tmp_path_factory, first, second):
    """Whatever is in it, and whoever was there before."""
    paths = Paths.within(tmp_path_factory.mktemp("law"))
    ready.put(paths, filled=False)
    with opening.open_clinic(paths) as opened:
        go(opened.database, *first)
        done = go(opened.database, *second)
        assert done.new + done.unchanged == len(second)
        with opened.database.reading() as session:
            before = session.scalar(select(func.count(Customer.id)))
        assert go(opened.database, *second).new == 0
        with opened.database.reading() as session:
            assert session.scalar(select(func.count(Customer.id))) == before
        assert verify(opened.database).clean
