"""The API without a network: a request as a value comes in, an answer as a value goes out."""

from __future__ import annotations

import hmac
import logging
from collections.abc import Mapping
from typing import Any

from attrs import define, evolve, field, frozen

from telnyx_async import _json
from telnyx_async._validation import (
    Arguments,
    Json,
    Operation,
    Problem,
    Reader,
    Received,
    Refusal,
    is_list,
)
from telnyx_async.emulator._account import Context, Stream, World
from telnyx_async.emulator._request_log import Call, Calls
from telnyx_async.emulator._rules import generic as _generic
from telnyx_async.emulator._rules import paging as _paging
from telnyx_async.emulator._rules.filters import arrange
from telnyx_async.emulator._wire.quota import Quota
from telnyx_async.emulator._wire.replays import Replays
from telnyx_async.emulator.products import RULES

__all__ = ["Answer", "Service", "refused"]


_log = logging.getLogger("telnyx_async.emulator")


@frozen(eq=False)
class Answer:
    """What goes back."""

    status: int
    body: bytes = b""
    content_type: str | None = None
    headers: Mapping[str, str] = field(factory=dict[str, str])


@define(eq=False)
class _Exchange:
    """What has been found out about a request, however far it came."""

    received: Received
    operation: str | None = None
    arguments: Arguments | None = None


class Service:
    """Answers requests, and remembers what it was asked."""

    def __init__(
        self,
        world: World,
        *,
        api_key: str | None = None,
        stateful: bool = True,
        rate_limit: int | None = None,
    ) -> None:
        self.world = world
        self.calls = Calls()
        self.replays = Replays(world.clock)
        self._quota = Quota(world.clock, rate_limit)
        self._api_key = api_key
        self._stateful = stateful
        self._reader = Reader(world.checker, strict_ids=stateful)

    def operation_of(self, received: Received) -> str | None:
        """The operation that a request is for, before anything else is looked at."""
        try:
            match = self.world.description.match(received.method, received.raw_path)
        except Refusal:
            return None
        return match.operations[0].id

    def answer(self, received: Received) -> Answer:
        """Whatever comes in, something sensible goes out."""
        with self.world.clock.lock:
            self.world.clock.tick()
            return self._exchange(received)

    def _exchange(self, received: Received) -> Answer:
        exchange = _Exchange(received)
        headers: Mapping[str, str] = {}
        try:
            headers = self._quota.take()
            answer = self._answer(exchange)
        except Refusal as refusal:
            answer = refused(refusal)
        self.record(received, answer.status, exchange.operation, exchange.arguments)
        request_id = {"x-request-id": self.world.examples.uuid()}
        return evolve(answer, headers={**request_id, **headers, **answer.headers})

    def forget(self) -> None:
        """As if nothing had been asked."""
        self.calls.clear()
        self.replays.forget()

    def record(
        self,
        received: Received,
        status: int,
        operation: str | None,
        arguments: Arguments | None = None,
    ) -> None:
        """Remember a call; `status` 0 is one that got no answer."""
        call = Call(
            method=received.method,
            path=received.raw_path.removeprefix("/v2"),
            raw_query=received.raw_query,
            query=arguments.query if arguments else {},
            headers=received.headers,
            body=arguments.body if arguments else None,
            content=received.body,
            operation=operation,
            status=status,
        )
        self.calls.add(call)
        _log.info("%s %s %s %s", call.method, call.path, call.status, call.operation or "unknown")

    def _answer(self, exchange: _Exchange) -> Answer:
        received = exchange.received
        match = self.world.description.match(received.method, received.raw_path)
        exchange.operation = match.operations[0].id
        if not match.operations[0].is_public:
            self._authenticate(received)
        operation, arguments = self._reader.read(match, received)
        exchange.operation, exchange.arguments = operation.id, arguments
        if not self._stateful:
            return self._render(operation, self._example(operation, arguments))
        kept = self.replays.find(operation, received, arguments)
        if isinstance(kept, Answer):
            return evolve(kept, headers={"Idempotent-Replayed": "true"})
        answer = self._perform(operation, arguments)
        self.replays.keep(operation, received, arguments, answer)
        return answer

    def _perform(self, operation: Operation, arguments: Arguments) -> Answer:
        rule = RULES.get(operation.id, _generic.perform)
        content = rule(Context(self.world, operation, arguments))
        if isinstance(content, Stream):
            return Answer(200, content.content, "text/event-stream")
        return self._render(operation, self._shaped(operation, arguments, content))

    def _authenticate(self, received: Received) -> None:
        scheme, _, key = received.headers.get("authorization", "").partition(" ")
        known = self._api_key is None or hmac.compare_digest(key.encode(), self._api_key.encode())
        if scheme.lower() != "bearer" or not key.strip() or not known:
            detail = "The API key is missing or not the one this account has."
            raise Refusal(401, [Problem(detail, code="10009")])

    def _shaped(self, operation: Operation, arguments: Arguments, content: Any) -> Any:
        """The content of an answer in the envelope of its operation."""
        rows = self.world.description.rows(operation)
        if rows is not None and is_list(content):
            return self._listed(operation, arguments, rows[0], content)
        schema = self.world.description.resolve(operation.answer[2])
        if self.world.description.is_wrapped(operation):
            return self.world.shaper.fit(schema, {"data": content})
        return self.world.shaper.fit(schema, content)

    def _listed(
        self, operation: Operation, arguments: Arguments, place: str, things: list[Json]
    ) -> Any:
        description, shaper = self.world.description, self.world.shaper
        schema = description.resolve(operation.answer[2])
        _, row = description.rows(operation) or ("", {})
        fields = description.plain(row).get("properties", ())
        found = arrange(things, arguments.query, fields)
        facts: Mapping[str, Any] = {}
        if operation.pagination is not None:
            page = _paging.turn(operation.pagination, arguments.query, found)
            found, facts = list(page.rows), page.facts
        shaped = [shaper.fit(row, each) for each in found]
        if not place:
            return shaped
        answer: Json = shaper.fit(schema, {place: []})
        answer[place] = shaped
        for path, value in facts.items():
            _paging.put(answer, path, value)
        return answer

    def _example(self, operation: Operation, arguments: Arguments) -> Any:
        """The answer made up from its schema; of a list, the page that was asked for."""
        _, content_type, schema = operation.answer
        if content_type is None:
            return None
        answer = self.world.examples.value(schema)
        if operation.pagination is not None:
            return self._paged(operation.pagination, arguments, answer)
        return answer

    @staticmethod
    def _paged(style: Mapping[str, str], arguments: Arguments, answer: Any) -> Any:
        place = style["items"]
        query = {name: value for name, value in arguments.query.items() if name != style["param"]}
        page = _paging.turn(style, query, answer[place] if place else answer)
        if not place:
            return page.rows
        _paging.remove(answer, style)
        answer[place] = page.rows
        for path, value in page.facts.items():
            _paging.put(answer, path, value)
        return answer

    @staticmethod
    def _render(operation: Operation, content: Any) -> Answer:
        status, content_type, _ = operation.answer
        if content_type is None:
            return Answer(status)
        if content_type == "application/json":
            return _as_json(status, content)
        body = content if isinstance(content, bytes) else str(content).encode()
        return Answer(status, body, content_type)


def refused(refusal: Refusal) -> Answer:
    return evolve(_as_json(refusal.status, refusal.to_wire()), headers=refusal.headers)


def _as_json(status: int, content: Any) -> Answer:
    return Answer(status, _json.dumps(content), "application/json")
