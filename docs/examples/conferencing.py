"""A support line: callers wait in a queue, an agent meets them in a conference.

`python conferencing.py` runs it against the local Telnyx. With `TELNYX_API_KEY` and
`TELNYX_PUBLIC_KEY` set it serves your account at `PORT` (8000) until it is interrupted: have the
webhooks of a call control application sent there, and say who is to be dialled with
`CONNECTION_ID`, `FROM` and `AGENT`.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from aiohttp import web

from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import Emulator
from telnyx_async.models import (
    CallAnsweredWebhookEvent,
    CallEnqueuedWebhookEvent,
    CallInitiatedWebhookEvent,
    ConferenceEndedWebhookEvent,
    ConferenceParticipantJoinedWebhookEvent,
    ConferenceRecordingSavedWebhookEvent,
)
from telnyx_async.webhooks import WebhookRouter
from telnyx_async.webhooks.aiohttp import endpoint

CONNECTION = os.environ.get("CONNECTION_ID", "1")
FROM = os.environ.get("FROM", "+13125550100")
AGENT = os.environ.get("AGENT", "+13125550101")
QUEUE = "support"
IS_AGENT = "YWdlbnQ="  # base64 of `agent`; comes back with each event of the call


def support_line(client: AsyncTelnyx, hooks: WebhookRouter) -> None:
    """From a call that comes in to a conference with an agent."""
    actions = client.calls.actions

    @hooks.on(CallInitiatedWebhookEvent)
    async def pick_up(event: CallInitiatedWebhookEvent) -> None:
        call = event.payload
        if call and call.call_control_id and call.direction == "incoming":
            await actions.answer(call.call_control_id)

    @hooks.on(CallAnsweredWebhookEvent)
    async def answered(event: CallAnsweredWebhookEvent) -> None:
        call = event.payload
        assert call
        assert call.call_control_id
        if call.client_state == IS_AGENT:
            await meet(client, call.call_control_id)
        else:
            await actions.enqueue(call.call_control_id, queue_name=QUEUE)

    @hooks.on(CallEnqueuedWebhookEvent)
    async def find_agent(event: CallEnqueuedWebhookEvent) -> None:
        print("a caller waits at position", event.payload.current_position)
        await client.calls.dial(
            connection_id=CONNECTION, from_=FROM, to=AGENT, client_state=IS_AGENT
        )


async def meet(client: AsyncTelnyx, agent: str) -> None:
    """The agent opens a conference, and the caller who has waited longest joins it."""
    waiting = (await client.queues.calls.list(QUEUE, page_size=1)).data
    if not waiting:
        await client.calls.actions.hangup(agent)
        return
    caller = waiting[0].call_control_id
    conference = (await client.conferences.create(call_control_id=agent, name=agent)).data
    actions = client.conferences.actions
    await client.calls.actions.leave_queue(caller)
    await actions.join(conference.id, call_control_id=caller, end_conference_on_exit=True)
    await actions.record_start(conference.id, format="mp3")
    await actions.speak(conference.id, payload="This call is recorded.", voice="female")


def tell(hooks: WebhookRouter) -> None:
    """Print what happens in conferences."""

    @hooks.on(ConferenceParticipantJoinedWebhookEvent)
    async def joined(event: ConferenceParticipantJoinedWebhookEvent) -> None:
        print(event.payload.call_leg_id, "joined")

    @hooks.on(ConferenceRecordingSavedWebhookEvent)
    async def saved(event: ConferenceRecordingSavedWebhookEvent) -> None:
        assert event.payload.recording_urls
        print("recorded:", event.payload.recording_urls.mp3)

    @hooks.on(ConferenceEndedWebhookEvent)
    async def ended(event: ConferenceEndedWebhookEvent) -> None:
        print("the conference has ended:", event.payload.reason)


async def somebody_calls(client: AsyncTelnyx, server: Emulator) -> None:
    """What people do: in the local Telnyx it is said here."""
    caller = server.callers.call(from_="+13125550102", to=FROM)["call_control_id"]
    await server.webhooks.drain()
    server.clock.advance(1)  # the agent answers
    await server.webhooks.drain()

    conference = (await client.conferences.list(filter={"status": "in_progress"})).data[0]
    actions = client.conferences.actions
    await actions.mute(conference.id, call_control_ids=[caller])
    await actions.hold(conference.id, call_control_ids=[caller])
    async for each in client.conferences.list_participants(conference.id):
        print(each.call_leg_id, "muted" if each.muted else "", "on hold" if each.on_hold else "")
    await actions.unhold(conference.id, call_control_ids=[caller])
    await actions.record_stop(conference.id)
    server.callers.hang_up(caller)
    await server.webhooks.drain()


@asynccontextmanager
async def listening(hooks: WebhookRouter, port: int) -> AsyncGenerator[str]:
    """Receive webhooks; the address they are to be sent to."""
    app = web.Application()
    app.router.add_post("/telnyx", endpoint(hooks))
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    try:
        async with hooks:
            yield "http://{}:{}/telnyx".format(*runner.addresses[0])
    finally:
        await runner.cleanup()


async def main() -> None:
    if os.environ.get("TELNYX_API_KEY"):
        async with AsyncTelnyx() as client:
            hooks = WebhookRouter(client.public_key, acknowledge_within=1.5)
            support_line(client, hooks)
            tell(hooks)
            async with listening(hooks, int(os.environ.get("PORT", "8000"))):
                await asyncio.Event().wait()
    else:
        async with (
            Emulator() as server,
            AsyncTelnyx(api_key="KEY_demo", base_url=server.url) as client,
        ):
            hooks = WebhookRouter(server.public_key)
            support_line(client, hooks)
            tell(hooks)
            async with listening(hooks, 0) as url:
                server.webhooks.url = url
                await somebody_calls(client, server)


if __name__ == "__main__":
    asyncio.run(main())
