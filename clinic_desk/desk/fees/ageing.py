"""How long debts have stood: the four ages that clinics count."""

from collections.abc import Iterable
from datetime import date

STEPS = (30, 60, 90)
"""Days; the fourth age is everything above."""


def age(day: date, today: date) -> int:
    """Whole days since ``day``; a bill of tomorrow's date is as new as today's."""
    return max((today - day).days, 0)


def aged(debts: Iterable[tuple[date, int]], today: date) -> tuple[int, int, int, int]:
    """Fen owed for 0-30, 31-60, 61-90 and more than 90 days, from (day, fen)."""
    sums = [0, 0, 0, 0]
    for day, fen in debts:
        sums[sum(age(day, today) > step for step in STEPS)] += fen
    return (sums[0], sums[1], sums[2], sums[3])
