"""A program that starts others quickly: it has imported the desk, and forks for each order.

``python -m tests.jobs.nursery``: reads orders as lines of JSON, forks a child for each, kills it
when it was told to, and prints how it ended with what the child had printed until then. What a
child prints is what a person would have seen on the screen: it is said only after the transaction
has returned.
"""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from clinic_desk.base.paths import Paths
from tests import small

PER_DAY = 16


def say(*words):
    os.write(1, (json.dumps(words) + "\n").encode())


def desk(folder):
    """Book and bill without end, like a receptionist on a very bad day."""
    from clinic_desk.storage import opening
    from clinic_desk.storage.act import COMMAND_LINE

    with opening.open_clinic(Paths.within(Path(folder)), clock=lambda: small.NOW) as opened:
        database = opened.database
        known = _known(database)
        number = known["appointments"]
        say("open", number)
        while True:
            with database.transaction("Book", COMMAND_LINE) as act:
                visit = _book(act, known, number)
            say("visit", visit)
            with database.transaction("Post a bill", COMMAND_LINE) as act:
                bill = _bill(act, known, visit, number)
            say("bill", *bill)
            number += 1


def _known(database):
    from sqlalchemy import func, select

    from clinic_desk.desk.appointments.records import Appointment
    from clinic_desk.desk.customers.records import Customer
    from clinic_desk.desk.staff.queries import providers

    with database.reading() as session:
        return {
            "appointments": session.scalar(select(func.count(Appointment.id))),
            "doctors": [row.id for row in providers(session)],
            "customers": list(session.scalars(select(Customer.id).order_by(Customer.id))),
        }


def _book(act, known, number):
    from clinic_desk.desk.appointments.forms import VisitForm
    from clinic_desk.desk.appointments.service import book

    doctors, customers = known["doctors"], known["customers"]
    slot, doctor = divmod(number, len(doctors))
    day, place = divmod(slot, PER_DAY)
    minute = 540 + place * 30 if place < 6 else 780 + (place - 6) * 30
    start = small.at(0) + timedelta(days=3 + day // 6 * 7 + day % 6, minutes=minute)
    form = VisitForm(customers[number % len(customers)], doctors[doctor], start, 30)
    return book(act, form)


def _bill(act, known, visit, number):
    from clinic_desk.desk.fees.kinds import PaymentWay
    from clinic_desk.desk.fees.reckoning import LineForm, PaymentForm
    from clinic_desk.desk.fees.records import Bill
    from clinic_desk.desk.fees.service import BillForm, post_bill

    customers = known["customers"]
    form = BillForm(
        customers[number % len(customers)],
        [
            LineForm("超声洁牙", 19800),
            LineForm("树脂补牙", 38000, quantity=2, discount_fen=7600, discount_reason="会员"),
            LineForm("局部麻醉", 6000),
        ],
        [PaymentForm(PaymentWay.WECHAT, 50000), PaymentForm(PaymentWay.CASH, 50000)],
        appointment_id=visit,
    )
    bill = act.session.get_one(Bill, post_bill(act, form))
    return bill.number, bill.total_fen


def restore(file, folder, code):
    from clinic_desk.jobs.restore import restore as job

    job(Path(file), Paths.within(Path(folder)), recovery_code=code)
    say("restored")


def back_up(folder, to):
    from clinic_desk.jobs.backup import back_up as job

    info = job(Paths.within(Path(folder)), Path(to))
    say("backed up", str(info.path))


ORDERS = {"desk": desk, "restore": restore, "back_up": back_up}


def main():
    # what the children need is imported and set up once, here
    from sqlalchemy.orm import configure_mappers

    import clinic_desk.desk.fees.service
    import clinic_desk.jobs.backup
    import clinic_desk.jobs.restore
    import clinic_desk.storage.keys  # noqa: F401

    configure_mappers()
    for line in sys.stdin:
        order = json.loads(line)
        code, heard = _run(order["words"], order["kill"], order["lines"])
        print(json.dumps([code, heard]), flush=True)


def _run(words, kill, lines):
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.close(reader)
        os.dup2(writer, 1)
        code = 1
        try:
            ORDERS[words[0]](*words[1:])
            code = 0
        finally:
            os._exit(code)
    os.close(writer)
    heard = b""
    while heard.count(b"\n") < lines and (block := os.read(reader, 1 << 16)):
        heard += block
    if kill is not None:
        time.sleep(kill)
        os.kill(child, signal.SIGKILL)
    while block := os.read(reader, 1 << 16):
        heard += block
    os.close(reader)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status), heard.decode()


@dataclass
class Ended:
    """How a child ended, and the whole lines it had printed."""

    code: int
    lines: list

    @property
    def killed(self):
        return self.code < 0


class Nursery:
    """The other side: gives orders and kills."""

    def __init__(self, errors):
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.jobs.nursery"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def order(self, *words, kill=None, lines=0):
        """Run an order to its end, or kill it ``kill`` seconds after it has printed so many
        lines."""
        order = {"words": words, "kill": kill, "lines": lines}
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        code, heard = json.loads(self._process.stdout.readline())
        whole = heard[: heard.rfind("\n") + 1]
        return Ended(code, [json.loads(line) for line in whole.splitlines()])


if __name__ == "__main__":
    main()
