"""Webhooks sent as Telnyx sends them: signed, retried, to a failover URL, in any order."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Mapping
from functools import cached_property
from typing import Literal

import aiohttp
from attrs import Factory, define, frozen

from telnyx_async import _json
from telnyx_async._errors import TelnyxError
from telnyx_async._validation import JsonObject, Schema
from telnyx_async.emulator._account import Account
from telnyx_async.emulator._event_payloads import complete_payload
from telnyx_async.webhooks import KeyPair, generate_keys, sign

__all__ = ["Delivery", "EmittedEvent", "WebhookSender"]

_ATTEMPTS = 3
_TIMEOUT = 2.0


@frozen
class Delivery:
    """An attempt to deliver an event. `status` is None if there was no response in time."""

    url: str
    attempt: int
    status: int | None

    @property
    def is_accepted(self) -> bool:
        """Whether the response was a 2xx."""
        return self.status is not None and 200 <= self.status < 300


@define(eq=False)
class EmittedEvent:
    """An event, and the attempts to deliver its webhook."""

    type: str
    body: JsonObject
    url: str | None = None
    failover_url: str | None = None
    deliveries: list[Delivery] = Factory(list[Delivery])

    @property
    def payload(self) -> JsonObject:
        """The payload in `body`, whatever envelope it is in."""
        inner: JsonObject = self.body.get("data", self.body)
        payload: JsonObject = inner.get("payload", inner)
        return payload


class WebhookSender:
    """Records events and delivers their webhooks.

    `url` and `failover_url` receive the events that have no URLs of their own. Each event is sent
    `copies` times. Webhooks are delivered in the order of the events, unless `hold` keeps them back
    for `release` to send in another order.
    """

    def __init__(self, account: Account, *, url: str | None, failover_url: str | None) -> None:
        self.url = url
        self.failover_url = failover_url
        self.copies = 1
        self.events: list[EmittedEvent] = []
        self._account = account
        self._random = random.Random(account.seed)  # noqa: S311 - repeatable on purpose
        self._held: list[EmittedEvent] | None = None
        self._queue: asyncio.Queue[EmittedEvent] = asyncio.Queue()
        self._loop: asyncio.AbstractEventLoop | None = None

    @cached_property
    def keys(self) -> KeyPair:
        """The key pair that signs the webhooks. Raises `TelnyxError` without an Ed25519 library."""
        return generate_keys()

    @cached_property
    def can_sign(self) -> bool:
        """Whether an Ed25519 library is installed. Without one, webhooks are not signed."""
        try:
            return bool(self.keys)
        except TelnyxError:
            return False

    def emit(
        self,
        event_type: str,
        payload: JsonObject,
        *,
        url: str | None = None,
        failover_url: str | None = None,
        fill: bool = False,
    ) -> EmittedEvent:
        """Record an event and send its webhook; see `EmitEvent`."""
        event = EmittedEvent(
            type=event_type,
            body=self._body(event_type, payload, fill=fill),
            url=url or self.url,
            # An event with a URL of its own never goes to the failover URL of all others.
            failover_url=failover_url or (None if url else self.failover_url),
        )
        self.events.append(event)
        if self._held is not None:
            self._held.append(event)
        else:
            self._send(event)
        return event

    def hold(self) -> None:
        """Keep the webhooks of all further events back until `release`."""
        self._held = self._held or []

    def release(self, order: Literal["original", "reversed", "shuffled"] = "original") -> None:
        """Send the webhooks that were kept back, in an order."""
        held, self._held = self._held or [], None
        if order == "reversed":
            held.reverse()
        elif order == "shuffled":
            self._random.shuffle(held)
        for event in held:
            self._send(event)

    def reset(self) -> None:
        """Forget the recorded events, and those that are kept back."""
        self.events.clear()
        self._held = None
        self.copies = 1

    async def drain(self) -> None:
        """Wait until every webhook sent so far has been delivered or given up."""
        await self._queue.join()

    async def run(self) -> None:
        """Deliver webhooks until cancelled."""
        self._loop = asyncio.get_running_loop()
        timeout = aiohttp.ClientTimeout(total=_TIMEOUT)
        jar = aiohttp.DummyCookieJar()
        async with aiohttp.ClientSession(timeout=timeout, cookie_jar=jar) as session:
            while True:
                event = await self._queue.get()
                try:
                    await self._deliver(session, event)
                finally:
                    self._queue.task_done()

    def _send(self, event: EmittedEvent) -> None:
        if event.url is None:
            return
        for _ in range(self.copies):
            if self._loop is None or self._loop is _running_loop():
                self._queue.put_nowait(event)
            else:
                self._loop.call_soon_threadsafe(self._queue.put_nowait, event)

    async def _deliver(self, session: aiohttp.ClientSession, event: EmittedEvent) -> None:
        attempt = 0
        for url in filter(None, (event.url, event.failover_url)):
            for _ in range(_ATTEMPTS):
                attempt += 1
                status = await self._post(session, event, url, attempt)
                delivery = Delivery(url, attempt, status)
                event.deliveries.append(delivery)
                if delivery.is_accepted:
                    return

    async def _post(
        self, session: aiohttp.ClientSession, event: EmittedEvent, url: str, attempt: int
    ) -> int | None:
        content = event.body
        if "data" in content and "version" not in content:
            content = {**content, "meta": {"attempt": attempt, "delivered_to": url}}
        body = _json.dumps(content)
        headers = {"Content-Type": "application/json", **self._signature(body)}
        try:
            async with session.post(
                url, data=body, headers=headers, allow_redirects=False
            ) as response:
                return response.status
        except (aiohttp.ClientError, TimeoutError, ValueError):
            return None

    def _signature(self, body: bytes) -> Mapping[str, str]:
        if not self.can_sign:
            return {}
        return sign(body, self.keys.private, int(self._account.clock.time()))

    def _body(self, event_type: str, payload: JsonObject, *, fill: bool) -> JsonObject:
        """Build the body of a webhook in whichever of the four envelopes its schema has."""
        account = self._account
        schema = self._schema(event_type)
        build = account.bodies.build if fill else account.bodies.conform
        if fill:
            payload = complete_payload(account, event_type, self._payload_schema(schema), payload)
        envelope: JsonObject = {
            "id": account.examples.uuid(),
            "event_type": event_type,
            "occurred_at": account.clock.timestamp(),
            "record_type": "event",
        }
        properties: Mapping[str, Schema] = schema.get("properties", {})
        data = account.description.resolve(properties.get("data", {})).get("properties", {})
        if "payload" in data:
            body = build(schema, {"data": {**envelope, "payload": payload}})
        elif "payload" in properties:
            body = build(schema, {**envelope, "payload": payload})
        elif "version" in properties:
            body = build(schema, {**envelope, "data": payload})
        else:
            body = build(schema, {"data": payload} if data else payload)
        return dict(body)

    def _payload_schema(self, schema: Schema) -> Schema:
        """Return the schema of the payload, whatever envelope it is in."""
        resolve = self._account.description.resolve_first
        for name in ("data", "payload"):
            inner = schema.get("properties", {}).get(name)
            schema = schema if inner is None else resolve(inner)
        return schema

    def _schema(self, name: str) -> Schema:
        """Return the schema of an event, by its type or its name in the description."""
        events: Mapping[str, Schema] = self._account.description.document["x-webhooks"]
        for title, event in events.items():
            if name == title or name in event.get("event_types", ()):
                return self._account.description.resolve_first(event["schema"])
        raise LookupError(f"{name!r} is not an event type")


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
