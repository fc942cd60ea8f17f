import pytest
from sqlalchemy import select

from clinic_desk.base.paths import Paths
from clinic_desk.desk.appointments.queries import day_book, history
from clinic_desk.desk.appointments.records import Appointment, AppointmentStatus
from clinic_desk.desk.customers.queries import search
from clinic_desk.desk.customers.records import Customer
from clinic_desk.desk.fees import queries as fees
from clinic_desk.desk.fees.kinds import PaymentWay
from clinic_desk.desk.staff.queries import providers
from clinic_desk.jobs.bench_tables import COLUMNS, TableMissing, TableOdd
from clinic_desk.jobs.load_bench import load
from clinic_desk.jobs.new_clinic import new_clinic
from clinic_desk.jobs.verify import verify
from clinic_desk.storage import opening
from clinic_desk.storage.opening import ClinicHere
from tests import small
from tests.jobs import bench_set


@pytest.fixture
def folder(tmp_path):
    return bench_set.write(tmp_path / "csv")


def test_everything_that_has_a_place_is_loaded(database, folder):
    seen = []
    found = load(database, folder, progress=lambda done, of: seen.append(done / of))
    assert found.not_yet == {
        "call": 2, "complaint": 0, "points": 1, "survey_answer": 0, "customer.level": 1,
    }  # fmt: skip
    assert found.loaded["customer"] == 2
    assert found.loaded["appointment"] == 5
    assert found.loaded["payment"] == 1
    assert seen == sorted(seen)
    report = verify(database)
    assert report.clean, report
    with database.reading() as session:
        assert [row.name for row in providers(session)] == ["陈医生", "林医生"]
        one = session.get_one(Customer, 1)
        # our own reading: 曾 is zeng as a surname
        assert (one.pinyin, one.initials, one.number) == ("zengwei", "zw", "K000001")
        assert [row.id for row in search(session, "oyn 0002")] == [2]
        book = day_book(session, small.TODAY)
        assert {visit.id: visit.status for visit in book.visits} == {
            4: AppointmentStatus.CANCELLED_BY_PATIENT, 5: AppointmentStatus.BOOKED,
        }  # fmt: skip
        assert [window.start for window in book.windows] == [540, 780]
        reasons = session.scalars(select(Appointment.override_reason).order_by(Appointment.id))
        assert reasons.all() == ["", "loaded as it stood", "", "", ""]
        assert len(history(session, 1)) == 2
        statement = fees.statement(session, 1, small.NOW)
        assert statement.due_fen == 17820
        assert [one.way for one in statement.paid] == [PaymentWay.WECHAT]
        assert fees.statement(session, 2, small.NOW).due_fen == 0
        assert {price.code for price in fees.prices(session)} == {"A012", "A028"}


def test_into_an_empty_clinic_only(database, clinic, folder):
    with pytest.raises(ClinicHere):
        load(database, folder)


@pytest.mark.parametrize("name", ["provider", "bill_item"])
def test_a_file_that_is_missing(tmp_path, folder, name):
    (folder / f"{name}.csv").unlink()
    paths = Paths.within(tmp_path / "new")
    with pytest.raises(TableMissing) as refused, new_clinic(paths) as (opened, _code):
        load(opened.database, folder)
    assert f"{name}.csv" in str(refused.value)
    assert not opening.is_set_up(paths)


@pytest.mark.parametrize(
    ("name", "old", "new", "line"),
    [
        ("customer", "card_no", "card", 1),
        ("customer", "男", "M", 2),
        ("customer", "1990-03-05", "5.3.1990", 3),
        ("customer", ",2016-11-21", "", 3),
        ("customer", "K000002", "K000001", 3),
        ("appointment", "爽约", "?", 4),
        ("appointment", "2026-11-20 10:30", "2026-11-20 09:30", 6),
        ("appointment", "5,2,1,2,", "5,77,1,2,", 6),
        ("service", "30", "half an hour", 3),
        ("provider", "2,林", "3,林", 3),
        ("bill", "微信", "bitcoin", 2),
        ("bill_item", "17820", "17821", 3),
    ],
)  # fmt: skip
def test_a_file_that_is_odd_names_the_line_and_loads_nothing(
    database, folder, name, old, new, line
):
    path = folder / f"{name}.csv"
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    with pytest.raises(TableOdd) as refused:
        load(database, folder)
    assert f"{name}.csv" in str(refused.value)
    assert refused.value.values["line"] == line
    with database.reading() as session:
        for table in ("staff", "customer", "appointment", "bill", "action"):
            count = session.connection().exec_driver_sql(f"SELECT count(*) FROM {table}")
            assert count.scalar() == 0


def test_what_is_no_text_is_refused(database, folder):
    (folder / "customer.csv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(TableOdd):
        load(database, folder)


@pytest.mark.slow
def test_more_rows_than_are_written_at_once(database, folder):
    """Lots of 5,000 rows and of 10,000 customers, each after those it refers to."""
    many = 10_050

    def write(name, rows):
        header = COLUMNS[name].replace(" ", ",")
        (folder / f"{name}.csv").write_text("\n".join([header, *rows, ""]), "utf-8")

    numbers = range(1, many + 1)
    write(
        "customer",
        (f"{n},K{n:06d},王伟,w,w,男,1980-01-02,160{n:08d},普通,路过,,2016-11-20" for n in numbers),
    )
    write(
        "appointment",
        (
            f"{n},{n},{n % 2 + 1},1,2026-11-19 09:00,2026-11-19 09:15,爽约,,2026-11-01 10:00"
            for n in numbers
        ),
    )
    write("bill", (f"{n},B{n},{n},{n},1,2026-11-19 09:15,100,微信" for n in numbers))
    write("bill_item", (f"{n},{n},1,A012,洁牙,1,100,0,100" for n in numbers))
    found = load(database, folder)
    for table in ("customer", "appointment", "bill", "bill_item", "payment"):
        assert found.loaded[table] == many
    assert verify(database).clean
