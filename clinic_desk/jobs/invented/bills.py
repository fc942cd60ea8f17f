"""Made-up bills of visits that were treated: items, discounts, split payments, debts, voids."""

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal

from clinic_desk.desk.fees.kinds import PaymentWay
from clinic_desk.desk.fees.reckoning import (
    LineForm,
    PaymentForm,
    check_lines,
    discount_of,
    settle,
)
from clinic_desk.desk.fees.records import Bill, BillItem, BillStatus, Payment
from clinic_desk.jobs.invented.charges import CHARGES, DISCOUNTS, TEETH, WAYS
from clinic_desk.jobs.invented.dice import Dice
from clinic_desk.jobs.invented.house import House
from clinic_desk.jobs.invented.visits import Treated
from clinic_desk.jobs.rows import Rows
from clinic_desk.storage.act import Act

YUAN = 100
_NOTES = (50 * YUAN, 100 * YUAN)
_VOID_REASONS = ("项目录错,重开", "收费金额录错", "付款方式录错", "客户要求取消该项目")


@dataclass(frozen=True, slots=True)
class _Head:
    """Whose bill, and when."""

    visit: Treated
    at: datetime


class Bills:
    """Makes the bills of day after day, numbered without gaps."""

    def __init__(self, act: Act, random: Dice, house: House, now: datetime) -> None:
        self.bills = Rows(act, Bill)
        self.items = Rows(act, BillItem)
        self.payments = Rows(act, Payment)
        self._random, self._house, self._now = random, house, now
        self._numbers: defaultdict[date, int] = defaultdict(int)
        self.billed_today: list[int] = []
        """Customers, the last billed last."""

    def day(self, treated: list[Treated]) -> None:
        """Bill the visits of one day, given by time."""
        random = self._random
        for visit in treated:
            if not random.happens(CHARGES[visit.service].share):
                continue
            at = visit.done_at + timedelta(minutes=random.randint(1, 9))
            if at > self._now:
                continue
            if at.date() == self._now.date():
                self.billed_today.append(visit.customer_id)
            self._bill(_Head(visit, at))

    def _bill(self, head: _Head) -> None:
        lines = self._lines(head.visit)
        wrong = self._random.happens(0.004)
        rounding = self._rounding(lines)
        total = check_lines(lines, rounding)
        payments = self._payments(total)
        if not wrong:
            self._post(head, lines, rounding, payments, BillStatus.POSTED)
            return
        # a line too much was typed: voided by a counter-entry and billed again as it should be
        typed = [*lines, self._line("氯己定含漱液")]
        paid = [PaymentForm(PaymentWay.WECHAT, check_lines(typed, 0))]
        voided = self._post(head, typed, 0, paid, BillStatus.VOIDED)
        later = min(head.at + timedelta(minutes=2), self._now)
        again = _Head(head.visit, later)
        self._counter(again, voided, typed, paid)
        self._post(again, lines, rounding, payments, BillStatus.POSTED)

    def _lines(self, visit: Treated) -> list[LineForm]:
        random = self._random
        lines = [self._line("初诊挂号费"), self._line("病历工本费")] if visit.first else []
        for charge in CHARGES[visit.service].items:
            if random.happens(charge.share):
                tooth = random.choice(TEETH[visit.child]) if charge.tooth else ""
                lines.append(self._line(charge.name, random.choice(charge.quantities), tooth))
        if not lines:
            lines.append(self._line("复诊挂号费"))
        if random.happens(0.12):
            percent, reason = random.choice(DISCOUNTS)
            lines = [self._off(line, percent, reason) for line in lines]
        return lines

    def _line(self, name: str, quantity: int = 1, tooth: str = "") -> LineForm:
        price = self._house.prices[name]
        return LineForm(
            name=price.name,
            price_fen=price.price_fen,
            quantity=quantity,
            fee_class=price.fee_class,
            price_item_id=price.id,
            code=price.code,
            unit=price.unit,
            specification=price.specification,
            tooth=tooth,
        )

    @staticmethod
    def _off(line: LineForm, percent: int, reason: str) -> LineForm:
        off = discount_of(line, Decimal(percent))
        return replace(line, discount_fen=off, discount_reason=reason if off else "")

    def _rounding(self, lines: list[LineForm]) -> int:
        """What is beyond whole yuan is let go; now and then what is beyond ten."""
        total = sum(line.amount_fen for line in lines)
        unit = 10 * YUAN if total > 500 * YUAN and self._random.happens(0.06) else YUAN
        return -(total % unit)

    def _payments(self, total: int) -> list[PaymentForm]:
        random = self._random
        if not total:
            return []
        if random.happens(0.03):  # a debt: nothing yet, or a part
            part = total // 2 // YUAN * YUAN if random.happens(0.6) else 0
            return [PaymentForm(PaymentWay.WECHAT, part)] if part else []
        way = random.choice(WAYS)
        if total > 200 * YUAN and random.happens(0.08):
            first = total * random.randint(3, 7) // 10 // YUAN * YUAN
            second = random.choice([one for one in WAYS if one is not way])
            exact, rest = (way, second) if second is PaymentWay.CASH else (second, way)
            return [PaymentForm(exact, first), self._paid(rest, total - first)]
        return [self._paid(way, total)]

    def _paid(self, way: PaymentWay, amount: int) -> PaymentForm:
        """Cash comes in notes, so that change is given."""
        if way is not PaymentWay.CASH:
            return PaymentForm(way, amount)
        note = self._random.choice(_NOTES)
        return PaymentForm(way, -(-amount // note) * note)

    def _post(
        self,
        head: _Head,
        lines: list[LineForm],
        rounding: int,
        payments: list[PaymentForm],
        status: BillStatus,
    ) -> int:
        total = check_lines(lines, rounding)
        settled = settle(total, payments)
        owed, later = settled.owed_fen, self._later(head, settled.owed_fen, status)
        cashier = self._random.choice(self._house.desk)
        number = self.bills.add(
            **self._head(head, cashier),
            status=status,
            counters_id=None,
            reason="",
            rounding_fen=rounding,
            total_fen=total,
            owed_fen=0 if later else owed,
            printed=1 if self._random.happens(0.35) else 0,
            version=1,
        )
        self._put_lines(number, lines, 1)
        for payment, amount in zip(payments, settled.amounts, strict=True):
            self._pay(number, cashier, head.at, payment, amount)
        if later:
            self._pay(number, cashier, later, PaymentForm(PaymentWay.WECHAT, owed), owed)
        return number

    def _later(self, head: _Head, owed: int, status: BillStatus) -> datetime | None:
        """When a debt was settled; the newest are still open."""
        if not owed or status is BillStatus.VOIDED or self._random.happens(0.12):
            return None
        at = head.at + timedelta(days=self._random.randint(3, 75))
        return at if at <= self._now else None

    def _counter(
        self, head: _Head, voided: int, lines: list[LineForm], paid: list[PaymentForm]
    ) -> None:
        cashier = self._house.owner
        total = check_lines(lines, 0)
        number = self.bills.add(
            **self._head(head, cashier),
            status=BillStatus.COUNTER,
            counters_id=voided,
            reason=self._random.choice(_VOID_REASONS),
            rounding_fen=0,
            total_fen=-total,
            owed_fen=0,
            printed=0,
            version=1,
        )
        self._put_lines(number, lines, -1)
        for one in paid:
            back = PaymentForm(one.way, -one.received_fen)
            self._pay(number, cashier, head.at, back, back.received_fen)

    def _head(self, head: _Head, cashier: int) -> dict[str, object]:
        day = head.at.date()
        self._numbers[day] += 1
        return {
            "number": f"SF{day:%Y%m%d}-{self._numbers[day]:04d}",
            "day": day,
            "customer_id": head.visit.customer_id,
            "appointment_id": head.visit.visit_id,
            "doctor_id": head.visit.doctor.id,
            "cashier_id": cashier,
            "billed_at": head.at,
        }

    def _put_lines(self, bill: int, lines: list[LineForm], sign: int) -> None:
        for place, line in enumerate(lines, 1):
            self.items.add(
                bill_id=bill,
                line=place,
                price_item_id=line.price_item_id,
                code=line.code,
                name=line.name,
                fee_class=line.fee_class,
                unit=line.unit,
                specification=line.specification,
                tooth=line.tooth,
                quantity=line.quantity * sign,
                price_fen=line.price_fen,
                discount_fen=line.discount_fen * sign,
                discount_reason=line.discount_reason,
                amount_fen=line.amount_fen * sign,
            )

    def _pay(
        self, bill: int, cashier: int, at: datetime, payment: PaymentForm, amount: int
    ) -> None:
        self.payments.add(
            bill_id=bill,
            day=at.date(),
            paid_at=at,
            way=payment.way,
            amount_fen=amount,
            received_fen=payment.received_fen,
            cashier_id=cashier,
        )
