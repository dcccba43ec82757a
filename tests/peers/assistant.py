"""The flow of an assistant: tests, versions, tags, chat, scheduled events, copies."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from telnyx_async.emulator import BlockingEmulator

ADA, GRACE = "+13125550100", "+13125550101"


async def run(client: Any, server: BlockingEmulator) -> None:
    assistants = client.ai.assistants
    ada = await assistants.create(name="Ada", instructions="Be brief.", greeting="Hi")
    assert (ada.name, ada.greeting) == ("Ada", "Hi")
    await _test(assistants.tests, server)
    await _version(assistants, ada)
    await _tag(assistants, ada.id)
    await _chat(assistants, server, ada.id)
    await _schedule(assistants.scheduled_events, server, ada.id)
    await _copy_and_delete(assistants, ada.id)
    await _mcp_servers(client.ai.mcp_servers)


async def _test(tests: Any, server: BlockingEmulator) -> None:
    made = await tests.create(
        name="polite",
        destination=GRACE,
        instructions="Ask for the time.",
        rubric=[{"name": "polite", "criteria": "Says please."}],
        test_suite="smoke",
    )
    assert server.requests[-1].body["rubric"] == [{"name": "polite", "criteria": "Says please."}]
    run = await tests.runs.trigger(made.test_id)
    assert run.status == "pending"
    runs = await tests.test_suites.runs.trigger("smoke")
    server.clock.advance(6)
    passed = await tests.runs.retrieve(run.run_id, test_id=made.test_id)
    assert (passed.status, passed.detail_status[0].status) == ("passed", "passed")
    assert [each.run_id async for each in tests.runs.list(made.test_id)] == [
        run.run_id,
        runs[0].run_id,
    ]
    assert [each.status async for each in tests.test_suites.runs.list("smoke")] == ["passed"]
    assert (await tests.test_suites.list()).data == ["smoke"]
    await tests.update(made.test_id, name="very polite")
    assert (await tests.retrieve(made.test_id)).name == "very polite"
    assert [each.test_id async for each in tests.list()] == [made.test_id]
    await tests.delete(made.test_id)
    assert [each async for each in tests.list()] == []


async def _version(assistants: Any, ada: Any) -> None:
    versions, canaries = assistants.versions, assistants.canary_deploys
    draft = await assistants.update(ada.id, greeting="Hello", promote_to_main=False)
    assert (await assistants.retrieve(ada.id)).greeting == "Hi"
    changed = await versions.update(draft.version_id, assistant_id=ada.id, greeting="Good day")
    assert changed.greeting == "Good day"
    assert len((await versions.list(ada.id)).data) == 2

    rollout = [{"version_id": draft.version_id, "weight": 10}]
    made = await canaries.create(ada.id, rules=[{"serve": {"rollout": rollout}}])
    assert made.rules[0].serve.rollout[0].weight == 10
    await canaries.update(ada.id, rules=[])
    assert (await canaries.retrieve(ada.id)).rules == []
    await canaries.delete(ada.id)

    await versions.promote(draft.version_id, assistant_id=ada.id)
    promoted = await versions.retrieve(draft.version_id, assistant_id=ada.id)
    assert promoted.greeting == (await assistants.retrieve(ada.id)).greeting == "Good day"
    first = next(
        each for each in (await versions.list(ada.id)).data if each.version_id != draft.version_id
    )
    await versions.delete(first.version_id, assistant_id=ada.id)
    assert len((await versions.list(ada.id)).data) == 1


async def _tag(assistants: Any, ada: str) -> None:
    tags = assistants.tags
    assert (await tags.add(ada, tag="sales")).tags == ["sales"]
    assert (await tags.list()).tags == ["sales"]
    assert (await tags.remove("sales", assistant_id=ada)).tags == []


async def _chat(assistants: Any, server: BlockingEmulator, ada: str) -> None:
    reply = await assistants.chat(ada, content="What time is it?", conversation_id="one")
    assert reply.content == "Ada heard: What time is it?"
    written = await assistants.send_sms(ada, from_=ADA, to=GRACE, text="Hi")
    assert written.conversation_id
    assert server.requests[-1].body == {"from": ADA, "to": GRACE, "text": "Hi"}
    tested = await assistants.tools.test("tool", assistant_id=ada, arguments={"x": 1})
    assert tested.data.success
    assert ada in await assistants.get_texml(ada)


async def _schedule(events: Any, server: BlockingEmulator, ada: str) -> None:
    event = await events.create(
        ada,
        scheduled_at_fixed_datetime=datetime.fromtimestamp(server.clock.time(), UTC)
        + timedelta(minutes=5),
        telnyx_agent_target=ADA,
        telnyx_conversation_channel="sms_chat",
        telnyx_end_user_target=GRACE,
        text="Hello",
    )
    assert event.status == "pending"
    server.clock.advance(301)
    shown = await events.retrieve(event.scheduled_event_id, assistant_id=ada)
    assert shown.status == "completed"
    assert [each.text async for each in events.list(ada)] == ["Hello"]
    await events.delete(event.scheduled_event_id, assistant_id=ada)
    assert [each async for each in events.list(ada)] == []


async def _copy_and_delete(assistants: Any, ada: str) -> None:
    assert (await assistants.clone(ada)).instructions == "Be brief."
    imported = await assistants.imports(api_key_ref="key", provider="vapi", import_ids=["one"])
    assert imported.data[0].import_metadata.import_id == "one"
    for each in (await assistants.list()).data:
        assert (await assistants.delete(each.id)).deleted
    assert (await assistants.list()).data == []


async def _mcp_servers(servers: Any) -> None:
    made = await servers.create(name="tools", type="http", url="https://example.com/mcp")
    assert (await servers.update(made.id, name="other")).name == "other"
    assert (await servers.retrieve(made.id)).url == "https://example.com/mcp"
    assert [each.id async for each in servers.list(page_size=5)] == [made.id]
    await servers.delete(made.id)
    assert [each async for each in servers.list()] == []
