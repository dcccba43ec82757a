"""`WebhookRouter`: verifies deliveries, drops duplicates, calls handlers and responds in time."""

from __future__ import annotations

import asyncio
import hashlib
import inspect
import logging
import time
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from attrs import define, field, frozen

from telnyx_async._errors import WebhookVerificationError
from telnyx_async._instrumentation import as_metrics
from telnyx_async._modeling.webhook_event import WebhookEvent
from telnyx_async.webhooks._crypto.signatures import (
    MEETING_SIGNATURE_HEADER,
    TOLERANCE,
    Key,
    verifiers,
)
from telnyx_async.webhooks._deduplication import Deduplicator
from telnyx_async.webhooks._events import unsafe_unwrap, unwrap
from telnyx_async.webhooks._handlers import Handler, Handlers, invoke
from telnyx_async.webhooks._http import Headers, find_header, repeatable
from telnyx_async.webhooks._ordering import Sequencer
from telnyx_async.webhooks._stores.base import ClaimResult, MemoryStore, Store

if TYPE_CHECKING:
    from telnyx_async._instrumentation.hooks import Metrics

__all__ = ["WebhookResponse", "WebhookRouter"]

SecretLookup: TypeAlias = Callable[[str], "Key | Awaitable[Key | None] | None"]

_log = logging.getLogger("telnyx_async.webhooks")


@frozen
class WebhookResponse:
    """The HTTP response to a delivery: a status and a plain text.

    Telnyx delivers an event again unless the status is 2xx and arrives within two seconds.
    """

    status: int
    text: str


_HANDLED = WebhookResponse(200, "handled")
_ACKNOWLEDGED = WebhookResponse(200, "acknowledged")
_MALFORMED = WebhookResponse(400, "not a webhook")
_UNAUTHORIZED = WebhookResponse(401, "not signed by Telnyx")
_TOO_LARGE = WebhookResponse(413, "too large")
_FAILED = WebhookResponse(500, "not handled")
_NOT_CLAIMED = WebhookResponse(503, "not claimed")
_CANCELLED = WebhookResponse(503, "cancelled")
_RESPONSES = {
    ClaimResult.ACQUIRED: _HANDLED,
    ClaimResult.DONE: WebhookResponse(200, "a duplicate"),
    ClaimResult.BUSY: WebhookResponse(503, "being handled"),
}


@frozen(eq=False)
class _Delivery:
    """An event while this process claims and handles it, once for all its deliveries."""

    claimed: asyncio.Future[None]
    handling: asyncio.Task[WebhookResponse]

    @classmethod
    def start(
        cls, handle: Callable[[asyncio.Future[None]], Coroutine[Any, Any, WebhookResponse]]
    ) -> Self:
        """Handle an event in a task of its own.

        It goes on when the sender disconnects or has its response.
        """
        claimed = asyncio.get_running_loop().create_future()
        return cls(claimed, asyncio.create_task(handle(claimed)))

    async def is_claimed(self, timeout: float) -> bool:
        """Wait until the event is claimed; False if nothing is known after `timeout` seconds."""
        waiting: set[asyncio.Future[Any]] = {self.claimed, self.handling}
        await asyncio.wait(waiting, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
        return self.claimed.done() or self.handling.done()

    async def response(self, timeout: float | None) -> WebhookResponse | None:
        """Wait for the response of the handlers; None if they run for longer than `timeout`."""
        await asyncio.wait({self.handling}, timeout=timeout)
        if self.handling.cancelled():
            return _CANCELLED
        return self.handling.result() if self.handling.done() else None


@define(kw_only=True, eq=False, repr=False)
class WebhookRouter(Handlers):
    """Verifies webhooks, drops duplicates and calls the handlers of each event.

    `key` is the account's public key. `secret` is the `webhook_secret` of a meeting session, or a
    function that returns it for a session id. Either may be a sequence of several. `store`
    remembers which events have been handled.

    The handlers of an event run one after another. When all have returned, the event counts as
    handled. When one raises, the error is logged and the next delivery calls all of them again.
    The response waits for the handlers, but with `acknowledge_within` not longer than that many
    seconds after the event was claimed; they then finish in the background. An event that this
    process has not claimed is never acknowledged.

    With `order_by` (see `by_call`), events with the same key are handled one at a time, in the
    order of `occurred_at`. Each waits `reorder_delay` seconds for older ones to arrive.

    `max_body` is in bytes, `tolerance` (of a signature's timestamp) in seconds. The claim of a
    process that crashed expires after `lease` seconds. A delivery of an event that another process
    is handling waits for it up to `busy_timeout` seconds, and for a store that does not answer up
    to `store_timeout` seconds; the response is then 503, and Telnyx delivers the event again.

    `metrics=True` counts deliveries by OpenTelemetry, by type of the event and result.
    """

    key: Key | None = field(default=None, kw_only=False)
    secret: Key | SecretLookup | None = None
    store: Store = field(factory=MemoryStore)
    max_body: int = 1 << 20
    tolerance: float = TOLERANCE
    acknowledge_within: float | None = None
    order_by: Callable[[WebhookEvent], str | None] | None = None
    reorder_delay: float = 0.25
    lease: float = 30.0
    busy_timeout: float = 1.5
    store_timeout: float = 1.5
    metrics: Metrics | None = field(default=None, converter=as_metrics)
    clock: Callable[[], float] = time.time
    sleep: Callable[[float], Awaitable[Any]] = asyncio.sleep
    _running: dict[tuple[object, str], _Delivery] = field(
        factory=dict[tuple[object, str], _Delivery], init=False
    )
    _deduplicator: Deduplicator = field(init=False)
    _sequencer: Sequencer = field(init=False)

    def __attrs_post_init__(self) -> None:
        if self.key is not None or self.secret is None:
            verifiers(self.key)  # raises for a malformed key now, not at the first delivery
        self._deduplicator = Deduplicator(self.store, self.lease, self.busy_timeout, self.sleep)
        self._sequencer = Sequencer(self.reorder_delay, self.sleep)

    async def receive(self, body: bytes, headers: Headers) -> WebhookResponse:
        """Verify a delivery and handle its event.

        Raises nothing for a request that is malformed or not signed: the response says so.
        """
        if len(body) > self.max_body:
            return self._counted(None, _TOO_LARGE)
        headers = repeatable(headers)
        try:
            _check_presence(body, headers)
            secret = await self._meeting_secret(body, headers)
            now = self.clock()
            event = unwrap(
                body, headers, self.key, secret=secret, tolerance=self.tolerance, now=now
            )
        except WebhookVerificationError as error:
            _log.warning(
                "webhook rejected: %s", error, extra={"telnyx.webhook.reason": error.reason}
            )
            return self._counted(None, _MALFORMED if error.reason == "body" else _UNAUTHORIZED)
        return await self.dispatch(event)

    async def dispatch(self, event: WebhookEvent) -> WebhookResponse:
        """Call the handlers of an event, unless it has been handled already."""
        handlers = self.handlers_for(event)
        if not handlers:
            _log.debug("no handler for %s %s", event.event_type, event.id, extra=_fields(event))
            return self._counted(event, _HANDLED)
        identity = event.id or hashlib.sha256(event.to_json().encode()).hexdigest()
        # By loop as well, because a router may serve several event loops.
        key = (asyncio.get_running_loop(), identity)
        delivery = self._running.get(key)
        if delivery is None:
            delivery = self._running[key] = _Delivery.start(
                partial(self._handle, identity, event, handlers)
            )
            delivery.handling.add_done_callback(lambda _: self._running.pop(key))
        return self._counted(event, await self._respond(event, delivery))

    async def drain(self) -> None:
        """Wait for handlers that run in the background, before the process exits."""
        loop = asyncio.get_running_loop()
        while tasks := [
            each.handling for (owner, _), each in self._running.items() if owner is loop
        ]:
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

    async def _respond(self, event: WebhookEvent, delivery: _Delivery) -> WebhookResponse:
        """Return the response to a delivery when it is due.

        Only an event that this process has claimed may be acknowledged: the process that has the
        claim instead may have been killed, and Telnyx delivers again what had no 2xx.
        """
        limit = max(self.busy_timeout, self.store_timeout)
        if not await delivery.is_claimed(limit):
            _log.error(
                "%s %s was not claimed within %g s",
                event.event_type,
                event.id,
                limit,
                extra=_fields(event),
            )
            return _NOT_CLAIMED
        response = await delivery.response(self.acknowledge_within)
        return response or _ACKNOWLEDGED

    async def _handle(
        self,
        identity: str,
        event: WebhookEvent,
        handlers: Sequence[Handler],
        claimed: asyncio.Future[None],
    ) -> WebhookResponse:
        async def call_handlers() -> None:
            for handler in handlers:
                await invoke(handler, event)

        async def call_handlers_in_order() -> None:
            claimed.set_result(None)
            key = self.order_by(event) if self.order_by else None
            if key is None:
                await call_handlers()
            else:
                await self._sequencer.run(key, event.occurred_at, call_handlers)

        name = f"{event.event_type} {event.id}"
        try:
            return _RESPONSES[await self._deduplicator.run(identity, call_handlers_in_order)]
        except asyncio.CancelledError:
            _log.error(
                "%s was cancelled before its handlers had returned", name, extra=_fields(event)
            )
            raise
        except Exception:  # noqa: BLE001 - logged; Telnyx will deliver it again
            outcome = "handled" if claimed.done() else "claimed"
            _log.exception("%s was not %s", name, outcome, extra=_fields(event))
            return _FAILED if claimed.done() else _NOT_CLAIMED

    def _counted(self, event: WebhookEvent | None, response: WebhookResponse) -> WebhookResponse:
        if self.metrics is not None:
            kind = None if event is None else event.event_type
            try:
                self.metrics.webhook(kind, response.status, response.text)
            except Exception:  # noqa: BLE001 - logged; Telnyx gets its response
                _log.exception("the metrics failed with a delivery")
        return response

    async def _meeting_secret(self, body: bytes, headers: Headers) -> Key | None:
        if not callable(self.secret):
            return self.secret
        if find_header(headers, MEETING_SIGNATURE_HEADER) is None:
            return None
        # The body is not trusted yet: its session id only selects the secret to verify it with.
        session_id = getattr(unsafe_unwrap(body).payload, "session_id", None)
        found = self.secret(session_id) if isinstance(session_id, str) else None
        return await found if inspect.isawaitable(found) else found


def _fields(event: WebhookEvent) -> dict[str, object]:
    """Return the fields of a log line about an event."""
    return {"telnyx.event.type": event.event_type, "telnyx.event.id": event.id}


def _check_presence(body: bytes, headers: Headers) -> None:
    length = "0" if body else find_header(headers, "content-length") or "0"
    if length.isdecimal() and length.strip("0"):
        message = (
            f"the body is empty, but Content-Length is {length:.20}: something has read the body"
            " before the endpoint, as a stream or a form; read it whole there, in the way that the"
            " framework keeps"
        )
        raise WebhookVerificationError(message, reason="body")
