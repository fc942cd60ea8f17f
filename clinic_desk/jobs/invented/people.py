"""Made-up customers: households that share phones, children with their parents, alerts."""

from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from clinic_desk.desk.customers.id_number import check_digit
from clinic_desk.desk.customers.kinds import IdKind, Relation, Sex
from clinic_desk.desk.customers.pinyin import reading
from clinic_desk.desk.customers.records import (
    Customer,
    CustomerAlert,
    CustomerPhone,
    search_texts,
)
from clinic_desk.jobs.invented import words
from clinic_desk.jobs.invented.dice import Dice
from clinic_desk.jobs.invented.house import House
from clinic_desk.jobs.rows import Rows
from clinic_desk.storage import search
from clinic_desk.storage.act import Act

INDEXED_AT_ONCE = 10_000
GROWN_UP = 18
_SIZES = (1,) * 45 + (2,) * 25 + (3,) * 20 + (4,) * 8 + (5,) * 2


@dataclass(frozen=True, slots=True)
class Known:
    """What the book needs to know of each customer, by place (id − 1): small, for 60,000."""

    registered: "array[int]" = field(default_factory=lambda: array("i"))
    """Day of registration, as ``date.toordinal``; never falls."""
    doctor: "array[int]" = field(default_factory=lambda: array("b"))
    """Place of the first doctor in the house."""
    child: "array[int]" = field(default_factory=lambda: array("b"))

    def __len__(self) -> int:
        return len(self.registered)


@dataclass(slots=True)
class _Person:
    name: str
    sex: Sex
    birth: date
    phones: list[tuple[str, Relation]]
    guardian: "_Person | None" = None
    guardian_name: str = ""
    id: int = 0


class People:
    """Makes customers of a house, who registered between two days."""

    def __init__(self, act: Act, random: Dice, house: House) -> None:
        self._act, self._random, self._house = act, random, house
        self._customers = Rows(act, Customer)
        self._phones = Rows(act, CustomerPhone)
        self._alerts = Rows(act, CustomerAlert)
        self.known = Known()

    def settle(self, count: int, since: date, today: date, report: Callable[[int], None]) -> Known:
        """Register ``count`` customers; ``report`` is told how many there are."""
        indexed: list[tuple[int, list[str]]] = []
        for person in self._persons(count, today):
            # as many each year as the year before and a few more
            share = ((len(self.known) + 1) / count) ** 0.9
            day = since + timedelta(days=int((today - since).days * share))
            indexed.append(self._register(person, day, today))
            if len(indexed) >= INDEXED_AT_ONCE or len(self.known) == count:
                self._write()
                search.add(self._act.session, indexed)
                indexed = []
                report(len(self.known))
        self._act.action.bulk_tables["customer_text"] = len(self.known)
        return self.known

    @property
    def counts(self) -> tuple[int, int, int]:
        """Customers, phones, alerts."""
        return self._customers.count, self._phones.count, self._alerts.count

    def _write(self) -> None:
        for rows in (self._customers, self._phones, self._alerts):
            rows.write()

    def _persons(self, count: int, today: date) -> Iterator[_Person]:
        made = 0
        while made < count:
            for person in self._household(self._random.choice(_SIZES), today):
                if made < count:
                    made += 1
                    yield person

    def _household(self, size: int, today: date) -> Iterator[_Person]:
        """Parents before their children: a child refers to them."""
        random = self._random
        surname = self._surname()
        if size == 1 and random.happens(0.1):
            yield self._child(surname, today, None, None)
            return
        woman = self._adult(Sex.FEMALE, self._surname(), today, 22, 58)
        man = self._adult(Sex.MALE, surname, today, 22, 60)
        if size == 1:
            single = random.choice((woman, woman, man))
            if random.happens(0.18):
                single = self._adult(single.sex, self._surname(), today, 60, 86)
            yield single
            return
        if random.happens(0.3):
            woman.phones.append((man.phones[0][0], Relation.SPOUSE))
        yield woman
        if size > 2 or random.happens(0.5):  # noqa: PLR2004 - a couple, or mother and child
            yield man
            size -= 1
        for place in range(size - 1):
            if place == 2:  # noqa: PLR2004 - two children, then a grandparent
                yield self._grandparent(man, today)
            else:
                yield self._child(surname, today, woman, man)

    def _surname(self) -> str:
        random = self._random
        if random.happens(words.COMPOUND_SHARE):
            return random.choice(words.COMPOUND)
        return random.choice(words.SURNAMES)

    def _given(self, signs: str) -> str:
        random = self._random
        one = random.choice(signs)
        return one if random.happens(0.24) else one + random.choice(signs)

    def _adult(self, sex: Sex, surname: str, today: date, youngest: int, oldest: int) -> _Person:
        age = self._random.randint(youngest, oldest)
        old = age >= 50  # noqa: PLR2004 - names of another time
        if sex is Sex.FEMALE:
            signs = words.WOMEN_OLD if old else words.WOMEN
        else:
            signs = words.MEN_OLD if old else words.MEN
        birth = self._birth(today, age)
        return _Person(surname + self._given(signs), sex, birth, [(self._phone(), Relation.SELF)])

    def _child(
        self, surname: str, today: date, mother: _Person | None, father: _Person | None
    ) -> _Person:
        random = self._random
        sex = random.choice((Sex.FEMALE, Sex.MALE))
        name = surname + self._given(words.GIRLS if sex is Sex.FEMALE else words.BOYS)
        birth = self._birth(today, random.randint(3, GROWN_UP - 2))
        if mother is None or father is None:
            phone = (self._phone(), random.choice((Relation.MOTHER, Relation.FATHER)))
            signs = words.WOMEN if phone[1] is Relation.MOTHER else words.MEN
            guardian = (self._surname() if phone[1] is Relation.MOTHER else surname) + self._given(
                signs
            )
            return _Person(name, sex, birth, [phone], guardian_name=guardian)
        phones = [
            (mother.phones[0][0], Relation.MOTHER),
            (father.phones[0][0], Relation.FATHER),
        ]
        kept = phones if random.happens(0.4) else phones[:1]
        return _Person(name, sex, birth, kept, guardian=mother, guardian_name=mother.name)

    def _grandparent(self, son: _Person, today: date) -> _Person:
        person = self._adult(
            self._random.choice((Sex.FEMALE, Sex.MALE)), son.name[0], today, 62, 84
        )
        shared = (son.phones[0][0], Relation.CHILD)
        person.phones = [shared] if self._random.happens(0.5) else [*person.phones, shared]
        return person

    def _birth(self, today: date, age: int) -> date:
        return today - timedelta(days=age * 365 + age // 4 + self._random.randrange(365))

    def _phone(self) -> str:
        return self._random.choice(words.PHONE_HEADS) + f"{self._random.randrange(10**8):08d}"

    def _register(self, person: _Person, day: date, today: date) -> tuple[int, list[str]]:
        random, house = self._random, self._house
        grown_up = person.guardian_name == ""
        place = self._doctor(grown_up)
        read = reading(person.name)
        number = f"K{len(self.known) + 1:06d}"
        id_number = self._id_number(person) if grown_up and random.happens(0.2) else None
        person.id = self._customers.add(
            number=number,
            name=person.name,
            pinyin=read.full,
            initials=read.initials,
            sex=person.sex,
            birth_date=person.birth if id_number or random.happens(0.93) else None,
            id_kind=IdKind.RESIDENT if id_number else None,
            id_number=id_number,
            email="",
            address=self._address() if random.happens(0.5) else "",
            occupation=random.choice(words.OCCUPATIONS) if grown_up else "学生",
            source=random.choice(words.SOURCES),
            introducer="",
            called=self._called(person, today) if random.happens(0.25) else "",
            preferences=self._sometimes(words.PREFERENCES, 0.12),
            allergies=self._sometimes(words.ALLERGIES, 0.07),
            note=self._sometimes(words.NOTES, 0.12),
            guardian_id=person.guardian.id if person.guardian else None,
            guardian_name=person.guardian_name,
            first_doctor_id=house.doctors[place].id,
            registered_on=day,
            version=1,
        )
        for position, (phone, relation) in enumerate(person.phones):
            self._phones.add(
                customer_id=person.id,
                number=phone,
                relation=relation,
                note="",
                position=position,
            )
        if random.happens(0.04):
            self._warn(person.id, day, today)
        self.known.registered.append(day.toordinal())
        self.known.doctor.append(place)
        self.known.child.append(not grown_up)
        return person.id, search_texts(person.name, number, [one for one, _ in person.phones])

    def _doctor(self, grown_up: bool) -> int:  # noqa: FBT001 - one private flag
        shares = [doctor.share for doctor in self._house.doctors]
        children = [place for place, one in enumerate(self._house.doctors) if one.child]
        if not grown_up and self._random.happens(0.8):
            return children[0]
        return self._random.choices(range(len(shares)), shares)[0]

    def _sometimes(self, texts: tuple[str, ...], share: float) -> str:
        return self._random.choice(texts) if self._random.happens(share) else ""

    def _called(self, person: _Person, today: date) -> str:
        if person.guardian_name:
            return f"小{person.name[-1]}"
        old = (today - person.birth).days > 60 * 365
        titles = {
            Sex.FEMALE: ("阿姨", "女士"),
            Sex.MALE: ("叔叔", "先生"),
        }[person.sex]
        surname = person.name[:2] if person.name.startswith(words.COMPOUND) else person.name[0]
        return surname + titles[0 if old else 1]

    def _address(self) -> str:
        random = self._random
        if random.happens(0.5):
            return f"{random.choice(words.ROADS)}{random.randint(1, 380)}号"
        home = f"{random.randint(1, 28)}幢{random.randint(1, 18)}0{random.randint(1, 4)}室"
        return random.choice(words.ESTATES) + home

    def _id_number(self, person: _Person) -> str:
        order = self._random.randrange(100) * 10 + self._random.randrange(5) * 2
        odd = 1 if person.sex is Sex.MALE else 0
        first17 = f"{words.NO_PLACE}{person.birth:%Y%m%d}{order % 1000 + odd:03d}"
        return first17 + check_digit(first17)

    def _warn(self, customer_id: int, day: date, today: date) -> None:
        random = self._random
        serious = random.happens(0.4)
        expires = None
        if not serious and random.happens(0.6):
            expires = today + timedelta(days=random.randint(-200, 60))
        self._alerts.add(
            customer_id=customer_id,
            text=random.choice(words.ALERTS_SERIOUS if serious else words.ALERTS),
            serious=serious,
            expires_on=max(expires, day) if expires else None,
            removed=False,
        )
