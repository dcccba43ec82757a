"""From deliveries to handlers: each event once, and an answer in time."""

from __future__ import annotations

import asyncio
import hashlib
import inspect
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from types import TracebackType
from typing import Any, Self, TypeAlias

from attrs import define, field, frozen

from telnyx_async._errors import WebhookVerificationError
from telnyx_async._modeling.webhook_event import WebhookEvent
from telnyx_async.webhooks._crypto.verify import MEETING_SIGNATURE, TOLERANCE, Key, check_key
from telnyx_async.webhooks._events import unsafe_unwrap, unwrap
from telnyx_async.webhooks._handlers import Handler, Handlers, call
from telnyx_async.webhooks._headers import Headers, find
from telnyx_async.webhooks._once import Once
from telnyx_async.webhooks._order import Sequencer
from telnyx_async.webhooks._stores.base import Claim, MemoryStore, Store

__all__ = ["Answer", "WebhookRouter"]

SecretOf: TypeAlias = Callable[[str], "Key | Awaitable[Key | None] | None"]

_log = logging.getLogger("telnyx_async.webhooks")


@frozen
class Answer:
    """What Telnyx is told. What is not answered by a 2xx within two seconds comes again."""

    status: int
    text: str


_HANDLED = Answer(200, "handled")
_ACKNOWLEDGED = Answer(200, "acknowledged")
_MALFORMED = Answer(400, "not a webhook")
_REFUSED = Answer(401, "not signed by Telnyx")
_TOO_LARGE = Answer(413, "too large")
_FAILED = Answer(500, "not handled")
_OUTCOMES = {
    Claim.MINE: _HANDLED,
    Claim.DONE: Answer(200, "a duplicate"),
    Claim.BUSY: Answer(503, "being handled"),
}


@define(kw_only=True, eq=False, repr=False)
class WebhookRouter(Handlers):
    """Verifies webhooks, drops duplicates, and calls the handlers of each event.

    `key` is the account's public key, `secret` the one of a meeting session, or a function from
    the session's id to it; each may be several. `store` remembers which events have been handled.

    The handlers of an event run one after another. When they are through, the event counts as
    handled; when one raises, the error is logged and the next delivery calls them again. Normally
    the answer waits for them. With `acknowledge_within` (seconds) it waits no longer than that,
    and they finish in the background. With `order_by` (see `by_call`), events that it gives the
    same key are handled one at a time and by `occurred_at`, each after `settle` seconds for older
    ones to come. `max_body` is in bytes, `tolerance` and `lease` in seconds.
    """

    key: Key | None = field(default=None, kw_only=False)
    secret: Key | SecretOf | None = None
    store: Store = field(factory=MemoryStore)
    max_body: int = 1 << 20
    tolerance: float = TOLERANCE
    acknowledge_within: float | None = None
    order_by: Callable[[WebhookEvent], str | None] | None = None
    settle: float = 0.25
    lease: float = 30.0
    patience: float = 1.5
    clock: Callable[[], float] = time.time
    sleep: Callable[[float], Awaitable[Any]] = asyncio.sleep
    _running: dict[tuple[object, str], asyncio.Task[Answer]] = field(
        factory=dict[tuple[object, str], asyncio.Task[Answer]], init=False
    )
    _once: Once = field(init=False)
    _sequencer: Sequencer = field(init=False)

    def __attrs_post_init__(self) -> None:
        if self.key is not None or self.secret is None:
            check_key(self.key)
        self._once = Once(self.store, self.lease, self.patience, self.sleep)
        self._sequencer = Sequencer(self.settle, self.sleep)

    async def receive(self, body: bytes, headers: Headers) -> Answer:
        """Take a delivery as it came over the wire; never raises for what is in it."""
        if len(body) > self.max_body:
            return _TOO_LARGE
        try:
            secret = await self._secret(body, headers)
            now = self.clock()
            event = unwrap(
                body, headers, self.key, secret=secret, tolerance=self.tolerance, now=now
            )
        except WebhookVerificationError as error:
            _log.warning("webhook refused: %s", error)
            return _MALFORMED if error.reason == "body" else _REFUSED
        return await self.dispatch(event)

    async def dispatch(self, event: WebhookEvent) -> Answer:
        """Call the handlers of an event, unless it has been handled."""
        handlers = self.of(event)
        if not handlers:
            _log.debug("no handler for %s %s", event.event_type, event.id)
            return _HANDLED
        identity = event.id or hashlib.sha256(event.to_json().encode()).hexdigest()
        place = (asyncio.get_running_loop(), identity)
        task = self._running.get(place)
        if task is None:
            task = asyncio.create_task(self._handle(identity, event, handlers))
            self._running[place] = task
            task.add_done_callback(lambda _: self._running.pop(place))
        await asyncio.wait({task}, timeout=self.acknowledge_within)
        return task.result() if task.done() else _ACKNOWLEDGED

    async def drain(self) -> None:
        """Wait for what runs in the background: before the process ends."""
        loop = asyncio.get_running_loop()
        while tasks := [task for (where, _), task in self._running.items() if where is loop]:
            await asyncio.wait(tasks)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.drain()

    async def _handle(
        self, identity: str, event: WebhookEvent, handlers: Sequence[Handler]
    ) -> Answer:
        async def work() -> None:
            for handler in handlers:
                await call(handler, event)

        async def work_in_turn() -> None:
            line = self.order_by(event) if self.order_by else None
            if line is None:
                await work()
            else:
                await self._sequencer.run(line, event.occurred_at, work)

        try:
            return _OUTCOMES[await self._once.run(identity, work_in_turn)]
        except Exception:  # noqa: BLE001 - logged; Telnyx will deliver it again
            _log.exception("%s %s was not handled", event.event_type, event.id)
            return _FAILED

    async def _secret(self, body: bytes, headers: Headers) -> Key | None:
        if not callable(self.secret):
            return self.secret
        if find(headers, MEETING_SIGNATURE) is None:
            return None
        session = getattr(unsafe_unwrap(body).payload, "session_id", None)
        found = self.secret(session) if isinstance(session, str) else None
        return await found if inspect.isawaitable(found) else found
