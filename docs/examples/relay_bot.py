"""A bot on the telephone, by ConversationRelay: `python relay_bot.py` runs it in the emulator."""

import asyncio
from collections.abc import AsyncIterator

from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import Emulator
from telnyx_async.realtime import PromptMessage, Relay, RelayServer
from telnyx_async.realtime.aiohttp import listening


async def answer(relay: Relay) -> None:
    async for message in relay:
        if isinstance(message, PromptMessage) and message.last:
            await relay.say(words(f"You said: {message.text}"))  # or a streamed completion


async def words(text: str) -> AsyncIterator[str]:
    for word in text.split(" "):
        yield f"{word} "


async def main() -> None:
    async with (
        Emulator() as telnyx,
        AsyncTelnyx(api_key="KEY", base_url=telnyx.url) as client,
        listening({"/relay": RelayServer(answer, token="secret")}) as url,
    ):
        call = telnyx.callers.call(from_="+13125550100", to="+13125550101")["call_control_id"]
        await client.calls.actions.answer(call)
        relay_url = f"{url}/relay?token=secret"  # at Telnyx, wss:// and public
        await client.calls.actions.start_conversation_relay(call, conversation_relay_url=relay_url)
        relay = telnyx.dialler.relay(call)
        relay.say("good evening")
        await relay.wait_for(lambda: relay.heard)
        print("the caller heard:", relay.heard[0])


if __name__ == "__main__":
    asyncio.run(main())
