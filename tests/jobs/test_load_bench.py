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

ROWS = {
    "provider": ["1,陈医生,chenyisheng", "2,林医生,linyisheng"],
    "service": ["1,复查,15", "2,面部护理,30"],
    "customer": [
        "1,K000001,曾伟,cengwei,cw,男,1980-01-02,16000000001,普通,路过,,2016-11-20",
        "2,K000002,欧阳娜,ouyangna,oyn,女,1990-03-05,16000000002,金卡,点评,对利多卡因过敏,2016-11-21",
    ],
    "appointment": [
        "1,1,1,1,2026-11-19 09:00,2026-11-19 09:15,已完成,,2026-11-01 10:00",
        "2,1,2,2,2026-11-19 09:00,2026-11-19 09:30,已完成,带孩子来,2026-11-19 15:00",
        "3,2,1,1,2026-11-19 10:00,2026-11-19 10:15,爽约,,2026-11-01 10:00",
        "4,2,1,1,2026-11-20 10:00,2026-11-20 10:15,已取消,,2026-11-01 10:00",
        "5,2,1,2,2026-11-20 10:00,2026-11-20 10:30,已预约,,2026-11-01 10:00",
    ],
    "bill": [
        "1,B26111900001,1,1,1,2026-11-19 09:15,17820,微信",
        "2,B26111900002,1,2,2,2026-11-19 09:30,0,现金",
    ],
    "bill_item": [
        "1,1,1,A012,洁牙,1,19800,1980,17820",
        "2,2,1,A028,双眼皮复查,1,0,0,0",
    ],
    "call": ["1,1,术后回访,1,2026-11-20,待打,,,1,", "2,1,术后回访,1,2026-11-20,待打,,,1,"],
    "points": ["1,1,2026-11-19 09:15,获得,10,2027-12-31,1"],
}  # fmt: skip
OTHERS = {
    "call": "id customer_id kind appointment_id due_on status done_at result operator_id note",
    "points": "id customer_id at kind points expires_on bill_id",
}


@pytest.fixture
def folder(tmp_path):
    found = tmp_path / "csv"
    found.mkdir()
    for name, rows in ROWS.items():
        header = (COLUMNS | OTHERS)[name].replace(" ", ",")
        (found / f"{name}.csv").write_text("\r\n".join([header, *rows, ""]), "utf-8")
    return found


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
