"""How clients and their loop end: at exit, when they are dropped, by Ctrl-C."""

from __future__ import annotations

import asyncio
import gc
import signal
import sys
import threading
from collections.abc import Iterator

import pytest

from telnyx_async import _loop_thread
from telnyx_async._loop_thread import _ThreadCall
from telnyx_sync import Telnyx, _loop

from .conftest import Script, Service, Transport


class TestInterruption:
    @pytest.mark.usefixtures("interrupt")
    def test_ctrl_c_cancels_the_call_and_leaves(self, client: Telnyx, service: Service) -> None:
        with pytest.raises(KeyboardInterrupt):
            client.rooms.retrieve("slow")
        assert service.slow_gone.wait(30)
        assert client.rooms.retrieve("a").data.id == "a"

    @pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="Windows has no masks")
    @pytest.mark.usefixtures("interrupt")
    def test_ctrl_c_that_another_thread_receives(
        self, client: Telnyx, service: Service, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(_loop_thread, "_SIGNAL_INTERVAL", 0.01)
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            with pytest.raises(KeyboardInterrupt):
                client.rooms.retrieve("slow", timeout=None)
        finally:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
        assert service.slow_gone.wait(30)

    def test_a_script_leaves_at_once(self, script: Script, service: Service) -> None:
        process = script.start("""
            try:
                client.rooms.retrieve("slow")
            except KeyboardInterrupt:
                print("interrupted")
        """)
        assert service.slow_arrived.wait(60)
        process.send_signal(2)
        assert script.finish(process) == "interrupted\n"
        assert service.slow_gone.wait(30)


class TestExit:
    def test_a_client_that_nobody_closes(self, script: Script) -> None:
        assert script("print(client.rooms.retrieve('a').data.id)") == "a\n"

    def test_a_client_that_made_no_call(self, script: Script) -> None:
        assert script("print('done')") == "done\n"

    def test_while_a_daemon_thread_calls(self, script: Script, service: Service) -> None:
        process = script.start("""
            threading.Thread(target=client.rooms.retrieve, args=["slow"], daemon=True).start()
            sys.stdin.readline()
        """)
        assert service.slow_arrived.wait(60)
        script.finish(process)
        assert service.slow_gone.wait(30)

    async def test_a_call_that_is_still_under_way_never_returns(self) -> None:
        worker = _loop._thread._start()
        call = _ThreadCall(worker, asyncio.Event().wait)
        call.cancel()
        call.start()
        task = call._task
        assert task is not None
        await asyncio.sleep(0)
        call.cancel()
        worker.exiting = True
        await asyncio.wait([task])
        worker.exiting = False
        assert not call.done.acquire(blocking=False)

    def test_a_list_that_is_not_read_to_its_end(self, script: Script) -> None:
        code = "rows = client.rooms.list().rows(prefetch=2)\nprint(next(rows).id)"
        assert script(code) == "1-0\n"

    def test_a_transport_that_does_not_close_is_left(self, script: Script) -> None:
        code = """
            import asyncio
            class Transport:
                async def send(self, request, **_):
                    return HttpResponse(status=200, headers={}, body=b"{}")
                async def aclose(self):
                    await asyncio.Event().wait()
            from telnyx_sync import _loop
            _loop._thread.exit_timeout = 0.01
            client = Telnyx("KEY", transport=Transport())
            print(client.get("/x"))
        """
        assert script(code) == "{}\n"

    def test_leaving_closes_clients_and_a_later_call_starts_again(self) -> None:
        transport = Transport()
        client = Telnyx("KEY", transport=transport)
        client.rooms.retrieve("a")
        _loop._thread.close()
        assert transport.closed.is_set()
        assert transport.closing_threads == ["telnyx_sync"]
        assert client.rooms.retrieve("a").data.id == "a"
        _loop._thread.close()
        _loop._thread.close()
        _loop.spawn(transport.aclose)


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


SUSPENDED = {
    "iter_bytes": "with client.media.download('x') as r: yield next(r.iter_bytes(1))",
    "iteration": "yield from client.media.download('x')",
    "streaming": (
        "with client.with_streaming_response.rooms.retrieve('a') as r: yield r.status_code"
    ),
    "client": "with client: yield client.rooms.retrieve('a').data.id",
    "rows": "yield from client.rooms.list().rows(prefetch=1)",
    "another client": (
        "with Telnyx('KEY', base_url=str(client.base_url)) as other:"
        " yield other.rooms.retrieve('a').data.id"
    ),
}


class TestSuspendedGenerators:
    """A generator that is suspended in a `with` block when the interpreter exits."""

    @pytest.mark.parametrize("body", SUSPENDED.values(), ids=SUSPENDED)
    @pytest.mark.parametrize("keep", ["kept = items", "sys.modules['kept'] = items"])
    def test_exit(self, script: Script, body: str, keep: str) -> None:
        code = f"""
            def iterate():
                {body}
            items = iterate()
            next(items)
            {keep}
            print("done")
        """
        assert script(code) == "done\n"

    def test_exit_after_they_were_dropped(self, script: Script) -> None:
        """One process for all: whatever a generator leaves behind would show at its exit."""
        code = "clients = [client]\n"
        for name, body in SUSPENDED.items():
            code += f"""
client = Telnyx("KEY", base_url=str(client.base_url), max_retries=0)
clients.append(client)
def iterate():
    {body}
items = iterate()
next(items)
del items
print({name!r})
"""
        assert script(code).splitlines() == [*SUSPENDED]

    def test_no_thread_is_started_after_the_exit(self, script: Script) -> None:
        code = """
            import atexit
            from telnyx_async import _loop_thread

            def late():
                try:
                    client.rooms.retrieve("late")
                except RuntimeError as error:
                    print(error)

            client.rooms.retrieve("a")
            atexit.unregister(_loop_thread._shutdown)
            atexit.register(late)
            atexit.register(_loop_thread._shutdown)
        """
        assert "telnyx_sync was called after its event loop was closed" in script(code)

    def test_collected_in_the_thread_of_the_loop(self, client: Telnyx, service: Service) -> None:
        """Wherever a garbage collection runs: it must neither wait nor leave a connection."""

        def iterate() -> Iterator[bytes]:
            with client.media.download("x") as response:
                yield next(response.iter_bytes(1))

        items = [iterate()]
        next(items[0])

        async def collect() -> None:
            items.clear()
            gc.collect()

        _loop.run(collect)
        assert client.rooms.retrieve("a").data.id == "a"


class TestFirstCallAtExit:
    @pytest.mark.parametrize("loop", ["uvloop", "asyncio"])
    @pytest.mark.skipif(
        sys.version_info[:2] == (3, 12), reason="Python 3.12 starts no threads at exit"
    )
    @pytest.mark.parametrize("when", ["thread", "atexit"])
    def test_it_works(self, script: Script, loop: str, when: str) -> None:
        """Threads start for the loop and for the lookup of the host's name."""
        code = f"""
            import atexit
            if {loop!r} == "asyncio":
                sys.modules["uvloop"] = None
            url = str(client.base_url).replace("127.0.0.1", "localhost")
            other = Telnyx("KEY", base_url=url, max_retries=0)

            def call():
                print(other.rooms.retrieve("a").data.id, flush=True)

            def later():
                threading.main_thread().join()
                call()

            if {when!r} == "atexit":
                atexit.register(call)
            else:
                threading.Thread(target=later).start()
        """
        assert script(code) == "a\n"

    def test_clear_error_where_no_thread_can_start(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def start(self: object) -> None:
            raise RuntimeError("can't create new thread at interpreter shutdown")

        _loop._thread.close()
        client = Telnyx("KEY", transport=Transport())
        with monkeypatch.context() as patches, pytest.raises(RuntimeError, match="a first call"):
            patches.setattr(threading.Thread, "start", start)
            client.rooms.retrieve("a")
        assert client.rooms.retrieve("a").data.id == "a"
