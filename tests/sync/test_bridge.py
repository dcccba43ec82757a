"""The rules of the bridge: names, threads, running loops, exceptions."""

from __future__ import annotations

import asyncio
import gc
import inspect
import sys
import traceback
import weakref
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from types import SimpleNamespace

import pytest

import telnyx_async
import telnyx_sync
from telnyx_async.resources.rooms import Rooms as AsyncRooms
from telnyx_sync import NotFoundError, Telnyx, _loop

from .conftest import Script, Service, Transport


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
            if name not in {"Telnyx", "Page", "Download", "RawResponse", "StreamedResponse"}:
                assert getattr(telnyx_sync, name) is getattr(telnyx_async, name)
        missing = set(telnyx_async.__all__) - set(telnyx_sync.__all__)
        assert {name for name in missing if not name.startswith("Async")} == set()

    def test_importing_loads_no_resource(self, script: Script) -> None:
        code = "print([n for n in sys.modules if n.startswith('telnyx') and ('.resources.' in n or '.models' in n)])"
        assert script(code) == "[]\n"


class TestThreads:
    def test_the_loop_starts_with_the_first_call_and_is_shared(self, script: Script) -> None:
        code = """
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
        loops = object(), object()
        uvloop = SimpleNamespace(new_event_loop=lambda: loops[0])
        monkeypatch.setattr(asyncio, "new_event_loop", lambda: loops[1])
        monkeypatch.setitem(sys.modules, "uvloop", uvloop)
        assert _loop._new_event_loop() is loops[0]
        monkeypatch.setitem(sys.modules, "uvloop", None)
        assert _loop._new_event_loop() is loops[1]


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
            marker = fail()
            # A free-threaded Python frees what the thread of the loop made in that thread.
            client.rooms.retrieve("a")
            assert marker() is None
        finally:
            gc.enable()

    def test_wrong_arguments(self, client: Telnyx, service: Service) -> None:
        with pytest.raises(TypeError, match="positional"):
            client.rooms.retrieve("a", "b")  # type: ignore[call-arg, arg-type]
        with pytest.raises(ValueError, match="room_id"):
            client.rooms.retrieve("")
        assert service.arrived == []
