"""A question is spoken, heard, answered word by word, and the answer spoken: `python speech.py`.

Against the local Telnyx; with `TELNYX_API_KEY` set, against your account, which is billed for it.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator

from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import Emulator

VOICE = "Telnyx.NaturalHD.astra"
RATE = 16_000


async def microphone(audio: bytes) -> AsyncIterator[bytes]:
    """Yield audio in pieces of 100 ms, as a microphone would."""
    for start in range(0, len(audio), RATE // 5):
        yield audio[start : start + RATE // 5]


async def converse(client: AsyncTelnyx) -> None:
    speech = client.text_to_speech.speak(
        "Are you open tonight?", voice=VOICE, audio_format="pcm", sample_rate=RATE
    )
    question = await speech.read()
    print(f"asked in {len(question) / RATE / 2:.1f} s of audio")

    heard = await client.speech_to_text.listen(
        microphone(question), input_format="linear16", sample_rate=RATE
    ).text()
    print(f"heard: {heard}")

    answer = client.ai.openai.chat.create_completion(
        messages=[{"role": "user", "content": heard}], stream=True
    )
    async with (
        answer,
        client.text_to_speech.speak(
            answer.text(), voice=VOICE, audio_format="pcm", sample_rate=RATE
        ) as speech,
    ):
        audio = await speech.read()
    print(f"answered: {(await answer.final()).choices[0].message.content}")

    listening = client.speech_to_text.listen(audio, input_format="linear16", sample_rate=RATE)
    print(f"understood: {await listening.text()}")


async def main() -> None:
    if os.environ.get("TELNYX_API_KEY"):
        async with AsyncTelnyx() as client:
            await converse(client)
        return
    async with Emulator() as server, AsyncTelnyx(api_key="KEY", base_url=server.url) as client:
        await converse(client)


if __name__ == "__main__":
    asyncio.run(main())
