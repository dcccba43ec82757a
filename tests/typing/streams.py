"""A user's file: speech, and answers whole or event by event. It is checked, never run."""

from __future__ import annotations

from typing import assert_type

import telnyx_sync
from telnyx_async import AsyncTelnyx
from telnyx_async.inference import (
    AssistantReplyStream,
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionStream,
    Message,
    MessageStream,
    Response,
    ResponseStream,
    UnknownEvent,
)
from telnyx_async.models import AssistantReply
from telnyx_async.realtime import (
    SpeechConnection,
    SpeechFrame,
    TranscriptFrame,
    TranscriptionFrame,
)


async def answers(client: AsyncTelnyx, streamed: bool) -> None:
    chat = client.ai.openai.chat
    assert_type(await chat.create_completion(messages=[]), ChatCompletion)
    assert_type(await chat.create_completion(messages=[], stream=False), ChatCompletion)
    stream = chat.create_completion(messages=[], stream=True)
    assert_type(stream, ChatCompletionStream)
    assert_type(await stream, ChatCompletionStream)
    async with stream as opened:
        async for event in opened:
            assert_type(event, ChatCompletionChunk | UnknownEvent)
    async for text in stream.text():
        assert_type(text, str)
    assert_type(await stream.final(), ChatCompletion)
    assert_type(
        await chat.create_completion(messages=[], stream=streamed),
        ChatCompletionStream | ChatCompletion,
    )

    openai, anthropic = client.ai.openai, client.ai.anthropic.v1
    assert_type(await openai.create_response(), Response)
    assert_type(openai.create_response(stream=True), ResponseStream)
    assert_type(await anthropic.messages(max_tokens=1, model="m", messages=[]), Message)
    assert_type(
        anthropic.messages(max_tokens=1, model="m", messages=[], stream=True), MessageStream
    )
    reply = client.ai.assistants.chat("a", content="x", conversation_id="c")
    assert_type(await reply, AssistantReply)
    assert_type(
        client.ai.assistants.chat("a", content="x", conversation_id="c", stream=True),
        AssistantReplyStream,
    )


async def speech(client: AsyncTelnyx) -> None:
    async for chunk in client.text_to_speech.speak("Hello", voice="Telnyx.NaturalHD.astra"):
        assert_type(chunk, bytes)
    async for transcript in client.speech_to_text.listen("call.wav"):
        assert_type(transcript, TranscriptFrame)
    async with client.text_to_speech.stream() as connection:
        assert_type(connection, SpeechConnection)
        async for event in connection:
            assert_type(event, SpeechFrame)


def blocking(client: telnyx_sync.Telnyx) -> None:
    chat = client.ai.openai.chat
    assert_type(chat.create_completion(messages=[]), ChatCompletion)
    with chat.create_completion(messages=[], stream=True) as stream:
        for event in stream:
            assert_type(event, ChatCompletionChunk | UnknownEvent)
        assert_type(stream.final(), ChatCompletion)
    for chunk in client.text_to_speech.speak("Hello", voice="Telnyx.NaturalHD.astra"):
        assert_type(chunk, bytes)
    for transcript in client.speech_to_text.listen(b"", input_format="wav"):
        assert_type(transcript, TranscriptFrame)
    with client.speech_to_text.transcribe() as connection:
        assert_type(connection.recv(), TranscriptionFrame)
