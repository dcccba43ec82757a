"""Generic handlers: items are created, listed, retrieved, changed and deleted."""

from __future__ import annotations

from typing import Any

import pytest

from telnyx_async import (
    AsyncTelnyx,
    NotFoundError,
    UnprocessableEntityError,
)
from telnyx_async.emulator import Emulator
from telnyx_async.emulator._account import Context
from telnyx_async.emulator._rest.crud import retrieve
from telnyx_async.models import RoomFilter


async def test_item_can_be_created_retrieved_listed_changed_and_deleted(
    server: Emulator, client: AsyncTelnyx
) -> None:
    groups = client.billing_groups
    made = (await groups.create(name="one")).data
    assert (made.name, made.record_type) == ("one", "billing_group")
    assert (await groups.retrieve(made.id)).data.to_dict() == made.to_dict()
    assert [each.id async for each in groups.list()] == [made.id]
    server.clock.advance(1)
    changed = (await groups.update(made.id, name="two")).data
    assert changed.name == "two"
    assert changed.updated_at is not None
    assert made.updated_at is not None
    assert changed.updated_at > made.updated_at
    assert (await groups.delete(made.id)).data.id == made.id
    for call in (groups.retrieve, groups.delete):
        with pytest.raises(NotFoundError):
            await call(made.id)


async def test_unset_fields_are_left_out(client: AsyncTelnyx) -> None:
    made = (await client.messaging_profiles.create(name="p", whitelisted_destinations=["US"])).data
    assert made.webhook_url is None
    assert made.webhook_api_version == "2"  # its default
    changed = (
        await client.messaging_profiles.update(made.id, webhook_url="https://example.com/")
    ).data
    assert changed.webhook_url == "https://example.com/"
    cleared = (await client.messaging_profiles.update(made.id, webhook_url=None)).data
    assert cleared.webhook_url is None


async def test_items_below_items(client: AsyncTelnyx) -> None:
    missions = client.ai.missions
    mission = (await missions.create(name="m", instructions="i")).data
    with pytest.raises(NotFoundError):
        await missions.runs.create("00000000-0000-4000-8000-000000000000")
    run = (await missions.runs.create(mission.mission_id)).data
    listed = [each.run_id async for each in missions.runs.list(mission.mission_id)]
    assert listed == [run.run_id]
    await missions.delete_mission(mission.mission_id)
    with pytest.raises(NotFoundError):
        await missions.runs.retrieve(run.run_id, mission_id=mission.mission_id)


async def test_items_that_cannot_be_created_exist(client: AsyncTelnyx) -> None:
    numbers = [each async for each in client.phone_numbers.list()]
    assert len({each.id for each in numbers}) == 3
    bought = (await client.phone_numbers.retrieve("293384144953186")).data
    assert bought.id == "293384144953186"
    await client.phone_numbers.update(bought.id, customer_reference="mine")
    assert (await client.phone_numbers.retrieve(bought.id)).data.customer_reference == "mine"
    await client.phone_numbers.delete(bought.id)
    with pytest.raises(NotFoundError):
        await client.phone_numbers.retrieve(bought.id)


async def test_search_returns_results(client: AsyncTelnyx) -> None:
    found = (await client.available_phone_numbers.list(filter={"country_code": "US"})).data
    assert found


async def test_action_returns_the_item_it_acts_on(client: AsyncTelnyx) -> None:
    domain = (await client.email_domains.create(domain="example.com")).data
    verified = (await client.email_domains.verify(domain.id)).data
    assert verified.id == domain.id


async def test_put_creates_an_item(client: AsyncTelnyx) -> None:
    credentials = client.custom_storage_credentials
    given: dict[str, Any] = {
        "backend": "gcs",
        "configuration": {"backend": "gcs", "bucket": "b", "credentials": "c"},
    }
    await credentials.create("1", **given)
    assert (await credentials.retrieve("1")).data.backend == "gcs"


async def test_item_with_an_existing_id_is_a_conflict(client: AsyncTelnyx) -> None:
    made = (await client.media.upload(media_url="https://example.com/a.mp3", media_name="a")).data
    assert made.media_name == "a"
    with pytest.raises(UnprocessableEntityError, match="10012"):
        await client.media.upload(media_url="https://example.com/a.mp3", media_name="a")


async def test_filters(server: Emulator, client: AsyncTelnyx) -> None:
    for name in ("alpha", "beta"):
        await client.rooms.create(unique_name=name)
        server.clock.advance(24 * 3600)
    today = server.clock.timestamp()[:10]
    found = [r.unique_name async for r in client.rooms.list(filter={"unique_name": "beta"})]
    assert found == ["beta"]
    assert [r async for r in client.rooms.list(filter={"date_created_at": {"gte": today}})] == []
    past: RoomFilter = {"date_created_at": {"lte": today}}
    assert len([r async for r in client.rooms.list(filter=past)]) == 2


def test_operation_without_a_collection_is_an_error(server: Emulator) -> None:
    account = server._account
    from telnyx_async._validation import RequestArguments

    context = Context(
        account, account.description.operations["balance.retrieve"], RequestArguments()
    )
    with pytest.raises(LookupError, match=r"balance\.retrieve"):
        retrieve(context)
