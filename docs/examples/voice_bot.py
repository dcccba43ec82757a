"""A voice bot on the audio of a call, which the caller can interrupt.

It listens, asks a language model and speaks the answer while it is being written.
`python voice_bot.py` runs it in the emulator, whose speech is tones that it understands itself.
"""

import asyncio
from collections.abc import AsyncIterator

from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import Emulator
from telnyx_async.realtime import MediaServer, MediaStream, StreamClosedError
from telnyx_async.realtime.aiohttp import listening

RATE = 8000  # of the telephone: nothing is resampled


class VoiceBot:
    def __init__(self, client: AsyncTelnyx) -> None:
        self.client = client

    async def talk(self, stream: MediaStream) -> None:
        """Serve one call."""
        answering: asyncio.Task[None] | None = None
        audio = self.client.speech_to_text.listen(
            stream.audio(), input_format="linear16", sample_rate=RATE
        )
        async for transcript in audio:
            if not transcript.is_final:
                continue
            if answering is not None and not answering.done():
                stream.clear()  # the caller interrupts: what is being said ends here
                await answering
            answering = asyncio.create_task(self.answer(stream, transcript.transcript))
        if answering is not None:
            await answering

    async def answer(self, stream: MediaStream, question: str) -> None:
        speech = self.client.text_to_speech.speak(
            self.think(question), audio_format="pcm", sample_rate=RATE
        )
        try:
            if await stream.send_audio(speech) and await stream.mark():
                print("said to the end, the answer to", question)
            else:
                print("interrupted, the answer to", question)
        except StreamClosedError:
            print("hung up during the answer to", question)

    async def think(self, question: str) -> AsyncIterator[str]:
        """Yield the answer of a language model as it comes."""
        completion = await self.client.ai.openai.chat.create_completion(
            messages=[{"role": "user", "content": question}], stream=True
        )
        async with completion:
            async for word in completion.text():
                yield word


async def main() -> None:
    async with Emulator() as telnyx, AsyncTelnyx(api_key="KEY", base_url=telnyx.url) as client:
        media = MediaServer(VoiceBot(client).talk, token="secret")
        async with listening({"/media": media}) as url:
            call = telnyx.callers.call(from_="+13125550100", to="+13125550101")["call_control_id"]
            await client.calls.actions.answer(call)
            arguments = media.start_arguments(f"{url}/media")  # at Telnyx, wss:// and public
            await client.calls.actions.start_streaming(call, **arguments)
            caller = telnyx.dialler.media(call)
            for question in ("weather?", "time?"):
                speech = client.text_to_speech.speak(question, audio_format="pcm", sample_rate=RATE)
                caller.speak(await speech.read())
                await caller.wait_for(lambda: caller.heard)
            await caller.wait_for(lambda: caller.heard_marks, timeout=30)
            await client.calls.actions.hangup(call)


if __name__ == "__main__":
    asyncio.run(main())
