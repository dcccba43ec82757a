"""Webhooks, delivered as the service delivers them: signed, tried again, not always in order."""

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
from telnyx_async._validation import Json, Schema
from telnyx_async.emulator._account import Emit, World
from telnyx_async.webhooks import KeyPair, generate_keys, sign

__all__ = ["Delivery", "Event", "Webhooks"]

_TRIES = 3
_TIMEOUT = 2.0


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


@frozen
class Delivery:
    """An attempt to deliver an event; `status` is `None` where there was no answer in time."""

    url: str
    attempt: int
    status: int | None

    @property
    def is_accepted(self) -> bool:
        return self.status is not None and 200 <= self.status < 300


@define(eq=False)
class Event:
    """Something that happened, and how its webhook fared."""

    type: str
    body: Json
    url: str | None = None
    failover_url: str | None = None
    deliveries: list[Delivery] = Factory(list[Delivery])

    @property
    def payload(self) -> Json:
        inner: Json = self.body.get("data", self.body)
        payload: Json = inner.get("payload", inner)
        return payload


class Webhooks:
    """Events, and their delivery.

    `url` and `failover_url` are for events whose owner has not registered any. Each event is
    sent `copies` times. Deliveries follow each other in the order of the events, unless they are
    held and released in another.
    """

    def __init__(self, world: World, *, url: str | None, failover_url: str | None) -> None:
        self.url = url
        self.failover_url = failover_url
        self.copies = 1
        self.events: list[Event] = []
        self._world = world
        self._random = random.Random(world.seed)  # noqa: S311 - repeatable on purpose
        self._held: list[Event] | None = None
        self._queue: asyncio.Queue[Event] = asyncio.Queue()
        self._loop: asyncio.AbstractEventLoop | None = None

    @cached_property
    def keys(self) -> KeyPair:
        return generate_keys()

    @cached_property
    def can_sign(self) -> bool:
        """Whether a library for Ed25519 is installed: all else works without."""
        try:
            return bool(self.keys)
        except TelnyxError:
            return False

    def emit(self, emit: Emit) -> Event:
        """Let something happen, and tell whoever wants to know."""
        event = Event(
            type=emit.type,
            body=self._body(emit),
            url=emit.url or self.url,
            failover_url=emit.failover_url or (None if emit.url else self.failover_url),
        )
        self.events.append(event)
        if self._held is not None:
            self._held.append(event)
        else:
            self._send(event)
        return event

    def hold(self) -> None:
        """Keep events back until they are released."""
        self._held = self._held or []

    def release(self, order: Literal["kept", "reversed", "shuffled"] = "kept") -> None:
        """Send what was held back."""
        held, self._held = self._held or [], None
        if order == "reversed":
            held.reverse()
        elif order == "shuffled":
            self._random.shuffle(held)
        for event in held:
            self._send(event)

    def forget(self) -> None:
        """As if nothing had happened."""
        self.events.clear()
        self._held = None
        self.copies = 1

    async def settled(self) -> None:
        """Wait until all that was sent has arrived, or has been given up."""
        await self._queue.join()

    async def run(self) -> None:
        """Deliver for as long as the emulator runs."""
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

    def _send(self, event: Event) -> None:
        if event.url is None:
            return
        for _ in range(self.copies):
            if self._loop is None or self._loop is _running_loop():
                self._queue.put_nowait(event)
            else:
                self._loop.call_soon_threadsafe(self._queue.put_nowait, event)

    async def _deliver(self, session: aiohttp.ClientSession, event: Event) -> None:
        attempt = 0
        for url in filter(None, (event.url, event.failover_url)):
            for _ in range(_TRIES):
                attempt += 1
                status = await self._post(session, event, url, attempt)
                delivery = Delivery(url, attempt, status)
                event.deliveries.append(delivery)
                if delivery.is_accepted:
                    return

    async def _post(
        self, session: aiohttp.ClientSession, event: Event, url: str, attempt: int
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
        return sign(body, self.keys.private, int(self._world.clock.time()))

    def _body(self, emit: Emit) -> Json:
        world = self._world
        schema = self._schema(emit.type)
        shape = world.shaper.build if emit.made_up else world.shaper.fit
        envelope: Json = {
            "id": world.examples.uuid(),
            "event_type": emit.type,
            "occurred_at": world.clock.timestamp(),
            "record_type": "event",
        }
        properties: Mapping[str, Schema] = schema.get("properties", {})
        wrapped = world.description.resolve(properties.get("data", {})).get("properties", {})
        if "payload" in wrapped:
            body = shape(schema, {"data": {**envelope, "payload": emit.payload}})
        elif "payload" in properties:
            body = shape(schema, {**envelope, "payload": emit.payload})
        elif "version" in properties:
            body = shape(schema, {**envelope, "data": emit.payload})
        else:
            body = shape(schema, {"data": emit.payload} if wrapped else emit.payload)
        return dict(body)

    def _schema(self, name: str) -> Schema:
        """Raises `LookupError` for what is neither an event type nor the name of an event."""
        events: Mapping[str, Schema] = self._world.description.document["x-webhooks"]
        for title, event in events.items():
            if name == title or name in event.get("event_types", ()):
                return self._world.description.plain(event["schema"])
        raise LookupError(f"there is no event {name!r}")
