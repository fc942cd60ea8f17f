"""Calendar, staff and service details, the whole appointment book, wait list, waiting room."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

_NEW = (
    """
    CREATE TABLE holiday (
        day VARCHAR(10) NOT NULL,
        kind VARCHAR(32) NOT NULL,
        name VARCHAR NOT NULL,
        source VARCHAR(32) NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT uq_holiday_day UNIQUE (day)
    )
    """,
    """
    CREATE TABLE holiday_year (
        year INTEGER NOT NULL,
        source VARCHAR(32) NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT uq_holiday_year_year UNIQUE (year)
    )
    """,
    """
    CREATE TABLE series (
        customer_id INTEGER NOT NULL,
        rule VARCHAR NOT NULL,
        made_at VARCHAR(19) NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT fk_series_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    """
    CREATE INDEX ix_series_customer_id ON series (customer_id)
    """,
    """
    CREATE TABLE staff_service (
        staff_id INTEGER NOT NULL,
        service_id INTEGER NOT NULL,
        minutes INTEGER,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT uq_staff_service_staff_id UNIQUE (staff_id, service_id),
        CONSTRAINT fk_staff_service_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id),
        CONSTRAINT fk_staff_service_service_id FOREIGN KEY(service_id) REFERENCES service (id)
    )
    """,
    """
    CREATE INDEX ix_staff_service_service_id ON staff_service (service_id)
    """,
    """
    CREATE TABLE block (
        staff_id INTEGER,
        chair_id INTEGER,
        start_at VARCHAR(19) NOT NULL,
        end_at VARCHAR(19) NOT NULL,
        kind VARCHAR(32) NOT NULL,
        note VARCHAR NOT NULL,
        appointment_id INTEGER,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT ck_block_order CHECK (start_at < end_at),
        CONSTRAINT fk_block_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id),
        CONSTRAINT fk_block_chair_id FOREIGN KEY(chair_id) REFERENCES chair (id),
        CONSTRAINT fk_block_appointment_id FOREIGN KEY(appointment_id) REFERENCES appointment (id)
    )
    """,
    """
    CREATE INDEX ix_block_appointment_id ON block (appointment_id)
    """,
    """
    CREATE INDEX ix_block_start ON block (start_at, end_at, staff_id, chair_id)
    """,
    """
    CREATE TABLE pinned_visit (
        appointment_id INTEGER NOT NULL,
        copy BOOLEAN NOT NULL,
        pinned_at VARCHAR(19) NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT fk_pinned_visit_appointment_id FOREIGN KEY(appointment_id) REFERENCES appointment (id)
    )
    """,
    """
    CREATE INDEX ix_pinned_visit_appointment_id ON pinned_visit (appointment_id)
    """,
    """
    CREATE TABLE wait_entry (
        customer_id INTEGER NOT NULL,
        reason VARCHAR(32) NOT NULL,
        state VARCHAR(32) NOT NULL,
        service_id INTEGER,
        minutes INTEGER NOT NULL,
        staff_id INTEGER,
        weekdays VARCHAR NOT NULL,
        halves VARCHAR NOT NULL,
        first_day VARCHAR(10),
        last_day VARCHAR(10),
        urgent BOOLEAN NOT NULL,
        note VARCHAR NOT NULL,
        created_at VARCHAR(19) NOT NULL,
        created_by_id INTEGER,
        appointment_id INTEGER,
        booked_id INTEGER,
        closed_at VARCHAR(19),
        closed_why VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT fk_wait_entry_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
        CONSTRAINT fk_wait_entry_service_id FOREIGN KEY(service_id) REFERENCES service (id),
        CONSTRAINT fk_wait_entry_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id),
        CONSTRAINT fk_wait_entry_created_by_id FOREIGN KEY(created_by_id) REFERENCES staff (id),
        CONSTRAINT fk_wait_entry_appointment_id FOREIGN KEY(appointment_id) REFERENCES appointment (id),
        CONSTRAINT fk_wait_entry_booked_id FOREIGN KEY(booked_id) REFERENCES appointment (id)
    )
    """,
    """
    CREATE INDEX ix_wait_entry_appointment_id ON wait_entry (appointment_id)
    """,
    """
    CREATE INDEX ix_wait_entry_customer_id ON wait_entry (customer_id)
    """,
    """
    CREATE INDEX ix_wait_entry_waiting ON wait_entry (created_at) WHERE state = 'waiting'
    """,
    """
    CREATE TABLE wait_notice (
        appointment_id INTEGER NOT NULL,
        at VARCHAR(19) NOT NULL,
        by_id INTEGER,
        told_by VARCHAR NOT NULL,
        estimate INTEGER NOT NULL,
        apologised BOOLEAN NOT NULL,
        rebook_offered BOOLEAN NOT NULL,
        note VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT fk_wait_notice_appointment_id FOREIGN KEY(appointment_id) REFERENCES appointment (id),
        CONSTRAINT fk_wait_notice_by_id FOREIGN KEY(by_id) REFERENCES staff (id)
    )
    """,
    """
    CREATE INDEX ix_wait_notice_appointment_id ON wait_notice (appointment_id)
    """,
    """
    CREATE TABLE visit_try (
        customer_id INTEGER NOT NULL,
        wait_entry_id INTEGER,
        appointment_id INTEGER,
        at VARCHAR(19) NOT NULL,
        by_id INTEGER,
        outcome VARCHAR(32) NOT NULL,
        offered_at VARCHAR(19),
        note VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT fk_visit_try_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
        CONSTRAINT fk_visit_try_wait_entry_id FOREIGN KEY(wait_entry_id) REFERENCES wait_entry (id),
        CONSTRAINT fk_visit_try_appointment_id FOREIGN KEY(appointment_id) REFERENCES appointment (id),
        CONSTRAINT fk_visit_try_by_id FOREIGN KEY(by_id) REFERENCES staff (id)
    )
    """,
    """
    CREATE INDEX ix_visit_try_appointment_id ON visit_try (appointment_id)
    """,
    """
    CREATE INDEX ix_visit_try_customer_id ON visit_try (customer_id)
    """,
    """
    CREATE INDEX ix_visit_try_wait_entry_id ON visit_try (wait_entry_id)
    """,
)
_REBUILT = {
    "chair": (
        """
        CREATE TABLE chair (
            name VARCHAR NOT NULL,
            active BOOLEAN NOT NULL,
            kind VARCHAR(32) NOT NULL,
            id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            CONSTRAINT uq_chair_name UNIQUE (name)
        )
        """,
        (),
        "name, active, id",
        {"kind": "'chair'"},
    ),
    "service": (
        """
        CREATE TABLE service (
            name VARCHAR NOT NULL,
            minutes INTEGER NOT NULL,
            colour VARCHAR NOT NULL,
            specialty VARCHAR NOT NULL,
            active BOOLEAN NOT NULL,
            place VARCHAR(32) NOT NULL,
            chair_id INTEGER,
            travel INTEGER NOT NULL,
            bring VARCHAR NOT NULL,
            prepare VARCHAR NOT NULL,
            recall_months INTEGER,
            id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            CONSTRAINT uq_service_name UNIQUE (name),
            CONSTRAINT fk_service_chair_id FOREIGN KEY(chair_id) REFERENCES chair (id)
        )
        """,
        (),
        "name, minutes, colour, specialty, active, id",
        {"place": "'clinic'", "travel": "0", "bring": "''", "prepare": "''"},
    ),
    "staff": (
        """
        CREATE TABLE staff (
            name VARCHAR NOT NULL,
            role VARCHAR(32) NOT NULL,
            title VARCHAR NOT NULL,
            provider BOOLEAN NOT NULL,
            specialties VARCHAR NOT NULL,
            colour VARCHAR NOT NULL,
            active BOOLEAN NOT NULL,
            position INTEGER NOT NULL,
            languages VARCHAR NOT NULL,
            rank VARCHAR NOT NULL,
            version INTEGER NOT NULL,
            id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
        )
        """,
        (),
        "name, role, title, provider, specialties, colour, active, position, version, id",
        {"languages": "''", "rank": "''"},
    ),
    "customer": (
        """
        CREATE TABLE customer (
            number VARCHAR NOT NULL,
            name VARCHAR NOT NULL,
            pinyin VARCHAR NOT NULL,
            initials VARCHAR NOT NULL,
            sex VARCHAR(32) NOT NULL,
            birth_date VARCHAR(10),
            id_kind VARCHAR(32),
            id_number VARCHAR,
            email VARCHAR NOT NULL,
            address VARCHAR NOT NULL,
            occupation VARCHAR NOT NULL,
            source VARCHAR NOT NULL,
            introducer VARCHAR NOT NULL,
            called VARCHAR NOT NULL,
            preferences VARCHAR NOT NULL,
            allergies VARCHAR NOT NULL,
            note VARCHAR NOT NULL,
            guardian_id INTEGER,
            guardian_name VARCHAR NOT NULL,
            first_doctor_id INTEGER,
            registered_on VARCHAR(10) NOT NULL,
            priorities VARCHAR NOT NULL,
            version INTEGER NOT NULL,
            id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            CONSTRAINT uq_customer_number UNIQUE (number),
            CONSTRAINT fk_customer_guardian_id FOREIGN KEY(guardian_id) REFERENCES customer (id),
            CONSTRAINT fk_customer_first_doctor_id FOREIGN KEY(first_doctor_id) REFERENCES staff (id)
        )
        """,
        (
            "CREATE INDEX ix_customer_birth_date ON customer (birth_date)",
            "CREATE INDEX ix_customer_guardian_id ON customer (guardian_id)",
            "CREATE INDEX ix_customer_id_number ON customer (id_number)",
        ),
        "number, name, pinyin, initials, sex, birth_date, id_kind, id_number, email, address, occupation, source, introducer, called, preferences, allergies, note, guardian_id, guardian_name, first_doctor_id, registered_on, version, id",
        {"priorities": "''"},
    ),
    "appointment": (
        """
        CREATE TABLE appointment (
            customer_id INTEGER NOT NULL,
            staff_id INTEGER,
            chair_id INTEGER,
            service_id INTEGER,
            start_at VARCHAR(19) NOT NULL,
            end_at VARCHAR(19) NOT NULL,
            status VARCHAR(32) NOT NULL,
            channel VARCHAR(32) NOT NULL,
            note VARCHAR NOT NULL,
            first_visit BOOLEAN NOT NULL,
            booked_by_id INTEGER,
            booked_at VARCHAR(19) NOT NULL,
            confirmed_at VARCHAR(19),
            arrived_at VARCHAR(19),
            seated_at VARCHAR(19),
            done_at VARCHAR(19),
            ended_at VARCHAR(19),
            end_reason VARCHAR NOT NULL,
            override_reason VARCHAR NOT NULL,
            off_book BOOLEAN NOT NULL,
            sooner BOOLEAN NOT NULL,
            escort VARCHAR NOT NULL,
            address VARCHAR NOT NULL,
            queue_number INTEGER,
            series_id INTEGER,
            rebooked_from_id INTEGER,
            version INTEGER NOT NULL,
            id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            CONSTRAINT ck_appointment_order CHECK (start_at < end_at),
            CONSTRAINT fk_appointment_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
            CONSTRAINT fk_appointment_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id),
            CONSTRAINT fk_appointment_chair_id FOREIGN KEY(chair_id) REFERENCES chair (id),
            CONSTRAINT fk_appointment_service_id FOREIGN KEY(service_id) REFERENCES service (id),
            CONSTRAINT fk_appointment_booked_by_id FOREIGN KEY(booked_by_id) REFERENCES staff (id),
            CONSTRAINT fk_appointment_series_id FOREIGN KEY(series_id) REFERENCES series (id),
            CONSTRAINT fk_appointment_rebooked_from_id FOREIGN KEY(rebooked_from_id) REFERENCES appointment (id)
        )
        """,
        (
            "CREATE INDEX ix_appointment_chair_start ON appointment (chair_id, start_at)",
            "CREATE INDEX ix_appointment_customer_start ON appointment (customer_id, start_at)",
            "CREATE INDEX ix_appointment_series ON appointment (series_id) WHERE series_id IS NOT NULL",
            "CREATE INDEX ix_appointment_sooner ON appointment (start_at) WHERE sooner",
            "CREATE INDEX ix_appointment_staff_start ON appointment (staff_id, start_at)",
            "CREATE INDEX ix_appointment_start ON appointment (start_at, status, staff_id, end_at)",
        ),
        "customer_id, staff_id, chair_id, service_id, start_at, end_at, status, channel, note, first_visit, booked_by_id, booked_at, confirmed_at, arrived_at, seated_at, done_at, ended_at, end_reason, override_reason, version, id",
        {"off_book": "0", "sooner": "0", "escort": "''", "address": "''"},
    ),
}
"""The whole statement, its indexes, the columns that stay, and what new ones begin with."""


def upgrade(op: "Operations") -> None:
    # tables are renamed and made anew; what refers to them by name goes on doing so
    op.execute("PRAGMA legacy_alter_table = ON")
    for name, (table, indexes, kept, begun) in _REBUILT.items():
        _rebuild(op, name, (table, *indexes), kept, begun)
    op.execute("PRAGMA legacy_alter_table = OFF")
    for statement in _NEW:
        op.execute(statement)


def _rebuild(
    op: "Operations", name: str, statements: tuple[str, ...], kept: str, begun: dict[str, str]
) -> None:
    connection = op.get_bind()
    found = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL",
        (name,),
    )
    for index in found.scalars().all():
        op.execute(f"DROP INDEX {index}")
    op.execute(f"ALTER TABLE {name} RENAME TO old_{name}")
    for statement in statements:
        op.execute(statement)
    columns, values = ", ".join(begun), ", ".join(begun.values())
    op.execute(
        f"INSERT INTO {name} ({kept}, {columns}) SELECT {kept}, {values} FROM old_{name}"  # noqa: S608 - our own words
    )
    # the next number goes on from the last one ever given, not from the last that is left
    op.execute(f"DELETE FROM sqlite_sequence WHERE name = '{name}'")  # noqa: S608 - our own words
    op.execute(f"UPDATE sqlite_sequence SET name = '{name}' WHERE name = 'old_{name}'")  # noqa: S608 - our own words
    op.execute(f"DROP TABLE old_{name}")
