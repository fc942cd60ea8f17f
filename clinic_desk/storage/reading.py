"""The shortest way from the file to plain rows, for reads that the desk waits for.

The mapped classes cost a few hundred microseconds a statement; a search while typing, a day
of the book and a customer's card are asked for so often that they read through the driver.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

Values = Sequence[object]
_DRIVER = "driver"


def rows(session: Session, sql: str, values: Values = ()) -> list[tuple[Any, ...]]:
    """All rows of a query, values as the file keeps them. In the session's transaction."""
    driver: Any = session.info.get(_DRIVER)
    if driver is None:  # a session of ours lives for one transaction, so for one connection
        driver = session.connection().connection.driver_connection
        session.info[_DRIVER] = driver
    found: list[tuple[Any, ...]] = driver.execute(sql, values).fetchall()
    return found


def moment(text: str | None) -> datetime | None:
    """A WallTime column."""
    return None if text is None else datetime.fromisoformat(text)


def day(text: str | None) -> date | None:
    """A Day column."""
    return None if text is None else date.fromisoformat(text)


def numbers(values: Sequence[int]) -> str:
    """For ``IN (SELECT value FROM json_each(?))``: one statement text for any count."""
    return "[" + ",".join(map(str, values)) + "]"
