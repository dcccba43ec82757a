"""A process that forks: each has a loop of its own, and nobody waits for the other."""

from __future__ import annotations

import asyncio
import threading
from textwrap import dedent

import pytest

from telnyx_async import _loop_thread
from telnyx_sync import Telnyx, _loop

from .conftest import Script, Service, Transport

FORK = """
def forked(work):
    pid = os.fork()
    if pid == 0:
        work()
        sys.stdout.flush()
        {leave}
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)

def work():
    print(client.rooms.retrieve("child").data.id)
    client.close()
"""


def forking(code: str, *, leave: str) -> str:
    return FORK.format(leave=leave) + dedent(code)


@pytest.mark.parametrize("leave", ["os._exit(0)", "sys.exit(0)"])
def test_a_child_has_a_loop_of_its_own(script: Script, service: Service, leave: str) -> None:
    code = """
        client.rooms.retrieve("parent")
        forked(work)
        forked(lambda: None)
        print(client.rooms.retrieve("parent").data.id)
    """
    assert script(forking(code, leave=leave)).split() == ["child", "0", "0", "parent"]
    assert service.arrived == ["/rooms/parent", "/rooms/child", "/rooms/parent"]


def test_forking_while_another_thread_calls(script: Script, service: Service) -> None:
    code = """
        thread = threading.Thread(target=client.rooms.retrieve, args=["slow"], daemon=True)
        thread.start()
        sys.stdin.readline()
        forked(work)
        print(client.rooms.retrieve("parent").data.id)
    """
    process = script.start(forking(code, leave="os._exit(0)"))
    assert service.slow_arrived.wait(60)
    assert script.finish(process).split() == ["child", "0", "parent"]


def test_a_child_leaves_the_connections_of_its_parent_alone(
    script: Script, service: Service
) -> None:
    code = """
        client.rooms.retrieve("parent")
        def other():
            Telnyx("KEY", base_url=str(client.base_url)).rooms.retrieve("child")
            from telnyx_sync import _loop
            _loop._thread.exit_timeout = 60
        forked(other)
        client.rooms.retrieve("parent")
    """
    assert script(forking(code, leave="sys.exit(0)")).split() == ["0"]
    assert service.arrived == ["/rooms/parent", "/rooms/child", "/rooms/parent"]
    assert len(service.peers) == 2


def test_processes_of_multiprocessing(script: Script) -> None:
    code = """
        import multiprocessing
        client.rooms.retrieve("parent")
        def work(n):
            return client.rooms.retrieve(str(n)).data.id
        with multiprocessing.get_context("fork").Pool(2) as pool:
            print(pool.map(work, range(4)))
            pool.close()
            pool.join()
    """
    assert script(code) == "['0', '1', '2', '3']\n"


def test_what_a_child_forgets() -> None:
    with Telnyx("KEY", transport=Transport()) as client:
        client.rooms.retrieve("a")
        thread = _loop._thread
        old = thread._worker
        assert old is not None
        thread.after_fork()
        thread.after_fork()
        client.rooms.retrieve("a")
        assert thread._worker is not old
        assert _loop_thread._inherited == [old]
        thread.close()
        _loop_thread._inherited.clear()
    old.stop(60)
    assert isinstance(old.thread, threading.Thread)
    assert not old.thread.is_alive()


def test_threads_of_other_loops_need_no_care() -> None:
    loop = asyncio.new_event_loop()
    _loop_thread._restart_uvloop_threads(loop)
    loop.close()
