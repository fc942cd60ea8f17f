import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QThread

from clinic_desk.base.errors import DeskError
from clinic_desk.ui.kit.done_bar import DoneBar
from clinic_desk.ui.kit.tasks import ChildRefused, ChildStopped, Tasks, own_command


class DiskFull(DeskError):
    text = "The disk is full."


class Outcome:
    """Hears what a job hands back."""

    def __init__(self):
        self.done, self.refused = [], []


@pytest.fixture
def outcome():
    return Outcome()


@pytest.fixture
def tasks(qapp):
    made = Tasks()
    yield made
    made.wait()


def start(tasks, outcome, work):
    return tasks.run("Export", work, outcome.done.append, outcome.refused.append)


def test_works_in_another_thread_and_hands_back_on_this_one(tasks, qapp):
    threads = []

    def work(_progress):
        threads.append(threading.get_ident())
        return 42

    def done(result):
        threads.append(threading.get_ident())
        assert QThread.currentThread() is qapp.thread()
        threads.append(result)

    tasks.run("Export", work, done, threads.append)
    tasks.wait()
    here = threading.get_ident()
    assert threads[0] != here
    assert threads[1:] == [here, 42]


def test_says_how_far_it_is(tasks, outcome):
    heard = []
    tasks.started.connect(lambda job: heard.append(("started", job.title)))
    tasks.progressed.connect(lambda job: heard.append((job.done, job.total)))
    tasks.finished.connect(lambda job: heard.append(("finished", job.title)))

    def work(progress):
        for part in (1, 2):
            progress.report(part, 2)
        return "x"

    start(tasks, outcome, work)
    assert len(tasks.running) == 1
    tasks.wait()
    assert heard == [("started", "Export"), (1, 2), (2, 2), ("finished", "Export")]
    assert outcome.done == ["x"]
    assert tasks.running == ()


def test_a_refusal_is_handed_over(tasks, outcome):
    def work(_progress):
        raise DiskFull

    start(tasks, outcome, work)
    tasks.wait()
    assert [str(error) for error in outcome.refused] == ["The disk is full."]
    assert outcome.done == []


def test_a_bug_is_raised_on_the_gui_thread(qtbot, tasks, outcome):
    def work(_progress):
        return 1 / 0

    with qtbot.capture_exceptions() as raised:
        start(tasks, outcome, work)
        tasks.wait()
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]
    assert outcome.done == outcome.refused == []


def test_cancelled_work_stops_and_hands_nothing_back(tasks, outcome):
    begun, go_on, parts = threading.Event(), threading.Event(), []

    def work(progress):
        for part in range(3):
            progress.report(part, 3)
            parts.append(part)
            begun.set()
            go_on.wait(30)

    job = start(tasks, outcome, work)
    begun.wait(30)
    job.cancel()
    go_on.set()
    tasks.wait()
    assert parts == [0]
    assert outcome.done == outcome.refused == []


def test_work_that_ends_before_it_hears_is_not_handed_over(tasks, outcome):
    job = start(tasks, outcome, lambda _progress: 1)
    job.cancel()
    tasks.wait()
    assert outcome.done == []


def child(script):
    return Tasks(program=[sys.executable, "-c", script])


def run_child(outcome, script, stdin=b""):
    tasks = child(script)
    heard = []
    tasks.progressed.connect(lambda job: heard.append((job.done, job.total)))
    tasks.process("Export", ["a", "b"], stdin, outcome.done.append, outcome.refused.append)
    tasks.wait()
    return heard


def test_a_child_reports_and_hands_back(qapp, outcome):
    script = (
        "import sys, json\n"
        "secret = sys.stdin.read()\n"
        "print('not json'); print('[1]')\n"
        'print(\'{"done": 1, "total": 2}\', flush=True)\n'
        "print(json.dumps({'result': [secret, sys.argv[1:]]}), end='')\n"
    )
    heard = run_child(outcome, script, "钥匙".encode())
    assert heard == [(1, 2)]
    assert outcome.done == [["钥匙", ["a", "b"]]]


def test_a_child_refuses_in_its_own_words(qapp, outcome):
    run_child(outcome, 'print(\'{"refused": "磁盘已满。"}\'.encode().decode())')
    (error,) = outcome.refused
    assert isinstance(error, ChildRefused)
    assert str(error) == "磁盘已满。"


@pytest.mark.parametrize("script", ["import sys; sys.exit(3)", "print('{\"done\": 1}')"])
def test_a_child_that_stops_early(qapp, outcome, script):
    run_child(outcome, script)
    assert [type(error) for error in outcome.refused] == [ChildStopped]


def test_a_child_that_cannot_be_started(qapp, outcome):
    tasks = Tasks(program=["no such program"])
    tasks.process("Export", [], b"", outcome.done.append, outcome.refused.append)
    tasks.wait()
    assert [type(error) for error in outcome.refused] == [ChildStopped]


def test_a_child_is_stopped(qapp, outcome, tmp_path):
    mark = tmp_path / "begun"
    script = (
        "import pathlib, time\n"
        'print(\'{"done": 1, "total": 2}\', flush=True)\n'
        f"time.sleep(60); pathlib.Path({str(mark)!r}).touch()"
    )
    tasks = child(script)
    job = tasks.process("Export", [], b"", outcome.done.append, outcome.refused.append)
    tasks.progressed.connect(lambda job: job.cancel())
    tasks.wait()
    assert job.cancelled
    assert not mark.exists()
    assert outcome.done == outcome.refused == []


def test_starts_itself(monkeypatch):
    assert own_command() == [sys.executable, "-m", "clinic_desk"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    (command,) = own_command()
    assert Path(command).parent == Path(sys.executable).parent
    assert Path(command).stem == "clinic-desk-cli"


@pytest.fixture
def bar(qtbot, tasks):
    made = DoneBar(tasks)
    qtbot.addWidget(made)
    made.resize(900, 40)
    made.show()
    return made


def test_the_bar_says_what_was_done_and_takes_it_back(qtbot, bar):
    from PySide6.QtCore import Qt

    asked = []
    bar.undo_asked.connect(lambda: asked.append(1))
    bar.say("Booked: Li Hua, tomorrow 09:30", undo=True)
    assert bar.text == "Booked: Li Hua, tomorrow 09:30"
    assert bar._undo.isVisible()
    assert bar._timer.interval() == 10_000
    qtbot.mouseClick(bar._undo, Qt.MouseButton.LeftButton)
    assert asked == [1]
    assert bar.text == ""
    bar.say("Printed")
    assert not bar._undo.isVisible()
    bar._timer.timeout.emit()
    assert bar.text == ""
    assert not bar._icon.isVisible()


def test_the_bar_shows_work_and_stops_it(qtbot, tasks, bar, outcome):
    from PySide6.QtCore import Qt

    go_on = threading.Event()

    def work(progress):
        progress.report(3, 10)
        go_on.wait(30)
        progress.report(4, 10)

    assert not bar._progress.isVisible()
    start(tasks, outcome, work)
    other = start(tasks, outcome, lambda _progress: go_on.wait(30))
    qtbot.waitUntil(lambda: bar._progress.value() == 3)
    assert bar._progress.maximum() == 10
    assert bar._work.full == "Export"
    qtbot.mouseClick(bar._cancel, Qt.MouseButton.LeftButton)
    assert not bar._cancel.isEnabled()
    go_on.set()
    tasks.wait()
    assert not bar._progress.isVisible()
    assert outcome.done == [True]
    assert not other.cancelled
