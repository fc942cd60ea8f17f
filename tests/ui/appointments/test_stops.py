from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.desk.calendar.hours import Window
from clinic_desk.ui.appointments.board.arranging import by_doctor
from clinic_desk.ui.appointments.board.placing import place, place_blocks
from clinic_desk.ui.appointments.board.stops import Spot, Stops
from tests.ui.appointments.made_up import CANCELLED, LIN, block, book, visit
from tests.ui.appointments.test_sheet import days

SHOWN = Window(9 * 60, 11 * 60)


def stops_of(*visits, step=15):
    return Stops(place(by_doctor(book(*visits))), 2, SHOWN, step)


def walk(stops, lane):
    spot, seen = stops.first(lane), []
    while not seen or spot != seen[-1]:
        seen.append(spot)
        spot = stops.along(spot, 1)
    return seen


def test_down_the_lane_every_visit_and_every_free_cell_comes_in_order():
    stops = stops_of(visit(1, "09:15", 40), visit(2, "10:30"), visit(3, "09:30", status=CANCELLED))
    assert walk(stops, 0) == [
        Spot(0, 540),
        Spot(0, 555, 1),
        Spot(0, 570, 3),
        Spot(0, 595),  # what is left of the quarter after a visit of 40 minutes
        Spot(0, 600),
        Spot(0, 615),
        Spot(0, 630, 2),
    ]


@given(days(), st.sampled_from([10, 15]))
def test_down_reaches_every_visit_and_up_is_its_reverse(sheet, step):
    stops = Stops(place(sheet), 2, sheet.shown, step)
    for lane in range(2):
        down = walk(stops, lane)
        assert down[-1] == stops.last(lane)
        assert {spot.visit_id for spot in down} - {None} == {
            one.id for one in sheet.visits if sheet.lane_of[one.id] == lane
        }
        for before, after in pairwise(down):
            assert stops.along(after, -1) == before


def test_sideways_keeps_to_the_minute_and_prefers_a_visit():
    stops = stops_of(visit(1, "09:00"), visit(2, "09:30", 60, staff_id=LIN))
    assert stops.across(Spot(0, 540, 1), 1, 540) == Spot(1, 540)
    assert stops.across(Spot(0, 600), 1, 600) == Spot(1, 570, 2)
    assert stops.across(Spot(1, 570, 2), -1, 600) == Spot(0, 600)
    assert stops.across(Spot(0, 600), -1, 600) == Spot(0, 600)


def test_sideways_visits_that_stand_beside_each_other_come_first():
    stops = stops_of(visit(1, "09:00", 60), visit(2, "09:30", 60), visit(3, "09:00", staff_id=LIN))
    assert stops.across(Spot(0, 540, 1), 1, 575) == Spot(0, 570, 2)
    assert stops.across(Spot(0, 570, 2), 1, 575) == Spot(1, 570)
    assert stops.across(Spot(0, 570, 2), -1, 575) == Spot(0, 540, 1)
    assert stops.across(Spot(1, 570), -1, 575) == Spot(0, 570, 2)


def test_a_place_that_is_gone_leads_to_what_is_there_now():
    stops = stops_of(visit(1, "09:00"))
    assert stops.along(Spot(0, 545, 99), 1) == Spot(0, 540, 1)
    assert stops.across(Spot(0, 545, 99), 1, 545) == Spot(1, 540)


def test_an_empty_cell_is_found_beside_a_visit_only_where_there_is_room():
    stops = stops_of(visit(1, "09:00", 20))
    assert stops.empty_near(0, 610) == Spot(0, 600)
    assert stops.empty_near(0, 562) == Spot(0, 560)
    assert stops.empty_near(0, 545) == Spot(0, 545)
    assert stops.near(0, 10_000) == stops.last(0)


def kept_stops(*kept, visits=()):
    sheet = by_doctor(book(*visits, blocks=kept))
    return Stops(place(sheet), 2, SHOWN, 15, place_blocks(sheet))


def test_kept_time_is_one_stop_in_each_lane_it_takes():
    stops = kept_stops(block(5, "09:30", "10:20"), visits=[visit(1, "09:45", 15)])
    assert walk(stops, 0)[:6] == [
        Spot(0, 540),
        Spot(0, 555),
        Spot(0, 570, None, 5),
        Spot(0, 585, 1),
        Spot(0, 620),
        Spot(0, 630),
    ]
    assert stops.across(Spot(0, 570, None, 5), 1, 600) == Spot(1, 570, None, 5)
    assert stops.near(0, 590) == Spot(0, 585, 1)
    assert stops.near(1, 590) == Spot(1, 570, None, 5)
    assert not Spot(0, 570, None, 5).empty
    assert Spot(0, 570).empty
