"""Every collection of the API: what can be created can be retrieved, listed, changed, deleted."""

from __future__ import annotations

import json

import pytest
from attrs import evolve

from telnyx_async._validation import DescribedOperation, Description
from telnyx_async.emulator._account import Account
from telnyx_async.emulator._clock import VirtualClock
from telnyx_async.emulator._rest.responses import Response
from telnyx_async.emulator._rest.routes import Action, Routes
from telnyx_async.emulator._service import Service
from telnyx_async.emulator.products import HANDLERS, MANAGED_COLLECTIONS

from .requests_from_description import request

pytestmark = pytest.mark.slow

DESCRIPTION = Description()
ROUTES = Routes(DESCRIPTION)
ALL = sorted(DESCRIPTION.operations)


def action_of(operation: DescribedOperation) -> Action | None:
    route = ROUTES.find(operation)
    return route.action if route else None


CREATING = [
    name
    for name, operation in sorted(DESCRIPTION.operations.items())
    if action_of(operation) is Action.CREATE and "{" not in operation.path and name not in HANDLERS
]
OTHER_ITEMS = {"ai.collections.list"}
"""Lists whose items are described as something else than what is created."""


@pytest.fixture
def service() -> Service:
    return Service(Account(VirtualClock(running=False), managed=MANAGED_COLLECTIONS))


def assert_described(service: Service, operation: DescribedOperation, response: Response) -> None:
    assert response.status < 300, response.body
    if response.content_type == "application/json":
        found = service.account.validator.problems(operation.response[2], json.loads(response.body))
        assert [*found] == []


@pytest.mark.parametrize("name", CREATING)
def test_item_can_be_created_retrieved_listed_changed_and_deleted(
    service: Service, name: str
) -> None:
    operation = DESCRIPTION.operations[name]
    examples = service.account.examples
    created = service.respond(request(operation, examples))
    assert_described(service, operation, created)
    route = ROUTES.find(operation)
    assert route is not None
    (key,) = service.account.state[route.collection]
    order = [Action.RETRIEVE, Action.LIST, Action.UPDATE, Action.DELETE]
    others = [each for each in DESCRIPTION.operations.values() if action_of(each) in order]
    for other in sorted(others, key=lambda each: order.index(action_of(each))):  # type: ignore[arg-type]
        other_route = ROUTES.find(other)
        if (
            other_route is None
            or other_route.collection != route.collection
            or len(other.path_variables) > 1
        ):
            continue
        sent = request(other, examples, **dict.fromkeys(other.path_variables, key))
        sent = evolve(sent, headers={**sent.headers, "idempotency-key": other.id.replace(".", "-")})
        if other_route.action is Action.LIST:
            needed = [each.name for each in other.parameters["query"] if each.required]
            sent = evolve(sent, raw_query="&".join(f"{each}=1" for each in needed))
        response = service.respond(sent)
        assert_described(service, other, response)
        if other_route.action in {Action.RETRIEVE, Action.LIST} and other.id not in OTHER_ITEMS:
            assert str(key).encode() in response.body
        if other_route.action is Action.DELETE:
            again = evolve(sent, headers={**sent.headers, "idempotency-key": "again"})
            assert service.respond(again).status == 404


@pytest.mark.parametrize("name", ALL)
def test_every_operation_responds_for_an_empty_account(service: Service, name: str) -> None:
    """A request for an empty account has the described response, or an error response."""
    operation = DESCRIPTION.operations[name]
    response = service.respond(request(operation, service.account.examples))
    if response.status < 300:
        assert_described(service, operation, response)
    else:
        assert response.status in {403, 404, 422}
        assert json.loads(response.body)["errors"]


def test_every_route_has_an_id_field() -> None:
    routes = [route for each in DESCRIPTION.operations.values() if (route := ROUTES.find(each))]
    assert len(routes) > 700
    assert all(route.id_field and route.item_schema["properties"] for route in routes)
