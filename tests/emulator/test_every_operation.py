"""Whatever the description allows gets an answer of the described shape."""

from __future__ import annotations

import pytest

from telnyx_async import _json
from telnyx_async._validation import Description
from telnyx_async.emulator._account import World
from telnyx_async.emulator._clock import Clock
from telnyx_async.emulator._service import Service

from .made import request

OPERATIONS = sorted(Description().operations)


@pytest.fixture(scope="module")
def service() -> Service:
    return Service(World(Clock(running=False)), stateful=False)


@pytest.mark.parametrize("name", OPERATIONS)
def test_is_answered_as_described(service: Service, name: str) -> None:
    operation = service.world.description.operations[name]
    answer = service.answer(request(operation, service.world.examples))
    status, content_type, schema = operation.answer
    assert (answer.status, answer.content_type) == (status, content_type), answer.body
    if content_type == "application/json":
        assert [*service.world.checker.problems(schema, _json.loads(answer.body))] == []


def test_there_are_1341() -> None:
    assert len(OPERATIONS) == 1341
