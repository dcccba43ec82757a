"""A user's file: speech, and answers whole or event by event. It is checked, never run."""

from __future__ import annotations

from typing import assert_type

import telnyx_sync
from telnyx_async import AsyncStream, AsyncTelnyx, types
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


async def undocumented(client: AsyncTelnyx, streamed: bool) -> None:
    events = AsyncStream[ChatCompletionChunk]
    stream = await client.post("/x", body={}, stream=True, stream_cls=events)
    assert_type(stream, AsyncStream[ChatCompletionChunk])
    async for event in stream:
        assert_type(event, ChatCompletionChunk)
    found = await client.get("/x", cast_to=dict, stream=True, stream_cls=events)
    assert_type(found, AsyncStream[ChatCompletionChunk])
    assert_type(await client.get("/x", cast_to=Response), Response)
    assert_type(await client.post("/x", cast_to=Response, stream=False), Response)
    either = await client.get("/x", cast_to=Response, stream=streamed, stream_cls=events)
    assert_type(either, Response | AsyncStream[ChatCompletionChunk])


def undocumented_blocking(client: telnyx_sync.Telnyx, streamed: bool) -> None:
    events = telnyx_sync.Stream[ChatCompletionChunk]
    with client.get("/x", stream=True, stream_cls=events) as stream:
        assert_type(stream, telnyx_sync.Stream[ChatCompletionChunk])
        for event in stream:
            assert_type(event, ChatCompletionChunk)
    assert_type(client.get("/x", cast_to=Response), Response)
    either = client.post("/x", cast_to=Response, stream=streamed, stream_cls=events)
    assert_type(either, Response | telnyx_sync.Stream[ChatCompletionChunk])


def official_names(status: types.DirStatus, event: types.StreamClientEvent) -> None:
    assert_type(event.text, str)
    meta: types.OffsetMeta = types.GroupListMeta()
    assert_type(meta.cursors, types.Cursor | None)
