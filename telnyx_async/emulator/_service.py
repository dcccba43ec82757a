"""The API without a network: a request as a value comes in, an answer as a value goes out."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from typing import Any

from attrs import evolve, field, frozen

from telnyx_async import _json
from telnyx_async.emulator import _paging
from telnyx_async.emulator._arguments import Arguments, Reader, Received
from telnyx_async.emulator._check import Checker
from telnyx_async.emulator._clock import Clock
from telnyx_async.emulator._description import Description, Operation
from telnyx_async.emulator._errors import Problem, Refusal
from telnyx_async.emulator._examples import Examples

__all__ = ["Answer", "Service", "refused"]


@frozen(eq=False)
class Answer:
    """What goes back."""

    status: int
    body: bytes = b""
    content_type: str | None = None
    headers: Mapping[str, str] = field(factory=dict[str, str])


class Service:
    """Answers requests."""

    def __init__(
        self, *, clock: Clock, api_key: str | None = None, stateful: bool = True, seed: int = 0
    ) -> None:
        self.clock = clock
        self.description = Description()
        self.checker = Checker(self.description.resolve)
        self.examples = Examples(self.description.resolve, clock, seed)
        self._api_key = api_key
        self._reader = Reader(self.checker, strict_ids=stateful)

    def answer(self, received: Received) -> Answer:
        """Whatever comes in, something sensible goes out."""
        try:
            return self._answer(received)
        except Refusal as refusal:
            return refused(refusal)

    def _answer(self, received: Received) -> Answer:
        match = self.description.match(received.method, received.raw_path)
        if not match.operations[0].is_public:
            self._authenticate(received)
        operation, arguments = self._reader.read(match, received)
        return self._render(operation, self._example(operation, arguments))

    def _authenticate(self, received: Received) -> None:
        scheme, _, key = received.headers.get("authorization", "").partition(" ")
        known = self._api_key is None or hmac.compare_digest(key.encode(), self._api_key.encode())
        if scheme.lower() != "bearer" or not key.strip() or not known:
            detail = "The API key is missing or not the one this account has."
            raise Refusal(401, [Problem(detail, code="10009")])

    def _example(self, operation: Operation, arguments: Arguments) -> Any:
        """The answer made up from its schema; of a list, the page that was asked for."""
        _, content_type, schema = operation.answer
        if content_type is None:
            return None
        answer = self.examples.value(schema)
        if operation.pagination is not None:
            return self._paged(operation, arguments, answer)
        return answer

    def _paged(self, operation: Operation, arguments: Arguments, answer: Any) -> Any:
        style = operation.pagination or {}
        rows = answer if style["items"] == "" else answer[style["items"]]
        query = {name: value for name, value in arguments.query.items() if name != style["param"]}
        page = _paging.turn(style, query, rows)
        if style["items"] == "":
            return page.rows
        _paging.remove(answer, style)
        answer[style["items"]] = page.rows
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
        return Answer(status, str(content).encode(), content_type)


def refused(refusal: Refusal) -> Answer:
    return evolve(_as_json(refusal.status, refusal.to_wire()), headers=refusal.headers)


def _as_json(status: int, content: Any) -> Answer:
    return Answer(status, _json.dumps(content), "application/json")
