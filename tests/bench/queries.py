"""Rows about reading: search, a day of the book, next free, one customer."""

from datetime import date, datetime, time, timedelta

from clinic_desk.desk.appointments import queries as appointments
from clinic_desk.desk.appointments.free import Sought
from clinic_desk.desk.appointments.free import next_free as find_free
from clinic_desk.desk.customers import queries as customers
from clinic_desk.ui.customers.view import read_card
from tests.bench.clinic import NOW, Bench
from tests.bench.measure import Row, in_turn
from tests.statements import counted

TODAY = NOW.date()
LIKE = (
    "SELECT id, name, mobile FROM customer WHERE name LIKE ?1 OR pinyin LIKE ?1"
    " OR initials LIKE ?1 OR mobile LIKE ?1 OR card_no LIKE ?1 ORDER BY name LIMIT 50"
)
GONE = "('已取消', '爽约')"


def search(bench: Bench) -> Row:
    """As typed: digits, Chinese, initials, a number, one letter; answers held against LIKE."""
    typed = ["8812", "张", "小明", "zw", "zhang", "K0012", "z", "139", "55667"]

    def ours(text: str) -> list[customers.FoundRow]:
        with bench.database.reading() as session:
            return customers.search(session, text)

    def floor(text: str) -> list[tuple]:
        return bench.plain.execute(LIKE, (f"%{text}%",)).fetchall()

    right = True
    for text in ("8812", "张", "小明", "K0012", "55667", "99999999999"):
        mine, theirs = ours(text), floor(text)
        right &= len(mine) == len(theirs)
        right &= all(text in row.name + row.phone + row.number for row in mine)
        if len(theirs) < 50:
            right &= {row.id for row in mine} == {row[0] for row in theirs}
    mine, theirs = in_turn(
        lambda: [ours(text) for text in typed], lambda: [floor(text) for text in typed], 15
    )
    return Row("search as typed", mine / len(typed), theirs / len(typed), 1 / 20, right)


def day_book(bench: Bench) -> Row:
    day = date(2026, 11, 18)
    begin = datetime.combine(day, time())
    with bench.database.reading() as session:
        roster = appointments.Roster(session, day - timedelta(31), day + timedelta(62))

    def ours():
        with bench.database.reading() as session:
            return appointments.day_book(session, day, roster)

    def floor():
        return bench.plain.execute(
            "SELECT a.id, a.start_at, a.end_at, a.status, a.note, c.name, c.mobile, c.card_no,"
            " p.name, s.name FROM appointment a JOIN customer c ON c.id = a.customer_id"
            " JOIN provider p ON p.id = a.provider_id JOIN service s ON s.id = a.service_id"
            " WHERE a.start_at >= ? AND a.start_at < ? ORDER BY a.start_at",
            (begin.isoformat(" "), (begin + timedelta(1)).isoformat(" ")),
        ).fetchall()

    with counted(bench.database) as seen:
        mine = {visit.id for visit in ours().visits}
    statements = len(seen)
    theirs = floor()
    right = statements <= 3 and mine == {row[0] for row in theirs}
    more = f"{len(mine)} visits, {statements} statement"
    return Row("day book", *in_turn(ours, floor, 60), 2.5, right, more)


def next_free(bench: Bench) -> Row:
    """The next five free half hours of any doctor, from tomorrow's opening on."""
    with bench.database.reading() as session:
        roster = appointments.Roster(session, TODAY, TODAY + timedelta(200))
    after = datetime.combine(TODAY + timedelta(1), time())

    def ours():
        with bench.database.reading() as session:
            return find_free(session, Sought(30, after), count=5, roster=roster)

    def floor():
        found, day = [], after.date()
        while len(found) < 5:
            found += scan(bench, roster, day)[: 5 - len(found)]
            day += timedelta(1)
        return found

    mine, theirs = [(s.at, s.staff_id) for s in ours()], floor()
    right = mine == theirs
    if bench.csv:
        # 11-21 17:30 p3 is free as well (a cancelled visit holds it); the known ones follow
        known = ["12-04 16:45 p2", "12-12 09:30 p5", "12-14 09:00 p4", "12-15 10:30 p3"]
        places = {one.id: place for place, one in enumerate(roster.doctors, 1)}
        said = [f"{at:%m-%d %H:%M} p{places[who]}" for at, who in mine]
        right &= said[1:] == known
    return Row("next 5 free half hours", *in_turn(ours, floor, 30), 1.5, right)


def scan(bench: Bench, roster: appointments.Roster, day: date) -> list[tuple[datetime, int]]:
    """Day by day, as a plain program would: a query for each doctor, then a walk."""
    best = None
    for column in roster.columns(day):
        rows = bench.plain.execute(
            f"SELECT start_at, end_at FROM appointment WHERE provider_id = ? AND start_at >= ?"
            f" AND start_at < ? AND status NOT IN {GONE} ORDER BY start_at",
            (provider(bench, roster, column.staff_id), day.isoformat(), day.isoformat() + " 24"),
        ).fetchall()
        busy = [(minute(start), minute(end)) for start, end in rows]
        for window in column.windows:
            for start in range(window.start, window.end - 29, 15):
                if all(end <= start or begin >= start + 30 for begin, end in busy):
                    best = min(best or (9999, 0), (start, column.staff_id))
                    break
    if best is None:
        return []
    return [(datetime.combine(day, time(*divmod(best[0], 60))), best[1])]


def provider(bench: Bench, roster: appointments.Roster, staff_id: int) -> int:
    """The plain file's number of a doctor: the benchmark's own set counts them from 1."""
    places = {one.id: place for place, one in enumerate(roster.doctors, 1)}
    return places[staff_id] if bench.csv else staff_id


def minute(stamp: str) -> int:
    return int(stamp[11:13]) * 60 + int(stamp[14:16])


def one_customer(bench: Bench) -> Row:
    """The customer with the longest history, card and all."""
    number = bench.plain.execute(
        "SELECT customer_id FROM appointment GROUP BY 1 ORDER BY count(*) DESC LIMIT 1"
    ).fetchone()[0]

    def ours():
        with bench.database.reading() as session:
            return read_card(session, number, TODAY)

    def floor():
        plain = bench.plain
        return [
            plain.execute("SELECT * FROM customer WHERE id = ?", (number,)).fetchall(),
            plain.execute(
                "SELECT a.*, p.name, s.name FROM appointment a JOIN provider p ON"
                " p.id = a.provider_id JOIN service s ON s.id = a.service_id"
                " WHERE a.customer_id = ? ORDER BY a.start_at DESC",
                (number,),
            ).fetchall(),
            plain.execute(
                "SELECT * FROM bill WHERE customer_id = ? ORDER BY billed_at DESC", (number,)
            ).fetchall(),
        ]

    with counted(bench.database) as seen:
        view = ours()
    statements = len(seen)
    visits = len(floor()[1])
    right = view is not None and statements <= 8
    more = f"{visits} visits, {statements} statements"
    return Row("open one customer", *in_turn(ours, floor, 60), 3, right, more)
