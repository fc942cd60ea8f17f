import csv
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.base.paths import resources
from clinic_desk.desk.customers.pinyin import MOST_READINGS, reading

with (resources() / "surnames.csv").open(encoding="utf-8", newline="") as table:
    SURNAMES = list(csv.DictReader(table))

HAN = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), max_size=8)
ANY = HAN | st.text(max_size=20) | st.text("王单吕欧阳·- '’Anna üßÉ９𠮷😀", max_size=12)


def full_readings(name):
    found = reading(name)
    return [found.full, *(full for full, _ in found.also)]


@pytest.mark.parametrize("row", SURNAMES, ids=lambda row: row["surname"])
def test_each_surname_of_the_table_is_read_as_the_table_says(row):
    name = f"{row['surname']}伟"
    assert reading(name).full == f"{row['preferred']}wei"
    for other in filter(None, row["also_accepted"].split("|")):
        assert f"{other}wei" in full_readings(name)


@pytest.mark.parametrize(
    ("name", "full", "initials"),
    [
        ("欧阳娜", "ouyangna", "oyn"),
        ("张三丰", "zhangsanfeng", "zsf"),
        ("单雄信", "shanxiongxin", "sxx"),
        ("万俟兰", "moqilan", "mql"),
        ("欧阳", "ouyang", "oy"),
        ("单", "shan", "s"),
        ("买买提·艾力", "maimaitiaili", "mmtal"),
        ("单巴特尔图木", "danbateertumu", "dbtetm"),
        ("Anna Müller", "annamuller", "am"),
        ("Jean-Paul O'Brien", "jeanpaulobrien", "jpo"),
        ("Søren Strauß", "sorenstrauss", "ss"),
        ("王Lily", "wanglily", "wl"),
        ("Lily王", "lilywang", "lw"),
        ("王芳2", "wangfang2", "wf2"),
        ("  张　三 ", "zhangsan", "zs"),
        ("张😀三", "zhangsan", "zs"),
        ("𠮷田", "tian", "t"),
        ("·", "", ""),
        ("😀", "", ""),
        ("", "", ""),
    ],
)
def test_names(name, full, initials):
    found = reading(name)
    assert (found.full, found.initials) == (full, initials)


def test_a_surname_read_in_two_ways_is_found_in_both():
    assert ("tanli", "tl") in reading("覃丽").also
    assert ("gaili", "gl") in reading("盖丽").also


def test_a_compound_surname_may_be_a_single_one_after_all():
    assert ("shanyufei", "syf") in reading("单于飞").also
    assert ("weichigong", "wcg") in reading("尉迟恭").also


def test_umlauts_are_found_however_they_are_typed():
    assert full_readings("吕绿") == ["lvlv", "lulu", "lyulyu"]
    assert full_readings("王女") == ["wangnv", "wangnu", "wangnyu"]
    assert reading("Viv").also == ()


def test_given_names_read_in_two_ways():
    assert ("wangyue", "wy") in reading("王乐").also


@given(ANY)
def test_letters_are_small_and_without_blanks(name):
    found = reading(name)
    for full, initials in [(found.full, found.initials), *found.also]:
        assert full == full.lower()
        assert not any(char.isspace() for char in full + initials)
        assert len(initials) <= len(full)


@given(ANY)
def test_other_readings_are_others_and_not_too_many(name):
    found = reading(name)
    assert (found.full, found.initials) not in found.also
    assert len(set(found.also)) == len(found.also) < 3 * MOST_READINGS


@given(HAN)
def test_every_character_with_a_reading_gives_one_initial(name):
    alone = [reading(f"·{char}") for char in name]
    assert len(reading(name).initials) == sum(bool(one.full) for one in alone)


@given(HAN, HAN)
def test_a_given_name_does_not_change_a_single_surname(given_name, other):
    name, another = f"翟{given_name[:2]}", f"翟{other[:2]}"
    assert reading(name).full[:4] == reading(another).full[:4] == "zhai"


def test_the_readings_are_loaded_when_first_used():
    program = "import sys, clinic_desk.desk.customers.pinyin; print('pypinyin' in sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "False"
