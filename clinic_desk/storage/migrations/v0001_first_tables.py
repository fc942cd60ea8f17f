"""The tables of the first release."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

_TABLES = (
    """
    CREATE TABLE action (
        at VARCHAR NOT NULL,
        staff_id INTEGER,
        "by" VARCHAR NOT NULL,
        title VARCHAR NOT NULL,
        undoes INTEGER,
        hash VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
    )
    """,
    """
    CREATE TABLE chair (
        name VARCHAR NOT NULL,
        active BOOLEAN NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT uq_chair_name UNIQUE (name)
    )
    """,
    """
    CREATE TABLE clinic (
        name VARCHAR NOT NULL,
        kind VARCHAR(32) NOT NULL,
        address VARCHAR NOT NULL,
        route VARCHAR NOT NULL,
        phone VARCHAR NOT NULL,
        emergency_phone VARCHAR NOT NULL,
        insured BOOLEAN NOT NULL,
        logo BLOB,
        language VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
    )
    """,
    """
    CREATE TABLE customer_key (
        suffix VARCHAR NOT NULL,
        customer_id INTEGER NOT NULL,
        CONSTRAINT pk_customer_key PRIMARY KEY (suffix, customer_id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE customer_text (
        customer_id INTEGER NOT NULL,
        texts VARCHAR NOT NULL,
        CONSTRAINT pk_customer_text PRIMARY KEY (customer_id)
    )
    """,
    """
    CREATE TABLE opening_override (
        day VARCHAR(10) NOT NULL,
        windows VARCHAR NOT NULL,
        note VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT uq_opening_override_day UNIQUE (day)
    )
    """,
    """
    CREATE TABLE opening_window (
        weekday INTEGER NOT NULL,
        start_minute INTEGER NOT NULL,
        end_minute INTEGER NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT ck_opening_window_minutes CHECK (0 <= start_minute AND start_minute < end_minute AND end_minute <= 1440)
    )
    """,
    """
    CREATE INDEX ix_opening_window_weekday ON opening_window (weekday)
    """,
    """
    CREATE TABLE price_item (
        code VARCHAR NOT NULL,
        name VARCHAR NOT NULL,
        initials VARCHAR NOT NULL,
        fee_class VARCHAR(32) NOT NULL,
        unit VARCHAR NOT NULL,
        specification VARCHAR NOT NULL,
        price_fen INTEGER NOT NULL,
        valid_from VARCHAR(10) NOT NULL,
        note VARCHAR NOT NULL,
        active BOOLEAN NOT NULL,
        version INTEGER NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT ck_price_item_price CHECK (price_fen >= 0),
        CONSTRAINT uq_price_item_code UNIQUE (code)
    )
    """,
    """
    CREATE TABLE service (
        name VARCHAR NOT NULL,
        minutes INTEGER NOT NULL,
        colour VARCHAR NOT NULL,
        specialty VARCHAR NOT NULL,
        active BOOLEAN NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT uq_service_name UNIQUE (name)
    )
    """,
    """
    CREATE TABLE setting (
        name VARCHAR NOT NULL,
        value JSON NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT uq_setting_name UNIQUE (name)
    )
    """,
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
        version INTEGER NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
    )
    """,
    """
    CREATE TABLE change (
        action_id INTEGER NOT NULL,
        kind VARCHAR NOT NULL,
        "table" VARCHAR NOT NULL,
        "row" INTEGER,
        text TEXT,
        salt VARCHAR,
        digest VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT fk_change_action_id FOREIGN KEY(action_id) REFERENCES action (id)
    )
    """,
    """
    CREATE INDEX ix_change_action_id ON change (action_id)
    """,
    """
    CREATE INDEX ix_change_row ON change ("table", "row")
    """,
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
        version INTEGER NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT uq_customer_number UNIQUE (number),
        CONSTRAINT fk_customer_guardian_id FOREIGN KEY(guardian_id) REFERENCES customer (id),
        CONSTRAINT fk_customer_first_doctor_id FOREIGN KEY(first_doctor_id) REFERENCES staff (id)
    )
    """,
    """
    CREATE INDEX ix_customer_birth_date ON customer (birth_date)
    """,
    """
    CREATE INDEX ix_customer_guardian_id ON customer (guardian_id)
    """,
    """
    CREATE INDEX ix_customer_id_number ON customer (id_number)
    """,
    """
    CREATE TABLE pin (
        staff_id INTEGER NOT NULL,
        hash VARCHAR,
        failures INTEGER NOT NULL,
        wait_until VARCHAR(19),
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT uq_pin_staff_id UNIQUE (staff_id),
        CONSTRAINT fk_pin_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) ON DELETE CASCADE
    )
    """,
    """
    CREATE TABLE staff_override (
        staff_id INTEGER NOT NULL,
        day VARCHAR(10) NOT NULL,
        windows VARCHAR NOT NULL,
        note VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT uq_staff_override_staff_id UNIQUE (staff_id, day),
        CONSTRAINT fk_staff_override_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id)
    )
    """,
    """
    CREATE INDEX ix_staff_override_day ON staff_override (day)
    """,
    """
    CREATE TABLE staff_window (
        staff_id INTEGER NOT NULL,
        weekday INTEGER NOT NULL,
        start_minute INTEGER NOT NULL,
        end_minute INTEGER NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT ck_staff_window_minutes CHECK (0 <= start_minute AND start_minute < end_minute AND end_minute <= 1440),
        CONSTRAINT fk_staff_window_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id)
    )
    """,
    """
    CREATE INDEX ix_staff_window_staff_id ON staff_window (staff_id)
    """,
    """
    CREATE TABLE appointment (
        customer_id INTEGER NOT NULL,
        staff_id INTEGER NOT NULL,
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
        version INTEGER NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT ck_appointment_order CHECK (start_at < end_at),
        CONSTRAINT fk_appointment_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
        CONSTRAINT fk_appointment_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id),
        CONSTRAINT fk_appointment_chair_id FOREIGN KEY(chair_id) REFERENCES chair (id),
        CONSTRAINT fk_appointment_service_id FOREIGN KEY(service_id) REFERENCES service (id),
        CONSTRAINT fk_appointment_booked_by_id FOREIGN KEY(booked_by_id) REFERENCES staff (id)
    )
    """,
    """
    CREATE INDEX ix_appointment_chair_start ON appointment (chair_id, start_at)
    """,
    """
    CREATE INDEX ix_appointment_customer_start ON appointment (customer_id, start_at)
    """,
    """
    CREATE INDEX ix_appointment_staff_start ON appointment (staff_id, start_at)
    """,
    """
    CREATE INDEX ix_appointment_start ON appointment (start_at, status, staff_id, end_at)
    """,
    """
    CREATE TABLE customer_alert (
        customer_id INTEGER NOT NULL,
        text VARCHAR NOT NULL,
        serious BOOLEAN NOT NULL,
        expires_on VARCHAR(10),
        removed BOOLEAN NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT fk_customer_alert_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    """
    CREATE INDEX ix_customer_alert_customer_id ON customer_alert (customer_id)
    """,
    """
    CREATE TABLE customer_phone (
        customer_id INTEGER NOT NULL,
        number VARCHAR NOT NULL,
        relation VARCHAR(32) NOT NULL,
        note VARCHAR NOT NULL,
        position INTEGER NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT fk_customer_phone_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    """
    CREATE INDEX ix_customer_phone_customer_id ON customer_phone (customer_id, position, number, relation)
    """,
    """
    CREATE INDEX ix_customer_phone_number ON customer_phone (number)
    """,
    """
    CREATE TABLE recent_customer (
        customer_id INTEGER NOT NULL,
        opened_at VARCHAR(19) NOT NULL,
        id INTEGER NOT NULL,
        CONSTRAINT pk_recent_customer PRIMARY KEY (id),
        CONSTRAINT uq_recent_customer_customer_id UNIQUE (customer_id),
        CONSTRAINT fk_recent_customer_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE
    )
    """,
    """
    CREATE INDEX ix_recent_customer_opened_at ON recent_customer (opened_at)
    """,
    """
    CREATE TABLE bill (
        number VARCHAR NOT NULL,
        day VARCHAR(10) NOT NULL,
        customer_id INTEGER NOT NULL,
        appointment_id INTEGER,
        doctor_id INTEGER,
        cashier_id INTEGER,
        status VARCHAR(32) NOT NULL,
        counters_id INTEGER,
        reason VARCHAR NOT NULL,
        billed_at VARCHAR(19) NOT NULL,
        rounding_fen INTEGER NOT NULL,
        total_fen INTEGER NOT NULL,
        owed_fen INTEGER NOT NULL,
        printed INTEGER NOT NULL,
        version INTEGER NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT uq_bill_number UNIQUE (number),
        CONSTRAINT fk_bill_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
        CONSTRAINT fk_bill_appointment_id FOREIGN KEY(appointment_id) REFERENCES appointment (id),
        CONSTRAINT fk_bill_doctor_id FOREIGN KEY(doctor_id) REFERENCES staff (id),
        CONSTRAINT fk_bill_cashier_id FOREIGN KEY(cashier_id) REFERENCES staff (id),
        CONSTRAINT uq_bill_counters_id UNIQUE (counters_id),
        CONSTRAINT fk_bill_counters_id FOREIGN KEY(counters_id) REFERENCES bill (id)
    )
    """,
    """
    CREATE INDEX ix_bill_appointment_id ON bill (appointment_id)
    """,
    """
    CREATE INDEX ix_bill_customer_day ON bill (customer_id, day)
    """,
    """
    CREATE INDEX ix_bill_day ON bill (day)
    """,
    """
    CREATE INDEX ix_bill_owed ON bill (owed_fen) WHERE owed_fen > 0
    """,
    """
    CREATE TABLE bill_item (
        bill_id INTEGER NOT NULL,
        line INTEGER NOT NULL,
        price_item_id INTEGER,
        code VARCHAR NOT NULL,
        name VARCHAR NOT NULL,
        fee_class VARCHAR(32) NOT NULL,
        unit VARCHAR NOT NULL,
        specification VARCHAR NOT NULL,
        tooth VARCHAR NOT NULL,
        quantity INTEGER NOT NULL,
        price_fen INTEGER NOT NULL,
        discount_fen INTEGER NOT NULL,
        discount_reason VARCHAR NOT NULL,
        amount_fen INTEGER NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT ck_bill_item_sum CHECK (amount_fen = price_fen * quantity - discount_fen),
        CONSTRAINT fk_bill_item_bill_id FOREIGN KEY(bill_id) REFERENCES bill (id),
        CONSTRAINT fk_bill_item_price_item_id FOREIGN KEY(price_item_id) REFERENCES price_item (id)
    )
    """,
    """
    CREATE INDEX ix_bill_item_bill_id ON bill_item (bill_id)
    """,
    """
    CREATE TABLE payment (
        bill_id INTEGER NOT NULL,
        day VARCHAR(10) NOT NULL,
        paid_at VARCHAR(19) NOT NULL,
        way VARCHAR(32) NOT NULL,
        amount_fen INTEGER NOT NULL,
        received_fen INTEGER NOT NULL,
        cashier_id INTEGER,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT fk_payment_bill_id FOREIGN KEY(bill_id) REFERENCES bill (id),
        CONSTRAINT fk_payment_cashier_id FOREIGN KEY(cashier_id) REFERENCES staff (id)
    )
    """,
    """
    CREATE INDEX ix_payment_bill_id ON payment (bill_id)
    """,
    """
    CREATE INDEX ix_payment_day ON payment (day)
    """,
)


def upgrade(op: "Operations") -> None:
    for statement in _TABLES:
        op.execute(statement)
