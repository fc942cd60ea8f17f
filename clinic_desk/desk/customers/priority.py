"""Who is seen first, and why."""

from datetime import date

from clinic_desk.base.dates import age_on
from clinic_desk.desk.customers.kinds import Priority

ELDERLY_FROM, CHILD_BELOW = 60, 14
"""Years; the clinic may set another age for the elderly."""
BY_AGE = frozenset({Priority.ELDERLY, Priority.CHILD})


def priorities(
    kept: str, birth: date | None, today: date, *, elderly_from: int = ELDERLY_FROM
) -> tuple[Priority, ...]:
    """All reasons that hold today, in the order of ``Priority``.

    ``kept`` is Customer.priorities; age adds elderly and child. Source: rules.md section 2.
    """
    found = {Priority.of(word) for word in kept.split()}
    if birth is not None:
        age = age_on(birth, today)
        if age >= elderly_from:
            found.add(Priority.ELDERLY)
        elif age < CHILD_BELOW:
            found.add(Priority.CHILD)
    return tuple(one for one in Priority if one in found)


def kept(chosen: frozenset[Priority]) -> str:
    """As the record keeps them; those read from the birth date are not kept."""
    return " ".join(one.value for one in Priority if one in chosen - BY_AGE)
