"""A supervised child process: whatever it does, the parent goes on."""

from __future__ import annotations

import importlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep

import pytest
import rough_children

from desktop.errors import ChildLost, ChildUnstartable, FileRejected
from desktop.workers.supervisor import Child

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="Linux limits memory")
posix_only = pytest.mark.skipif(os.name != "posix", reason="sends a POSIX signal")


@pytest.fixture(scope="module")
def shared() -> Iterator[Child]:
    """A child that the tests share: each leaves it as it should be, or lost."""
    child = Child("toy", rough_children.serve)
    yield child
    child.stop()


def ask(child: Child, op: str, seconds: float = 20, **details: object) -> dict[str, object]:
    return child.request({"op": op, **details}, timeout_seconds=seconds)[0]


def test_nothing_runs_before_the_first_request() -> None:
    child = Child("toy", rough_children.serve)
    assert (child.alive, child.resident_bytes) == (False, 0)
    child.stop()


def test_reply_comes_back_with_its_buffers(shared: Child) -> None:
    big = bytes(range(256)) * 20_000
    reply = shared.request({"op": "echo", "say": "ä"}, [b"a", big], timeout_seconds=20)
    assert reply == ({"said": "ä"}, [b"a", big])
    assert shared.alive


def test_arguments_reach_the_child() -> None:
    child = Child("toy", rough_children.serve_greeting, ("hello", Path("some") / "folder"))
    assert ask(child, "any") == {"word": "hello", "name": "folder"}
    child.stop()


def test_a_child_that_never_comes_up_is_told_from_one_that_a_request_costs(
    shared: Child, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "missing_part.py").write_text("def serve(connection): ...")
    monkeypatch.syspath_prepend(tmp_path)
    gone = Child("toy", importlib.import_module("missing_part").serve)
    (tmp_path / "missing_part.py").unlink()
    with pytest.raises(ChildUnstartable, match="The toy process cannot be started: it ended"):
        ask(gone, "any")
    with pytest.raises(ChildLost) as lost:
        ask(shared, "exit")
    assert not isinstance(lost.value, ChildUnstartable)


def test_requests_use_one_process(shared: Child) -> None:
    assert ask(shared, "pid") == ask(shared, "pid")


@linux_only
def test_memory_in_use_is_known(shared: Child) -> None:
    ask(shared, "pid")
    assert 5_000_000 < shared.resident_bytes < 500_000_000


def test_reported_error_leaves_the_child_well(shared: Child) -> None:
    before = ask(shared, "pid")
    with pytest.raises(FileRejected, match="made of cheese"):
        ask(shared, "reject")
    assert ask(shared, "pid") == before


def test_bug_is_logged_with_its_traceback_but_not_its_words(
    shared: Child, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(ChildLost, match="reported a bug: ZeroDivisionError"):
        ask(shared, "bug", say="private words")
    assert "rough_children.py" in caplog.text
    assert "private words" not in caplog.text


def test_printing_does_not_disturb_the_pipe(shared: Child) -> None:
    assert ask(shared, "chatter") == {}


@pytest.mark.parametrize(
    ("op", "cause"),
    [
        ("exit", "ended with code 3"),
        pytest.param("segfault", "was killed by SIGSEGV", marks=posix_only),
        ("garbage", "broke its protocol"),
        pytest.param("huge frame", "closed its pipe|protocol|ended|killed", marks=posix_only),
    ],
)
def test_child_that_fails_is_lost_and_the_next_request_starts_another(
    shared: Child, op: str, cause: str
) -> None:
    before = ask(shared, "pid")
    with pytest.raises(ChildLost, match=cause):
        ask(shared, op)
    assert ask(shared, "pid") != before


@pytest.mark.parametrize(
    "op", ["hang", "half a message", pytest.param("half a frame", marks=posix_only)]
)
def test_child_that_hangs_is_killed_at_its_deadline(shared: Child, op: str) -> None:
    ask(shared, "pid")
    began = monotonic()
    with pytest.raises(ChildLost, match=r"did not answer within 0\.2 s"):
        ask(shared, op, seconds=0.2)
    assert monotonic() - began < 3
    assert not shared.alive


def test_child_that_does_not_read_is_killed_at_its_deadline() -> None:
    child = Child("toy", rough_children.serve_nothing)
    with pytest.raises(ChildLost, match="did not answer"):
        child.request({}, [bytes(8 << 20)], timeout_seconds=0.5)
    child.stop()


def test_flood_loses_the_child(shared: Child) -> None:
    with pytest.raises(ChildLost, match="broke its protocol"):
        ask(shared, "flood")


def test_second_reply_is_not_taken_for_the_next_requests() -> None:
    child = Child("toy", rough_children.serve)
    assert ask(child, "two replies") == {"said": "once"}
    with pytest.raises(ChildLost, match="broke its protocol"):
        ask(child, "echo", say="twice")
    child.stop()


@posix_only
def test_child_that_died_between_requests_is_replaced(shared: Child) -> None:
    pid = ask(shared, "pid")["pid"]
    assert isinstance(pid, int)
    os.kill(pid, signal.SIGKILL)
    while shared.alive:
        sleep(0.01)
    assert ask(shared, "pid")["pid"] != pid


@linux_only
def test_memory_limit_holds_and_the_child_survives_it() -> None:
    child = Child("toy", rough_children.serve, memory_bytes=1 << 30)
    assert ask(child, "memory", bytes=1 << 20) == {"size": 1 << 20}
    with pytest.raises(ChildLost, match="MemoryError"):
        ask(child, "memory", bytes=2 << 30)
    assert child.alive
    child.stop()


def test_stream_yields_until_its_end(shared: Child) -> None:
    numbers = stream(shared, until=4)
    assert list(numbers) == [1, 2, 3]
    assert shared.alive


def test_stream_of_nothing_ends_at_once(shared: Child) -> None:
    assert list(stream(shared, until=1)) == []


def test_error_in_a_stream_comes_after_what_was_said(shared: Child) -> None:
    numbers = stream(shared, **{"reject at": 3})
    assert [next(numbers), next(numbers)] == [1, 2]
    with pytest.raises(FileRejected, match="Enough"):
        next(numbers)
    assert shared.alive


def test_child_that_dies_in_a_stream_is_lost(shared: Child) -> None:
    with pytest.raises(ChildLost, match="ended with code 4"):
        list(shared.stream({"op": "count and die"}, timeout_seconds=20))


def test_cancelled_stream_ends_and_keeps_its_child(shared: Child) -> None:
    before = ask(shared, "pid")
    numbers = stream(shared)
    assert next(numbers) == 1
    shared.cancel()
    assert len(list(numbers)) < 100
    assert ask(shared, "pid") == before


def test_stream_that_is_closed_early_keeps_a_child_that_listens(shared: Child) -> None:
    before = ask(shared, "pid")
    messages = shared.stream({"op": "count"}, timeout_seconds=20)
    next(messages)
    messages.close()
    assert ask(shared, "pid") == before


def test_child_that_does_not_heed_a_cancel_is_killed(shared: Child) -> None:
    messages = shared.stream({"op": "count stubbornly"}, timeout_seconds=20)
    next(messages)
    shared.cancel(grace_seconds=0.1)
    with pytest.raises(ChildLost, match="did not stop when it was told to"):
        list(messages)


def test_cancel_without_anything_under_way_does_not_cancel_what_follows(shared: Child) -> None:
    ask(shared, "pid")
    shared.cancel(grace_seconds=0.01)
    assert list(stream(shared, until=20)) == list(range(1, 20))


def test_two_threads_get_their_own_replies(shared: Child) -> None:
    wrong: list[int] = []

    def repeat(word: int) -> None:
        wrong.extend(word for _ in range(50) if ask(shared, "echo", say=word) != {"said": word})

    threads = [threading.Thread(target=repeat, args=(word,)) for word in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_stop_ends_a_request_that_is_under_way(shared: Child) -> None:
    ask(shared, "pid")
    threading.Timer(0.1, shared.stop).start()
    with pytest.raises(ChildLost, match="was stopped"):
        ask(shared, "hang", seconds=60)


def test_stopped_child_is_gone_and_comes_back_when_asked(shared: Child) -> None:
    pid = ask(shared, "pid")["pid"]
    assert isinstance(pid, int)
    shared.stop()
    shared.stop()
    wait_until_gone(pid)
    assert not shared.alive
    assert ask(shared, "pid")["pid"] != pid


@posix_only
def test_busy_child_ends_when_its_parent_is_killed() -> None:
    code = "import rough_children; rough_children.keep_a_busy_child()"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, env=environment)
    assert parent.stdout is not None
    with parent.stdout:
        child = int(parent.stdout.readline())
        parent.kill()
        parent.wait()
        wait_until_gone(child)


def stream(child: Child, **details: int) -> Iterator[object]:
    for header, _ in child.stream({"op": "count", **details}, timeout_seconds=20):
        yield header["number"]


def wait_until_gone(pid: int) -> None:
    for _ in range(200):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        if Path(f"/proc/{pid}/stat").exists() and _is_zombie(pid):
            return
        sleep(0.02)
    pytest.fail(f"process {pid} is still there")


def _is_zombie(pid: int) -> bool:
    return ") Z" in Path(f"/proc/{pid}/stat").read_text()
