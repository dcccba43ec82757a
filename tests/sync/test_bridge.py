"""The rules of the bridge: threads, running loops, Ctrl-C, forks, exit, exceptions."""

from __future__ import annotations

import asyncio
import gc
import inspect
import sys
import threading
import traceback
import weakref
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from types import SimpleNamespace
from typing import Any

import pytest

import telnyx_async
import telnyx_sync
from telnyx_async import HttpRequest, HttpResponse
from telnyx_async.resources.rooms import Rooms as AsyncRooms
from telnyx_sync import NotFoundError, Telnyx, _portal

from .conftest import Script, Service


class Transport:
    """Answers in place of the network."""

    def __init__(self) -> None:
        self.closed = threading.Event()
        self.closing_threads: list[str] = []

    async def send(self, request: HttpRequest, **_: Any) -> HttpResponse:
        self.seen()
        return HttpResponse(status=200, headers={}, body=b'{"data": {"id": "a"}}')

    def seen(self) -> None: ...

    async def aclose(self) -> None:
        self.closing_threads.append(threading.current_thread().name)
        self.closed.set()


class TestCalls:
    def test_a_call(self, client: Telnyx, service: Service) -> None:
        assert client.rooms.retrieve("a").data.id == "a"
        assert service.arrived == ["/rooms/a"]

    def test_signatures_and_documentation_carry_over(self) -> None:
        bridged = telnyx_sync.Telnyx("KEY").rooms.retrieve
        assert bridged.__doc__ == AsyncRooms.retrieve.__doc__
        names = list(inspect.signature(AsyncRooms.retrieve).parameters)
        assert list(inspect.signature(bridged).parameters) == names[1:]
        assert not inspect.iscoroutinefunction(bridged)

    def test_undocumented_requests(self, client: Telnyx) -> None:
        assert client.get("/rooms/b") == {"data": {"id": "b"}}

    def test_options(self, client: Telnyx, service: Service) -> None:
        copy = client.with_options(max_retries=5, timeout=7, public_key="abc")
        assert (copy.max_retries, copy.timeout.total, copy.public_key) == (5, 7, "abc")
        assert client.max_retries == 0
        assert str(copy.base_url).rstrip("/") == service.url
        assert copy.rooms.retrieve("a").data.id == "a"
        assert repr(copy).startswith("<Telnyx http://127.0.0.1")

    def test_unknown_options_are_refused(self) -> None:
        with pytest.raises(TypeError, match="retries"):
            Telnyx("KEY", retries=3)  # type: ignore[call-arg]

    def test_a_closed_client_makes_no_calls(self, client: Telnyx, service: Service) -> None:
        client.close()
        with pytest.raises(RuntimeError, match="closed"):
            client.rooms.retrieve("a")
        assert service.arrived == []

    def test_webhooks_are_the_same(self, client: Telnyx) -> None:
        assert type(client.webhooks).__module__.startswith("telnyx_async.webhooks")


class TestNames:
    def test_all_but_the_asynchronous_names_are_exported_from_both_packages(self) -> None:
        for name in telnyx_sync.__all__:
            if name not in {"Telnyx", "Page", "Download", "StreamedResponse"}:
                assert getattr(telnyx_sync, name) is getattr(telnyx_async, name)
        missing = set(telnyx_async.__all__) - set(telnyx_sync.__all__)
        assert {name for name in missing if not name.startswith("Async")} == set()

    def test_importing_loads_no_resource(self, script: Script) -> None:
        code = "print([n for n in sys.modules if n.startswith('telnyx') and ('.resources.' in n or '.models' in n)])"
        assert script(code) == "[]\n"


class TestThreads:
    def test_the_loop_starts_with_the_first_call_and_is_shared(self, script: Script) -> None:
        code = """if 1:
            print(threading.active_count())
            client.rooms.retrieve("a")
            other = client.with_options(max_retries=1)
            Telnyx("KEY", base_url=str(client.base_url)).rooms.retrieve("b")
            other.rooms.retrieve("c")
            print(sorted(thread.name for thread in threading.enumerate()))
        """
        assert script(code) == "1\n['MainThread', 'telnyx_sync']\n"

    def test_many_threads_share_a_client(self, client: Telnyx, service: Service) -> None:
        def work(number: int) -> list[str | None]:
            return [client.rooms.retrieve(f"{number}-{n}").data.id for n in range(10)]

        with ThreadPoolExecutor(16) as pool:
            answers = list(pool.map(work, range(16)))
        assert answers == [[f"{number}-{n}" for n in range(10)] for number in range(16)]
        assert len(service.arrived) == 160

    def test_under_a_running_loop(self, client: Telnyx) -> None:
        async def cell() -> str | None:
            return client.rooms.retrieve("a").data.id

        assert asyncio.run(cell()) == "a"

    def test_from_the_loop_itself(self) -> None:
        class Calling(Transport):
            def seen(self) -> None:
                client.rooms.retrieve("b")

        client = Telnyx("KEY", transport=Calling())
        with pytest.raises(RuntimeError, match="telnyx_async"):
            client.rooms.retrieve("a")

    def test_context_variables_reach_the_call(self) -> None:
        variable = ContextVar("variable", default="unset")

        class Seeing(Transport):
            def seen(self) -> None:
                seen.append(variable.get())
                variable.set("changed")

        seen: list[str] = []
        with Telnyx("KEY", transport=Seeing()) as client:
            token = variable.set("mine")
            client.rooms.retrieve("a")
            assert variable.get() == "mine"
            variable.reset(token)
            client.rooms.retrieve("a")
        assert seen == ["mine", "unset"]

    def test_uvloop_where_it_is_installed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        uvloop = SimpleNamespace(new_event_loop=object())
        monkeypatch.setitem(sys.modules, "uvloop", uvloop)
        assert _portal._loop_factory() is uvloop.new_event_loop
        monkeypatch.setitem(sys.modules, "uvloop", None)
        assert _portal._loop_factory() is asyncio.new_event_loop


class TestExceptions:
    def test_they_are_those_of_the_asynchronous_package(self, client: Telnyx) -> None:
        with pytest.raises(telnyx_async.NotFoundError) as caught:
            client.rooms.retrieve("none")
        assert caught.value.errors[0].code == "10005"

    def test_the_traceback_leads_from_the_caller_to_the_cause(self, client: Telnyx) -> None:
        with pytest.raises(NotFoundError) as caught:
            client.rooms.retrieve("none")
        names = [frame.name for frame in traceback.extract_tb(caught.value.__traceback__)]
        assert names[0] == "test_the_traceback_leads_from_the_caller_to_the_cause"
        assert names.index("run") < names.index("retrieve") < len(names) - 1
        assert len(names) < 16

    def test_they_leave_no_reference_behind(self, client: Telnyx) -> None:
        class Marker:
            pass

        def fail() -> weakref.ref[Marker]:
            marker = Marker()
            try:
                client.rooms.retrieve("none")
            except NotFoundError as error:
                error.marker = marker  # type: ignore[attr-defined]
            return weakref.ref(marker)

        gc.disable()
        try:
            assert fail()() is None
        finally:
            gc.enable()

    def test_wrong_arguments(self, client: Telnyx, service: Service) -> None:
        with pytest.raises(TypeError, match="positional"):
            client.rooms.retrieve("a", "b")  # type: ignore[call-arg]
        with pytest.raises(ValueError, match="room_id"):
            client.rooms.retrieve("")
        assert service.arrived == []


class TestInterruption:
    @pytest.mark.usefixtures("interrupt")
    def test_ctrl_c_cancels_the_call_and_leaves(self, client: Telnyx, service: Service) -> None:
        with pytest.raises(KeyboardInterrupt):
            client.rooms.retrieve("slow")
        assert service.slow_gone.wait(30)
        assert client.rooms.retrieve("a").data.id == "a"

    def test_a_script_leaves_at_once(self, script: Script, service: Service) -> None:
        process = script.start("""if 1:
            try:
                client.rooms.retrieve("slow")
            except KeyboardInterrupt:
                print("interrupted")
        """)
        assert service.slow_arrived.wait(60)
        process.send_signal(2)
        assert script.finish(process) == "interrupted\n"
        assert service.slow_gone.wait(30)


FORK = """if 1:
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


class TestForks:
    @pytest.mark.parametrize("leave", ["os._exit(0)", "sys.exit(0)"])
    def test_a_child_has_a_loop_of_its_own(
        self, script: Script, service: Service, leave: str
    ) -> None:
        code = (
            FORK.format(leave=leave)
            + """if 1:
            client.rooms.retrieve("parent")
            forked(work)
            forked(lambda: None)
            print(client.rooms.retrieve("parent").data.id)
        """
        )
        assert script(code).split() == ["child", "0", "0", "parent"]
        assert service.arrived == ["/rooms/parent", "/rooms/child", "/rooms/parent"]

    def test_forking_while_another_thread_calls(self, script: Script, service: Service) -> None:
        code = (
            FORK.format(leave="os._exit(0)")
            + """if 1:
            thread = threading.Thread(target=client.rooms.retrieve, args=["slow"], daemon=True)
            thread.start()
            sys.stdin.readline()
            forked(work)
            print(client.rooms.retrieve("parent").data.id)
        """
        )
        process = script.start(code)
        assert service.slow_arrived.wait(60)
        assert script.finish(process).split() == ["child", "0", "parent"]

    def test_a_child_leaves_the_connections_of_its_parent_alone(
        self, script: Script, service: Service
    ) -> None:
        code = (
            FORK.format(leave="sys.exit(0)")
            + """if 1:
            client.rooms.retrieve("parent")
            def other():
                Telnyx("KEY", base_url=str(client.base_url)).rooms.retrieve("child")
                from telnyx_sync import _portal
                _portal._EXIT_SECONDS = 60
            forked(other)
            client.rooms.retrieve("parent")
        """
        )
        assert script(code).split() == ["0"]
        assert service.arrived == ["/rooms/parent", "/rooms/child", "/rooms/parent"]
        assert len(service.peers) == 2

    def test_processes_of_multiprocessing(self, script: Script) -> None:
        code = """if 1:
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

    def test_what_a_child_forgets(self) -> None:
        with Telnyx("KEY", transport=Transport()) as client:
            client.rooms.retrieve("a")
            old = _portal._portal
            assert old is not None
            _portal._forget()
            _portal._forget()
            client.rooms.retrieve("a")
            assert _portal._portal is not old
            assert _portal._inherited == [old]
            _portal._leave()
            _portal._inherited.clear()
        old.close()
        assert not old.thread.is_alive()

    def test_threads_of_other_loops_need_no_care(self) -> None:
        loop = asyncio.new_event_loop()
        _portal._renew_threads(loop)
        loop.close()


class TestExit:
    def test_a_client_that_nobody_closes(self, script: Script) -> None:
        assert script("print(client.rooms.retrieve('a').data.id)") == "a\n"

    def test_a_client_that_made_no_call(self, script: Script) -> None:
        assert script("print('done')") == "done\n"

    def test_while_a_daemon_thread_calls(self, script: Script, service: Service) -> None:
        process = script.start("""if 1:
            threading.Thread(target=client.rooms.retrieve, args=["slow"], daemon=True).start()
            sys.stdin.readline()
        """)
        assert service.slow_arrived.wait(60)
        script.finish(process)
        assert service.slow_gone.wait(30)

    async def test_a_call_that_is_still_under_way_never_returns(self) -> None:
        portal = _portal._running()
        hop = _portal._Hop(portal, asyncio.Event().wait)
        hop.cancel()
        hop.start()
        task = hop._task
        assert task is not None
        await asyncio.sleep(0)
        hop.cancel()
        portal.leaving = True
        await asyncio.wait([task])
        portal.leaving = False
        assert hop.returned.locked()

    def test_a_list_that_is_not_read_to_its_end(self, script: Script) -> None:
        code = "rows = client.rooms.list().rows(prefetch=2)\nprint(next(rows).id)"
        assert script(code) == "1-0\n"

    def test_a_transport_that_does_not_close_is_left(self, script: Script) -> None:
        code = """if 1:
            import asyncio
            class Transport:
                async def send(self, request, **_):
                    return HttpResponse(status=200, headers={}, body=b"{}")
                async def aclose(self):
                    await asyncio.Event().wait()
            from telnyx_sync import _portal
            _portal._EXIT_SECONDS = 0.01
            client = Telnyx("KEY", transport=Transport())
            print(client.get("/x"))
        """
        assert script(code) == "{}\n"

    def test_leaving_closes_clients_and_a_later_call_starts_again(self) -> None:
        transport = Transport()
        client = Telnyx("KEY", transport=transport)
        client.rooms.retrieve("a")
        _portal._leave()
        assert transport.closed.is_set()
        assert transport.closing_threads == ["telnyx_sync"]
        assert client.rooms.retrieve("a").data.id == "a"
        _portal._leave()
        _portal._leave()
        _portal.spawn(transport.aclose)


class TestCollection:
    def test_a_client_that_is_dropped_closes(self) -> None:
        transport = Transport()
        client = Telnyx("KEY", transport=transport)
        rooms = client.rooms
        rooms.retrieve("a")
        del client
        gc.collect()
        rooms.retrieve("a")
        assert not transport.closed.is_set()
        del rooms
        gc.collect()
        assert transport.closed.wait(30)

    def test_a_copy_keeps_what_it_shares(self) -> None:
        transport = Transport()
        copy = Telnyx("KEY", transport=transport).with_options(max_retries=1)
        gc.collect()
        copy.rooms.retrieve("a")
        assert not transport.closed.is_set()
        del copy
        gc.collect()
        assert transport.closed.wait(30)
