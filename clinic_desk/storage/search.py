"""The search index: every suffix of what a customer can be found by.

FTS5's trigrams find nothing for two Chinese characters and ``LIKE '%x%'`` reads every row;
a table of suffixes answers any substring by a range of its primary key. Special to SQLite,
so it stays behind these functions.
"""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Column, Integer, String, Table
from sqlalchemy.orm import Session

from clinic_desk.storage import reading
from clinic_desk.storage.schema import Record

_LAST = "\U0010ffff"
FIRST_HITS = 200
CHUNK = 20_000

customer_key = Table(
    "customer_key",
    Record.metadata,
    Column("suffix", String, primary_key=True),
    Column("customer_id", Integer, primary_key=True),
    sqlite_with_rowid=False,
)
customer_text = Table(
    "customer_text",
    Record.metadata,
    Column("customer_id", Integer, primary_key=True, autoincrement=False),
    Column("texts", String, nullable=False),
)


def suffixes(texts: Iterable[str]) -> set[str]:
    """Every suffix of every text."""
    return {text[i:] for text in texts for i in range(len(text))}


def index(session: Session, customer_id: int, texts: Sequence[str]) -> None:
    """Make a customer found by any part of ``texts`` and by nothing else any more; by no
    texts at all, not found.
    """
    connection = session.connection()
    old = connection.exec_driver_sql(
        "SELECT texts FROM customer_text WHERE customer_id = ?", (customer_id,)
    ).scalar()
    lower = _lower(texts)
    if old == lower:
        return
    before, after = suffixes((old or "").split("\n")), suffixes(lower.split("\n"))
    if gone := [(suffix, customer_id) for suffix in before - after]:
        connection.exec_driver_sql(
            "DELETE FROM customer_key WHERE suffix = ? AND customer_id = ?", gone
        )
    if new := [(suffix, customer_id) for suffix in after - before]:
        connection.exec_driver_sql("INSERT INTO customer_key VALUES (?, ?)", new)
    if lower:
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO customer_text VALUES (?, ?)", (customer_id, lower)
        )
    else:
        connection.exec_driver_sql(
            "DELETE FROM customer_text WHERE customer_id = ?", (customer_id,)
        )


def add(session: Session, entries: Iterable[tuple[int, Sequence[str]]]) -> None:
    """Index customers that are not indexed yet, in bulk."""
    connection = session.connection()
    kept = [(number, _lower(texts)) for number, texts in entries]
    if kept:
        connection.exec_driver_sql("INSERT INTO customer_text VALUES (?, ?)", kept)
    rows = ((suffix, number) for number, text in kept for suffix in suffixes(text.split("\n")))
    # in order of the key the table grows at its end instead of everywhere
    for chunk in _chunks(iter(sorted(rows))):
        connection.exec_driver_sql("INSERT INTO customer_key VALUES (?, ?)", chunk)


def find(session: Session, parts: Sequence[str]) -> tuple[list[int], list[int]]:
    """Customers that hold every one of ``parts`` somewhere: those opened lately, newest
    first, and up to 200 others in the order of the index, whole matches first.
    """
    ordered = sorted((part.lower() for part in parts), key=len, reverse=True)
    recent = "".join(" AND instr(t.texts, ?)" for _ in ordered)
    inner = "".join(
        " AND customer_id IN (SELECT customer_id FROM customer_key"
        " WHERE suffix >= ? AND suffix < ?)"
        for _ in ordered[1:]
    )
    bounds = [bound for part in ordered for bound in (part, part + _LAST)]
    lately = reading.rows(
        session,
        "SELECT r.customer_id FROM recent_customer r JOIN customer_text t"  # noqa: S608 - our own words
        f" ON t.customer_id = r.customer_id WHERE 1{recent} ORDER BY r.opened_at DESC LIMIT 50",
        ordered,
    )
    hits = reading.rows(
        session,
        "SELECT DISTINCT customer_id FROM customer_key"  # noqa: S608 - our own words
        f" WHERE suffix >= ? AND suffix < ?{inner} LIMIT {FIRST_HITS}",
        bounds,
    )
    first = [number for (number,) in lately]
    return first, [number for (number,) in hits if number not in first]


def _lower(texts: Sequence[str]) -> str:
    return "\n".join(dict.fromkeys(text.lower() for text in texts if text))


def _chunks(rows: Iterator[tuple[str, int]]) -> Iterator[list[tuple[str, int]]]:
    chunk: list[tuple[str, int]] = []
    for row in rows:
        chunk.append(row)
        if len(chunk) >= CHUNK:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
