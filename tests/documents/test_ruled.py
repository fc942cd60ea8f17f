from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.documents.book_paper import A4_ACROSS, Letters
from clinic_desk.documents.ruled import Column, Line, Row, Ruled, Tick, deal

ROOM = st.floats(30, 400)


def cut(row, room):
    """A row of so many points, cut anywhere above 10."""
    return (room, row - room) if 10 < room < row else None


@given(rows=st.lists(st.floats(1, 1500), max_size=30), first=ROOM, following=ROOM)
def test_rows_are_dealt_in_order_and_whole(rows, first, following):
    dealt = deal(rows, first, following, lambda row: row, cut)
    assert abs(sum(map(sum, dealt)) - sum(rows)) < 1e-6 * (1 + sum(rows))
    for number, page in enumerate(dealt):
        assert sum(page) <= (following if number else first) + 1e-6
    assert all(dealt[1:])
    if rows and max(rows) <= min(first, following):
        assert [row for page in dealt for row in page] == rows


@given(rows=st.lists(st.integers(1, 9), max_size=30))
def test_what_cannot_be_divided_is_dealt_all_the_same(rows):
    dealt = deal(rows, 4, 5, lambda row: row, lambda _row, _room: None)
    assert [row for page in dealt for row in page] == rows
    assert all(len(page) == 1 or sum(page) <= 5 for page in dealt)


def test_nothing_still_is_a_page():
    assert deal([], 4, 5, lambda row: row, cut) == [[]]


def table():
    return Ruled([Column("Time", 60), Column("Note", 0), Column("Tick", 60)], A4_ACROSS)


def test_a_row_is_as_high_as_its_longest_cell_or_its_boxes():
    ruled, body = table(), Letters(A4_ACROSS).body
    low = ruled.row([[], [Line("a", body)], []])
    high = ruled.row([[Line("a", body)], [Line("word " * 400, body)], []])
    ticked = ruled.row([[], [], []], ticks=[Tick("a")] * 4)
    assert ruled.height(low) < ruled.height(ticked) < ruled.height(high)
    assert ruled.height(ruled.blank(least=90)) == 90
    assert ruled.row([[], [Line("", body)], []]).deepest == 0
    assert Row(()).deepest == 0


def test_a_band_is_divided_like_a_row():
    ruled, body = table(), Letters(A4_ACROSS).body
    band = ruled.band(Line("word " * 2000, body))
    dealt = ruled.pages([band], 200, 300)
    assert len(dealt) > 2
    assert sum(len(row.across) for page in dealt for row in page) == len(band.across)
    # too little room for a line of it: it begins on the next page
    low = ruled.blank(least=190)
    assert ruled.pages([low, band], 200, 300)[0] == [low]


def test_how_many_blank_rows_fit():
    ruled = table()
    blank = ruled.blank(least=30)
    assert ruled.blanks_fit([blank], 100, blank) == 2
    assert ruled.blanks_fit([blank], 20, blank) == 0
