"""What can be created anywhere in the API can be seen again."""

from __future__ import annotations

import json

import pytest
from attrs import evolve

from telnyx_async._validation import Description, Operation
from telnyx_async.emulator._account import World
from telnyx_async.emulator._clock import Clock
from telnyx_async.emulator._rules.roles import Deed, Roles
from telnyx_async.emulator._service import Answer, Service
from telnyx_async.emulator.products import OWNED, RULES

from .made import request

DESCRIPTION = Description()
ROLES = Roles(DESCRIPTION)
ALL = sorted(DESCRIPTION.operations)


def deed(operation: Operation) -> Deed | None:
    role = ROLES.of(operation)
    return role.deed if role else None


CREATING = [
    name
    for name, operation in sorted(DESCRIPTION.operations.items())
    if deed(operation) is Deed.CREATE and "{" not in operation.path and name not in RULES
]
ODD = {"ai.collections.list"}
"""Lists whose rows are described as something else than what is created."""


@pytest.fixture
def service() -> Service:
    return Service(World(Clock(running=False), owned=OWNED))


def assert_described(service: Service, operation: Operation, answer: Answer) -> None:
    assert answer.status < 300, answer.body
    if answer.content_type == "application/json":
        found = service.world.checker.problems(operation.answer[2], json.loads(answer.body))
        assert [*found] == []


@pytest.mark.parametrize("name", CREATING)
def test_is_created_shown_listed_changed_and_deleted(service: Service, name: str) -> None:
    operation = DESCRIPTION.operations[name]
    examples = service.world.examples
    created = service.answer(request(operation, examples))
    assert_described(service, operation, created)
    role = ROLES.of(operation)
    assert role is not None
    (key,) = service.world.state[role.collection]
    order = [Deed.RETRIEVE, Deed.LIST, Deed.UPDATE, Deed.DELETE]
    others = [each for each in DESCRIPTION.operations.values() if deed(each) in order]
    for other in sorted(others, key=lambda each: order.index(deed(each))):  # type: ignore[arg-type]
        its = ROLES.of(other)
        if its is None or its.collection != role.collection or len(other.names) > 1:
            continue
        made = request(other, examples, **dict.fromkeys(other.names, key))
        made = evolve(made, headers={**made.headers, "idempotency-key": other.id.replace(".", "-")})
        if its.deed is Deed.LIST:
            needed = [each.name for each in other.parameters["query"] if each.required]
            made = evolve(made, raw_query="&".join(f"{each}=1" for each in needed))
        answer = service.answer(made)
        assert_described(service, other, answer)
        if its.deed in {Deed.RETRIEVE, Deed.LIST} and other.id not in ODD:
            assert str(key).encode() in answer.body
        if its.deed is Deed.DELETE:
            again = evolve(made, headers={**made.headers, "idempotency-key": "again"})
            assert service.answer(again).status == 404


@pytest.mark.parametrize("name", ALL)
def test_never_fails(service: Service, name: str) -> None:
    """Whatever is asked of an empty account is answered as described, or refused."""
    operation = DESCRIPTION.operations[name]
    answer = service.answer(request(operation, service.world.examples))
    if answer.status < 300:
        assert_described(service, operation, answer)
    else:
        assert answer.status in {403, 404, 422}
        assert json.loads(answer.body)["errors"]


def test_every_role_has_a_key() -> None:
    roles = [role for each in DESCRIPTION.operations.values() if (role := ROLES.of(each))]
    assert len(roles) > 700
    assert all(role.key and role.rows["properties"] for role in roles)
