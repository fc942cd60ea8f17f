import pytest
import sqlalchemy as sa
from sqlalchemy import inspect

from clinic_desk.storage import keys, opening
from clinic_desk.storage import upgrade as upgrading
from clinic_desk.storage.database import open_engine
from clinic_desk.storage.migrations import STEPS
from clinic_desk.storage.schema import Record
from tests import ready

KEY = b"k" * keys.KEY_BYTES


def shape(engine):
    with engine.connect() as connection:
        tables = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        ).all()
    return {name: " ".join(sql.split()) for name, sql in tables}


def test_an_upgraded_file_has_the_shape_of_the_mapped_classes(tmp_path):
    upgrading.upgrade(tmp_path / "old.db", KEY)
    fresh = open_engine(tmp_path / "new.db", KEY)
    Record.metadata.create_all(fresh)
    old = open_engine(tmp_path / "old.db", KEY)
    assert shape(old) == shape(fresh)
    old.dispose()
    fresh.dispose()


def more(op):
    with op.batch_alter_table("customer") as table:
        table.add_column(sa.Column("nickname", sa.String(), nullable=False, server_default="-"))


def broken(op):
    more(op)
    raise RuntimeError("power cut")


@pytest.fixture
def old(paths):
    return ready.put(paths).key


def columns(paths, key):
    engine = open_engine(paths.database, key)
    names = [c["name"] for c in inspect(engine).get_columns("customer")]
    with engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT name FROM customer ORDER BY id").scalars().all()
        version = connection.exec_driver_sql("PRAGMA user_version").scalar()
    engine.dispose()
    return names, rows, version


def test_data_survives_and_a_copy_is_made_first(paths, old, monkeypatch):
    before = columns(paths, old)[1]
    steps = (*STEPS, more)
    monkeypatch.setattr(upgrading, "STEPS", steps)
    monkeypatch.setattr(opening, "STEPS", steps)
    copied = []
    opening.open_clinic(paths, before_upgrade=copied.append).close()
    names, rows, version = columns(paths, old)
    assert "nickname" in names and rows == before and version == len(steps)
    assert copied == [old]
    opening.open_clinic(paths, before_upgrade=copied.append).close()
    assert copied == [old]


def test_a_failing_step_leaves_the_file_as_it_was(paths, old, monkeypatch):
    before = columns(paths, old)
    steps = (*STEPS, broken)
    monkeypatch.setattr(upgrading, "STEPS", steps)
    monkeypatch.setattr(opening, "STEPS", steps)
    with pytest.raises(RuntimeError):
        opening.open_clinic(paths)
    assert columns(paths, old) == before
    monkeypatch.undo()
    opening.open_clinic(paths).close()


def test_without_a_copy_nothing_is_upgraded(paths, old, monkeypatch):
    before = columns(paths, old)
    steps = (*STEPS, more)
    monkeypatch.setattr(upgrading, "STEPS", steps)
    monkeypatch.setattr(opening, "STEPS", steps)

    def full(_key):
        raise OSError("no room")

    with pytest.raises(OSError, match="no room"):
        opening.open_clinic(paths, before_upgrade=full)
    assert columns(paths, old) == before


def test_a_step_that_orphans_rows_is_refused(paths, old, monkeypatch):
    def orphan(op):
        op.execute("DELETE FROM customer WHERE id = 1")
        op.execute(
            "INSERT INTO customer_phone (customer_id, number, relation, note, position)"
            " VALUES (999, '1', 'self', '', 0)"
        )

    monkeypatch.setattr(upgrading, "STEPS", (*STEPS, orphan))
    with pytest.raises(RuntimeError, match="parents"):
        upgrading.upgrade(paths.database, old)
    assert columns(paths, old)[2] == len(STEPS)


def test_the_steps_of_the_past_never_import_todays_records():
    import ast
    from pathlib import Path

    import clinic_desk.storage.migrations as room

    for file in Path(room.__file__).parent.glob("v*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert not (node.module or "").startswith("clinic_desk"), file.name
