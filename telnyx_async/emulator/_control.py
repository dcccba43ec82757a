"""The emulator's own page and switches, for people and for programs in other languages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import resources
from typing import TYPE_CHECKING, Any

import attrs

from telnyx_async import _json
from telnyx_async._validation import Json, Received, Refusal, is_object, unprocessable
from telnyx_async.emulator._service import Answer, refused
from telnyx_async.emulator._wire.faults import Fault

if TYPE_CHECKING:
    from telnyx_async.emulator._server import Emulator

__all__ = ["Control"]

_PREFIX = "/_emulator"
_SHOWN = 50
"""How many calls, events, and things of a collection are shown, the newest."""


class Control:
    """What lies beside the API: `/` is a page, `/_emulator` is what it shows.

    `POST /_emulator/clock` with `{"advance": 60}` moves the clock, `/_emulator/events` with
    `{"type": …, "payload": …}` sends an event, `/_emulator/faults` adds a fault,
    `/_emulator/outside/join_room` and its like let people act; `DELETE /_emulator` forgets
    everything, `DELETE /_emulator/faults` the faults.
    """

    def __init__(self, server: Emulator) -> None:
        self._server = server
        self._switches: Mapping[tuple[str, str], Callable[[Json], object]] = {
            ("GET", ""): lambda said: self._shown(),
            ("DELETE", ""): lambda said: server.reset(),
            ("POST", "/clock"): lambda said: server.clock.advance(said["advance"]),
            ("POST", "/events"): self._emit,
            ("POST", "/faults"): lambda said: server.faults.add(Fault(**said)),
            ("DELETE", "/faults"): lambda said: server.faults.clear(),
        }

    def answer(self, received: Received) -> Answer | None:
        """`None` for a path that is not the emulator's own."""
        if received.raw_path == "/":
            page = resources.files("telnyx_async.emulator") / "page.html"
            return Answer(200, page.read_bytes(), "text/html")
        if not received.raw_path.startswith(_PREFIX):
            return None
        path = received.raw_path.removeprefix(_PREFIX)
        switch = self._switches.get((received.method, path)) or self._act(received.method, path)
        if switch is None:
            return None
        try:
            done = switch(_said(received.body))
        except Refusal as refusal:
            return refused(refusal)
        except (LookupError, TypeError, ValueError) as error:
            return refused(unprocessable(str(error)))
        shown = done if is_object(done) else {"result": "ok"}
        return Answer(200, _json.dumps(shown), "application/json")

    def _act(self, method: str, path: str) -> Callable[[Json], object] | None:
        name = path.removeprefix("/outside/")
        if method != "POST" or name == path or name.startswith("_"):
            return None
        act = getattr(self._server.outside, name, None)
        return None if act is None else lambda said: act(**said)

    def _emit(self, said: Json) -> Json:
        return dict(self._server.emit(said["type"], **said.get("payload", {})).body)

    def _shown(self) -> Json:
        server = self._server
        return {
            "url": server.url,
            "now": server.clock.timestamp(),
            "calls": [_call(call) for call in server.calls[-_SHOWN:]],
            "events": [attrs.asdict(event) for event in server.events[-_SHOWN:]],
            "faults": [attrs.asdict(fault) for fault in server.faults.active],
            "state": {
                path: {"count": len(things), "newest": list(things.values())[-_SHOWN:]}
                for path, things in sorted(server.state.collections.items())
                if things
            },
        }


def _said(body: bytes) -> Json:
    value: Any = _json.loads(body) if body else {}
    if not is_object(value):
        raise ValueError("The body must be an object.")
    return value


def _call(call: Any) -> Json:
    """Without headers: one of them is the key."""
    return {
        name: getattr(call, name) for name in ("method", "path", "raw_query", "operation", "status")
    } | {"body": call.content[:2000].decode(errors="replace")}
