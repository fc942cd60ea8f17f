import gc
import weakref

import pytest

from clinic_desk.ui.kit.garbage import EVERY_MS, Garbage


class Knot:
    """Refers to itself, so that only the collector frees it."""

    def __init__(self):
        self.me = self


@pytest.fixture
def garbage(qapp):
    made = Garbage()
    yield made
    made.stop()


def test_nothing_is_freed_behind_our_back(garbage):
    assert not gc.isenabled()
    assert garbage._timer.interval() == EVERY_MS
    garbage.stop()
    assert gc.isenabled()


@pytest.mark.parametrize("knots", [gc.get_threshold()[0] + 1])
def test_the_timer_frees_what_has_piled_up(garbage, knots):
    gc.collect()
    first = weakref.ref(Knot())
    assert first() is not None
    kept = [Knot() for _ in range(knots)]
    garbage._timer.timeout.emit()
    assert first() is None
    assert len(kept) == knots


def test_little_is_left_lying(garbage):
    gc.collect()
    one = weakref.ref(Knot())
    garbage._timer.timeout.emit()
    assert one() is not None


def test_older_generations_have_their_turn(garbage):
    gc.collect()
    old = Knot()
    gc.collect(0)
    gc.collect(1)
    seen = weakref.ref(old)
    del old
    before = gc.get_threshold()
    gc.set_threshold(1, 1, 1)
    try:
        for _ in range(8):
            _ = [Knot() for _ in range(5)]
            garbage._timer.timeout.emit()
    finally:
        gc.set_threshold(*before)
    assert seen() is None
