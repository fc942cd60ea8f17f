import resource as limits
import subprocess
import sys

import pytest

from clinic_desk.base.i18n import Catalogue
from clinic_desk.documents.saving import FileNotWritten, NoRoomForFile, save, saving


def test_the_file_appears_whole(tmp_path):
    target = tmp_path / "账单.pdf"
    with saving(target) as unfinished:
        unfinished.write_bytes(b"new")
        assert unfinished.parent == tmp_path
        assert not target.exists()
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path):
    target = tmp_path / "bill.pdf"
    target.write_bytes(b"old")

    def half():
        with saving(target) as unfinished:
            unfinished.write_bytes(b"half")
            raise KeyError

    with pytest.raises(KeyError):
        half()
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_an_older_file_is_replaced(tmp_path):
    target = tmp_path / "bill.pdf"
    save(target, b"old")
    save(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_place_that_is_not_there_is_refused_in_one_sentence(tmp_path):
    with pytest.raises(FileNotWritten) as refused:
        save(tmp_path / "gone" / "bill.pdf", b"new")
    assert not isinstance(refused.value, NoRoomForFile)
    assert str(refused.value).startswith("bill.pdf could not be written.")
    assert str(tmp_path) not in str(refused.value)


def test_a_folder_in_its_place_is_refused(tmp_path):
    (tmp_path / "bill.pdf" / "inside").mkdir(parents=True)
    with pytest.raises(FileNotWritten):
        save(tmp_path / "bill.pdf", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["bill.pdf"]


def test_nothing_was_written_is_a_refusal(tmp_path):
    with pytest.raises(FileNotWritten), saving(tmp_path / "bill.pdf"):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_said_to_be_full(tmp_path):
    """The system itself refuses the bytes: no file of this process may grow over 64 kB."""
    (tmp_path / "bill.pdf").write_bytes(b"old")
    program = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from clinic_desk.documents.saving import NoRoomForFile, save\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536))\n"
        "try:\n"
        "    save(Path(sys.argv[1]), b'x' * 1_000_000)\n"
        "except NoRoomForFile as refused:\n"
        "    print(refused)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, tmp_path / "bill.pdf"],
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stdout.startswith("bill.pdf was not written: the disk is full.")
    assert (tmp_path / "bill.pdf").read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1
    assert limits.getrlimit(limits.RLIMIT_FSIZE)[0] != 65536


@pytest.mark.parametrize("refusal", [FileNotWritten, NoRoomForFile])
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_the_sentences_name_the_file(refusal, language):
    assert "账单.xlsx" in refusal(name="账单.xlsx").sentence(Catalogue(language))
