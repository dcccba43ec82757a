"""Mutated answers to every operation: whatever comes, it is a result or an error of the SDK."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from functools import reduce
from itertools import cycle, islice
from typing import Any

from multidict import CIMultiDict

from telnyx_async import APIError, AsyncTelnyx
from telnyx_async._http import HttpRequest, HttpResponse
from telnyx_async._options import Timeout
from telnyx_async.testing import InstantClock
from tests.contract.description import OPERATIONS, Described
from tests.contract.examples import CONTENT, Examples, Spelling
from tests.contract.expectation import made_call

from .ledger import Findings

__all__ = ["mutated_answers"]

_JUNK: tuple[Any, ...] = (
    None, True, -1, 0.5, 2**70, 1e308, "", "x", "\ud83d", "9" * 50, [], {}, [[]], [None], {"": 1},
    "2026-13-45T99:99:99Z", "NaN", {"data": []}, [1, "2", {}],
)  # fmt: skip
_KINDS = ("application/json", "application/json; charset=klingon", "text/html", "", "image/png")
_STATUSES = (200, 200, 200, 200, 201, 202, 204, 206, 302, 400, 401, 404, 409, 422, 429, 500, 503)


class _Canned:
    """A transport that has the answer already."""

    response: HttpResponse

    async def send(
        self, request: HttpRequest, *, timeout: Timeout, stream: bool = False
    ) -> HttpResponse:
        return self.response

    async def aclose(self) -> None: ...


async def mutated_answers(count: int, *, seed: int = 7) -> Findings:
    """Call each operation with what becomes of a good answer; `foreign` are other exceptions."""
    draw, transport = random.Random(seed), _Canned()
    client = AsyncTelnyx("KEY", transport=transport, max_retries=0, clock=InstantClock())
    foreign: Counter[str] = Counter()
    errors = 0
    answers = [_good(operation) for operation in OPERATIONS]
    for operation, good in islice(cycle(zip(OPERATIONS, answers, strict=True)), count):
        transport.response = _response(_mutated(good, draw), draw)
        try:
            await _called(client, operation)
        except APIError:
            errors += 1
        except Exception as error:
            foreign[f"{operation.name}: {error!r}"[:200]] += 1
    await client.close()
    return Findings(
        name="mutated answers",
        calls=count,
        errors=errors,
        foreign=foreign.total(),
        note=", ".join(list(foreign)[:2]),
    )


async def _called(client: AsyncTelnyx, operation: Described) -> None:
    made = made_call(operation, Examples(whole=False, spelling=Spelling.PYTHON))
    method: Any = reduce(getattr, operation.name.split("."), client)
    result = await method(*made.positional, **made.named)
    repr(result)


def _good(operation: Described) -> bytes:
    if operation.content_type != "application/json":
        return CONTENT if operation.content_type else b""
    examples = Examples(whole=True, spelling=Spelling.WIRE)
    return json.dumps(examples.value(operation.schema, "answer")).encode()


def _mutated(good: bytes, draw: random.Random) -> bytes:
    if not good or draw.random() < 0.3:
        return _damaged(good, draw)
    try:
        value = json.loads(good)
    except ValueError:
        return _damaged(good, draw)
    for _ in range(draw.choice((1, 1, 2, 5))):
        value = _changed(value, draw)
    return json.dumps(value).encode()


def _damaged(good: bytes, draw: random.Random) -> bytes:
    data = bytearray(good)
    for _ in range(draw.choice((1, 1, 3, 20))):
        at = draw.randrange(len(data) + 1)
        match draw.randrange(4):
            case 0:
                data[at : at + 1] = bytes([draw.randrange(256)])
            case 1:
                del data[at : at + draw.randrange(1, 40)]
            case 2:
                data[at:at] = draw.choice((b"\xff", b"\0", b"{", b"]", b'"', b"\\u", b"1e999"))
            case _:
                data = data[:at]
    return bytes(data)


def _changed(value: Any, draw: random.Random) -> Any:
    """Return `value` with one node replaced, removed, repeated or wrapped."""
    places = list(_places(value))
    if not places or draw.random() < 0.05:
        return deepcopy(draw.choice(_JUNK))
    holder, key = draw.choice(places)
    match draw.randrange(4):
        case 0 if isinstance(holder, dict):
            del holder[key]
        case 1:
            holder[key] = [holder[key]]
        case 2 if isinstance(holder, dict):
            holder[f"{key}x"] = holder.pop(key)
        case _:
            holder[key] = deepcopy(draw.choice(_JUNK))
    return value


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    if isinstance(value, dict | list):
        for key in value if isinstance(value, dict) else range(len(value)):
            yield value, key
            yield from _places(value[key])


def _response(body: bytes, draw: random.Random) -> HttpResponse:
    kind = draw.choice(_KINDS) if draw.random() < 0.1 else "application/json"
    headers = CIMultiDict({"Content-Type": kind, "x-request-id": "r\udcff"})
    return HttpResponse(draw.choice(_STATUSES), headers, body, "https://api.example/v2/x")
