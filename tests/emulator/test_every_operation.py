"""Stateless: every operation has a response that conforms to its description."""

from __future__ import annotations

import pytest

from telnyx_async import _json
from telnyx_async._validation import Description
from telnyx_async.emulator._account import Account
from telnyx_async.emulator._clock import VirtualClock
from telnyx_async.emulator._service import Service

from .requests_from_description import request

pytestmark = pytest.mark.slow

OPERATIONS = sorted(Description().operations)


@pytest.fixture(scope="module")
def service() -> Service:
    return Service(Account(VirtualClock(running=False)), stateful=False)


@pytest.mark.parametrize("name", OPERATIONS)
def test_response_conforms_to_the_description(service: Service, name: str) -> None:
    operation = service.account.description.operations[name]
    response = service.respond(request(operation, service.account.examples))
    status, content_type, schema = operation.response
    assert (response.status, response.content_type) == (status, content_type), response.body
    if content_type == "application/json":
        assert [*service.account.validator.problems(schema, _json.loads(response.body))] == []


def test_there_are_1341_operations() -> None:
    assert len(OPERATIONS) == 1341
