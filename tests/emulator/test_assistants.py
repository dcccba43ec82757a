"""Assistants: tests, versions, canary deploys, tags, tools, chat, scheduled events."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from telnyx_async import AsyncTelnyx, NotFoundError, UnprocessableEntityError
from telnyx_async.emulator import Emulator
from telnyx_async.models import ScheduledSMS

UNKNOWN = "unknown"


async def test_create_test_version_and_promote_an_assistant(
    server: Emulator, client: AsyncTelnyx
) -> None:
    assistants = client.ai.assistants
    assistant = await assistants.create(instructions="Be brief.", name="Ada", greeting="Hi")
    assert (assistant.name, assistant.greeting) == ("Ada", "Hi")

    test = await assistants.tests.create(
        destination="+13125550101",
        instructions="Ask for the time.",
        name="polite",
        rubric=[{"name": "polite", "criteria": "Says please."}],
        test_suite="smoke",
    )
    run = await assistants.tests.runs.trigger(test.test_id)
    assert run.status == "pending"
    server.clock.advance(1)
    get = assistants.tests.runs.retrieve
    assert (await get(run.run_id, test_id=test.test_id)).status == "running"
    server.clock.advance(5)
    passed = await get(run.run_id, test_id=test.test_id)
    assert passed.detail_status
    assert (passed.status, passed.detail_status[0].name) == ("passed", "polite")

    version = await assistants.update(
        assistant.id, greeting="Hello", promote_to_main=False, version_name="second"
    )
    assert version.version_id
    assert (await assistants.retrieve(assistant.id)).greeting == "Hi"
    versions = assistants.versions
    assert len((await versions.list(assistant.id)).data) == 2
    changed = await versions.update(
        version.version_id, assistant_id=assistant.id, greeting="Good day"
    )
    assert changed.greeting == "Good day"
    canary = await assistants.canary_deploys.create(
        assistant.id,
        rules=[{"serve": {"rollout": [{"version_id": version.version_id, "weight": 10}]}}],
    )
    assert canary.rules[0].serve.rollout
    assert canary.rules[0].serve.rollout[0].weight == 10
    await versions.promote(version.version_id, assistant_id=assistant.id)
    assert (await assistants.retrieve(assistant.id)).greeting == "Good day"
    with pytest.raises(UnprocessableEntityError, match="main version"):
        await versions.delete(version.version_id, assistant_id=assistant.id)
    assert assistant.version_id
    await versions.delete(assistant.version_id, assistant_id=assistant.id)
    with pytest.raises(NotFoundError):
        await versions.retrieve(assistant.version_id, assistant_id=assistant.id)

    response = await assistants.chat(assistant.id, content="What time is it?", conversation_id="c")
    assert response.content == "Ada heard: What time is it?"


async def test_update_becomes_the_main_version_by_default(client: AsyncTelnyx) -> None:
    assistants = client.ai.assistants
    assistant = await assistants.create(instructions="Be brief.", name="Ada", description="d")
    await assistants.update(assistant.id, name="Grace")
    updated = await assistants.retrieve(assistant.id)
    assert (updated.name, updated.instructions) == ("Grace", "Be brief.")
    assert updated.version_id
    main = await assistants.versions.update(
        updated.version_id, assistant_id=assistant.id, name="Edsger"
    )
    assert main.name == (await assistants.retrieve(assistant.id)).name == "Edsger"


async def test_delete_and_restore(client: AsyncTelnyx) -> None:
    assistants = client.ai.assistants
    assistant = await assistants.create(instructions="Be brief.", name="Ada")
    deleted = await assistants.delete(assistant.id)
    assert (deleted.id, deleted.deleted) == (assistant.id, True)
    with pytest.raises(NotFoundError):
        await assistants.retrieve(assistant.id)
    assert [each.id async for each in assistants.deleted.list()] == [assistant.id]
    assert (await assistants.deleted.get(assistant.id)).name == "Ada"
    assert (await assistants.restore(assistant.id)).id == assistant.id
    assert len((await assistants.versions.list(assistant.id)).data) == 1
    await assistants.delete(assistant.id, hard_delete=True)
    with pytest.raises(NotFoundError):
        await assistants.restore(assistant.id)


async def test_clone_and_import(client: AsyncTelnyx) -> None:
    assistants = client.ai.assistants
    assistant = await assistants.create(instructions="Be brief.", name="Ada")
    copy = await assistants.clone(assistant.id)
    assert (copy.name, copy.instructions) == ("Ada (copy)", "Be brief.")
    assert copy.id != assistant.id
    imported = await assistants.imports(
        api_key_ref="key", provider="vapi", import_ids=["one", "two"]
    )
    origins = [each.import_metadata for each in imported.data]
    assert [origin and origin.import_id for origin in origins] == ["one", "two"]
    assert len((await assistants.list()).data) == 4


async def test_tags_and_tools(client: AsyncTelnyx) -> None:
    assistants = client.ai.assistants
    ada = await assistants.create(instructions="Be brief.", name="Ada", tags=["a"])
    assert (await assistants.tags.add(ada.id, tag="b")).tags == ["a", "b"]
    assert (await assistants.tags.add(ada.id, tag="b")).tags == ["a", "b"]
    assert (await assistants.tags.list()).tags == ["a", "b"]
    assert (await assistants.tags.remove("a", assistant_id=ada.id)).tags == ["b"]
    with pytest.raises(NotFoundError):
        await assistants.tags.remove("a", assistant_id=ada.id)
    tested = await assistants.tools.test("tool-1", assistant_id=ada.id, arguments={"x": 1})
    assert (tested.data.success, tested.data.request["tool_id"]) == (True, "tool-1")
    assert ada.id in await assistants.get_texml(ada.id)
    written = await assistants.send_sms(ada.id, from_="+13125550100", to="+13125550101")
    assert written.conversation_id


async def test_canary_deploys(client: AsyncTelnyx) -> None:
    canaries = client.ai.assistants.canary_deploys
    ada = await client.ai.assistants.create(instructions="Be brief.", name="Ada")
    with pytest.raises(NotFoundError):
        await canaries.retrieve(ada.id)
    with pytest.raises(UnprocessableEntityError, match="no version"):
        await canaries.create(ada.id, rules=[{"serve": {"version_id": UNKNOWN}}])
    assert ada.version_id
    await canaries.create(ada.id, rules=[{"serve": {"version_id": ada.version_id}}])
    with pytest.raises(UnprocessableEntityError, match="already"):
        await canaries.create(ada.id)
    assert (await canaries.update(ada.id, rules=[])).rules == []
    assert (await canaries.retrieve(ada.id)).assistant_id == ada.id
    await canaries.delete(ada.id)
    with pytest.raises(NotFoundError):
        await canaries.delete(ada.id)


async def test_test_suites(server: Emulator, client: AsyncTelnyx) -> None:
    tests = client.ai.assistants.tests
    for number in range(2):
        made = await tests.create(
            destination="+13125550101",
            instructions="Ask.",
            name=f"test {number}",
            rubric=[{"name": "polite", "criteria": "Says please."}],
            test_suite="smoke",
        )
    assert (await tests.test_suites.list()).data == ["smoke"]
    await tests.runs.trigger(made.test_id)
    runs = await tests.test_suites.runs.trigger("smoke")
    assert len(runs) == 2
    server.clock.advance(6)
    listed = [each async for each in tests.test_suites.runs.list("smoke")]
    assert {each.status for each in listed} == {"passed"}
    assert len(listed) == 2
    assert len([each async for each in tests.runs.list(made.test_id)]) == 2
    with pytest.raises(NotFoundError):
        await tests.test_suites.runs.trigger(UNKNOWN)
    renamed = await tests.update(made.test_id, name="renamed")
    assert (renamed.name, renamed.test_suite) == ("renamed", "smoke")
    await tests.delete(made.test_id)
    assert [each.name async for each in tests.list()] == ["test 0"]


async def test_scheduled_events(server: Emulator, client: AsyncTelnyx) -> None:
    ada = await client.ai.assistants.create(instructions="Be brief.", name="Ada")
    events = client.ai.assistants.scheduled_events
    when = datetime.fromtimestamp(server.clock.time(), UTC) + timedelta(minutes=5)
    given: dict[str, Any] = {
        "scheduled_at_fixed_datetime": when,
        "telnyx_agent_target": "+13125550100",
        "telnyx_end_user_target": "+13125550101",
    }
    event = await events.create(ada.id, telnyx_conversation_channel="phone_call", **given)
    assert event.status == "pending"
    assert event.scheduled_event_id
    with pytest.raises(UnprocessableEntityError, match="text"):
        await events.create(ada.id, telnyx_conversation_channel="sms_chat", **given)
    written = await events.create(
        ada.id, telnyx_conversation_channel="sms_chat", text="Hello", **given
    )
    assert isinstance(written, ScheduledSMS)
    assert written.scheduled_event_id
    assert (written.telnyx_conversation_channel, written.text) == ("sms_chat", "Hello")
    await events.delete(written.scheduled_event_id, assistant_id=ada.id)
    server.clock.advance(301)
    (listed,) = [each async for each in events.list(ada.id)]
    assert (listed.scheduled_event_id, listed.status) == (event.scheduled_event_id, "completed")
    shown = await events.retrieve(event.scheduled_event_id, assistant_id=ada.id)
    assert shown.status == "completed"
    await events.delete(event.scheduled_event_id, assistant_id=ada.id)
    assert [each async for each in events.list(ada.id)] == []


async def test_mcp_servers(client: AsyncTelnyx) -> None:
    servers = client.ai.mcp_servers
    made = await servers.create(name="tools", type="http", url="https://example.com/mcp")
    changed = await servers.update(made.id, name="other")
    assert (changed.name, changed.url) == ("other", "https://example.com/mcp")
    assert [each.id async for each in servers.list()] == [made.id]
    assert (await servers.retrieve(made.id)).name == "other"
    await servers.delete(made.id)
    with pytest.raises(NotFoundError):
        await servers.retrieve(made.id)
