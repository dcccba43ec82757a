"""Keys of objects within arguments: a mistyped one is refused before anything is sent."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest

from telnyx_async import UNSET, AsyncTelnyx, HttpRequest, HttpResponse, Timeout, models, resources
from telnyx_async._codec import nested_keys
from telnyx_async._modeling.model import Model
from telnyx_async._modeling.schema import json_kind, union_members
from telnyx_async._operation import Call, Operation
from telnyx_sync import Telnyx


class Service:
    """A transport that keeps what is sent."""

    def __init__(self) -> None:
        self.sent: list[HttpRequest] = []

    async def send(
        self, request: HttpRequest, *, timeout: Timeout, stream: bool = False
    ) -> HttpResponse:
        self.sent.append(request)
        return HttpResponse(status=200, headers={}, body=b'{"data": []}')

    async def aclose(self) -> None: ...


@pytest.fixture
def service() -> Service:
    return Service()


@pytest.fixture
def client(service: Service) -> AsyncTelnyx:
    return AsyncTelnyx("KEY", transport=service)


ASSISTANT: Any = {"name": "a", "model": "m", "instructions": "i"}
TRANSFER: Any = {"call_control_id": "v3:1", "to": "+13125550101"}


def create(client: AsyncTelnyx, **arguments: Any) -> Any:
    return client.ai.assistants.create(**ASSISTANT, **arguments)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (
            lambda c: c.room_recordings.delete_bulk(filter={"sesion_id": "1"}),
            "filter.sesion_id: not a key of RoomRecordingFilter: did you mean 'session_id'?",
        ),
        (
            lambda c: c.room_recordings.delete_bulk(filter={"date_ended_at": {"gt": "2026-01-01"}}),
            "filter.date_ended_at.gt: not a key of DateFilter: did you mean 'gte'?",
        ),
        (
            lambda c: c.room_recordings.delete_bulk(filter={"xyz": 1}),
            "filter.xyz: not a key of RoomRecordingFilter: its keys are date_ended_at, ",
        ),
        (
            lambda c: c.calls.actions.transfer(
                **TRANSFER,
                custom_headers=[{"name": "a", "value": "b"}, {"name": "a", "valeu": "b"}],
            ),
            "custom_headers[1].valeu: not a key of CustomSipHeaderParam: did you mean 'value'?",
        ),
        (
            lambda c: c.calls.actions.transfer(
                **TRANSFER, webhook_retries_policies={"call.hangup": {"retries": [1]}}
            ),
            "webhook_retries_policies.call.hangup.retries: not a key of WebhookRetriesPolicyParam: ",
        ),
        (
            lambda c: c.networks.create(network_create={"nam": "a"}),
            "nam: not a key of NetworkCreateParam: did you mean 'name'?",
        ),
        (
            lambda c: c.mobile_push_credentials.create(
                create_mobile_push_credential_request={"type": "ios", "alia": "a"}
            ),
            "alia: not a key of IosPushCredentialParam or AndroidPushCredentialParam: did you mean ",
        ),
        (
            lambda c: create(c, tools=[{"type": "hangup", "hangup": {"descripton": "x"}}]),
            "tools[0].hangup.descripton: not a key of ",
        ),
    ],
)
async def test_a_mistyped_key_is_refused(
    client: AsyncTelnyx, service: Service, call: Callable[[Any], Any], message: str
) -> None:
    with pytest.raises(TypeError) as caught:
        await call(client)
    assert str(caught.value).startswith(message)
    assert "extra_query and extra_body take any keys" in str(caught.value)
    assert service.sent == []


async def test_lists_and_the_blocking_client_refuse_it_too(
    client: AsyncTelnyx, service: Service
) -> None:
    wrong: Any = {"sesion_id": "1"}
    with pytest.raises(TypeError, match="did you mean 'session_id'"):
        await client.room_recordings.list(filter=wrong)
    with (
        Telnyx("KEY", transport=service) as blocking,
        pytest.raises(TypeError, match="did you mean 'session_id'"),
    ):
        blocking.room_recordings.delete_bulk(filter=wrong)
    assert service.sent == []


@pytest.mark.parametrize(
    "call",
    [
        lambda c: c.room_recordings.delete_bulk(extra_query={"filter": {"sesion_id": "1"}}),
        lambda c: c.room_recordings.delete_bulk(extra_query={"filter[sesion_id]": "1"}),
        lambda c: c.calls.actions.transfer(**TRANSFER, extra_body={"sip_region": {"x": 1}}),
        lambda c: create(c, dynamic_variables={"anything": {"below": [{"it": 1}]}}),
        lambda c: c.ai.conversations.create(metadata={"any": "thing"}),
        lambda c: create(c, tools=[]),
        lambda c: c.room_recordings.delete_bulk(filter={"session_id": UNSET, "zzz": UNSET}),
        lambda c: c.room_recordings.delete_bulk(filter=Model()),
        lambda c: c.conferences.list(filter={"outbound_outbound_voice_profile_id": "1"}),
        lambda c: c.conferences.list(filter={"outbound.outbound_voice_profile_id": "1"}),
        lambda c: c.calls.actions.transfer(
            **TRANSFER, webhook_retries_policies={"call.hangup": {"retries_ms": [1]}}
        ),
        lambda c: c.post("/anything", body={"filter": {"sesion_id": 1}}),
    ],
)
async def test_open_mappings_and_extra_arguments_stay_free(
    client: AsyncTelnyx, service: Service, call: Callable[[Any], Any]
) -> None:
    await call(client)
    assert len(service.sent) == 1


async def test_dictionaries_that_the_description_leaves_open(
    client: AsyncTelnyx, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nested_keys, "OPEN", frozenset({"RoomRecordingFilter"}))
    nested_keys._keys.cache_clear()
    try:
        await client.room_recordings.delete_bulk(filter={"further": {"a": 1}})  # type: ignore[arg-type]
        with pytest.raises(TypeError, match=r"filter.date_ended_at.gt: not a key of DateFilter"):
            await client.room_recordings.delete_bulk(filter={"date_ended_at": {"gt": "1"}})  # type: ignore[arg-type]
    finally:
        nested_keys._keys.cache_clear()
    assert len(service.sent) == 1


def test_a_value_of_another_kind_is_left_to_the_encoder(client: AsyncTelnyx) -> None:
    call = Call(
        Operation("GET", "/x", nested=lambda: {"filter": models.DateFilter, "sort": str}),
        query={"filter": ["gte"], "sort": {"any": 1}},
    )
    nested_keys.check_nested_keys(call)


def test_all_nested_types_of_all_operations_have_keys() -> None:
    found = 0
    for module in pkgutil.walk_packages(resources.__path__, f"{resources.__name__}."):
        for value in vars(import_module(module.name)).values():
            if isinstance(value, Operation) and value.nested is not None:
                found += 1
                for tp in value.nested().values():
                    lists = [m for m in union_members(tp) if json_kind(m) is list]
                    assert nested_keys._keys(tp) or lists
    assert found > 250
