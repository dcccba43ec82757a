"""An AI assistant, tested before its next version goes to everybody: `python assistants.py`.

Against the local Telnyx; with `TELNYX_API_KEY` set, against your account, whose assistant and
tests are deleted in the end. Tests may make calls: `TELNYX_TEST_NUMBER` is where they go.
"""

from __future__ import annotations

import asyncio
import os
from datetime import UTC, datetime, timedelta

from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import Emulator
from telnyx_async.models import AssistantTestRun

NUMBER = os.environ.get("TELNYX_TEST_NUMBER", "+13125550101")


async def release(client: AsyncTelnyx, server: Emulator | None) -> None:
    assistants = client.ai.assistants
    assistant = await assistants.create(
        name="Front desk",
        instructions="You take bookings for a restaurant. Be brief.",
        greeting="Good evening.",
        tools=[{"type": "hangup", "hangup": {"description": "Ends the call."}}],
    )
    version = await assistants.update(
        assistant.id,
        greeting="Good evening. For how many?",
        version_name="asks at once",
        promote_to_main=False,
    )
    assert version.version_id
    print(f"{assistant.name}: {len((await assistants.versions.list(assistant.id)).data)} versions")

    test = await assistants.tests.create(
        name="books a table",
        destination=NUMBER,
        instructions="Book a table for two, tomorrow at eight.",
        rubric=[{"name": "booked", "criteria": "Date, time and number of guests are repeated."}],
    )
    run = await tested(client, server, test.test_id, version.version_id)
    for verdict in run.detail_status or ():
        print(f"  {verdict.name}: {verdict.status}")

    if run.status == "passed":
        await assistants.canary_deploys.create(
            assistant.id,
            rules=[{"serve": {"rollout": [{"version_id": version.version_id, "weight": 10}]}}],
        )
        print("a tenth of the conversations go to the new version")
        promoted = await assistants.versions.promote(version.version_id, assistant_id=assistant.id)
        await assistants.canary_deploys.delete(assistant.id)
        print(f"now all of them: {promoted.greeting}")

    conversation = await client.ai.conversations.create(metadata={"channel": "web"})
    answer = await assistants.chat(
        assistant.id, content="Are you open on Sundays?", conversation_id=conversation.id
    )
    print(answer.content)

    event = await assistants.scheduled_events.create(
        assistant.id,
        scheduled_at_fixed_datetime=datetime.now(UTC) + timedelta(days=1),
        telnyx_conversation_channel="phone_call",
        telnyx_agent_target="+13125550100",
        telnyx_end_user_target=NUMBER,
    )
    print(f"a call is {event.status}")

    assert event.scheduled_event_id
    await assistants.scheduled_events.delete(event.scheduled_event_id, assistant_id=assistant.id)
    await assistants.tests.delete(test.test_id)
    await assistants.delete(assistant.id)


async def tested(
    client: AsyncTelnyx, server: Emulator | None, test_id: str, version_id: str
) -> AssistantTestRun:
    """Run a test against a version, and wait for its end."""
    runs = client.ai.assistants.tests.runs
    run = await runs.trigger(test_id, destination_version_id=version_id)
    while run.status in ("pending", "starting", "running"):
        await wait(server, 5)
        run = await runs.retrieve(run.run_id, test_id=test_id)
    print(f"test {run.status}")
    return run


async def wait(server: Emulator | None, seconds: float) -> None:
    """The local Telnyx has a clock that can be moved."""
    if server is None:
        await asyncio.sleep(seconds)
    else:
        server.clock.advance(seconds)


async def main() -> None:
    if os.environ.get("TELNYX_API_KEY"):
        async with AsyncTelnyx() as client:
            await release(client, None)
    else:
        async with (
            Emulator() as server,
            AsyncTelnyx(api_key="KEY_demo", base_url=server.url) as client,
        ):
            await release(client, server)


if __name__ == "__main__":
    asyncio.run(main())
