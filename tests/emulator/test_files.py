"""Files: what was uploaded comes back; what was not is an example of its type."""

from __future__ import annotations

import io
import json
import wave
from base64 import b64decode, b64encode
from typing import Any

import pytest
from attrs import evolve

from telnyx_async import AsyncTelnyx, NotFoundError, UnprocessableEntityError
from telnyx_async._validation import Description
from telnyx_async.emulator import Emulator

from .requests_from_description import request

CONTENT = bytes(range(256)) * 10
BINARY = [
    operation
    for operation in Description().operations.values()
    if operation.response.schema.get("format") == "binary"
]
MAGIC = {
    "application/pdf": b"%PDF-",
    "audio/wav": b"RIFF",
    "image/png": b"\x89PNG\r\n",
    "text/csv": b"id,",
    "application/octet-stream": b"example",
}


async def test_uploaded_media_is_downloaded(server: Emulator, client: AsyncTelnyx) -> None:
    await client.post(
        "/media",
        body=_multipart({"media_url": "https://example.com/a", "media_name": "a"}, CONTENT),
        extra_headers={"Content-Type": "multipart/form-data; boundary=b"},
    )
    assert await client.media.download("a").read() == CONTENT
    retrieved = (await client.media.retrieve("a")).data
    assert (retrieved.media_name, retrieved.content_type) == ("a", "audio/ogg")
    await client.media.delete("a")
    with pytest.raises(NotFoundError):
        await client.media.download("a").read()
    assert server.state.files == {}


async def test_media_of_a_url_is_an_example(client: AsyncTelnyx) -> None:
    await client.media.upload(media_url="https://example.com/a", media_name="a")
    assert await client.media.download("a").read() == b"example"
    with pytest.raises(NotFoundError):
        await client.media.download("b").read()


async def test_media_are_replaced(client: AsyncTelnyx) -> None:
    await client.media.upload(media_url="https://example.com/a", media_name="a")
    await client.put(
        "/media/a",
        body=_multipart({}, CONTENT),
        extra_headers={"Content-Type": "multipart/form-data; boundary=b"},
    )
    assert await client.media.download("a").read() == CONTENT


async def test_uploaded_document_is_downloaded(client: AsyncTelnyx) -> None:
    encoded = b64encode(CONTENT).decode()
    document = (await client.documents.upload_json(document={"file": encoded})).data
    assert await client.documents.download(document.id).read() == CONTENT
    with pytest.raises(UnprocessableEntityError, match="base64"):
        await client.documents.upload_json(document={"file": "a"})
    other = (await client.documents.upload_json(document={"url": "https://example.com"})).data
    assert await client.documents.download(other.id).read() == b"example"


def test_stored_value_is_retrieved() -> None:
    server = Emulator()
    examples, operations = server._account.examples, server._account.description.operations

    def respond(name: str, **path: str) -> Any:
        return server._service.respond(request(operations[name], examples, **path))

    store = json.loads(respond("storage.kvs.create").body)["data"]["id"]
    assert respond("storage.kvs.keys.update", id=store, key="k").status in {200, 204}
    stored = respond("storage.kvs.keys.retrieve", id=store, key="k")
    assert stored.body == b"\x00content"
    assert respond("storage.kvs.keys.retrieve", id=store, key="other").body == b"example"


@pytest.mark.parametrize("operation", BINARY, ids=lambda operation: operation.id)
@pytest.mark.parametrize("stateful", [True, False])
def test_example_is_a_file_of_its_type(operation: Any, stateful: bool) -> None:
    server = Emulator(stateful=stateful)
    response = server._service.respond(request(operation, server._account.examples))
    if response.status == 404:
        assert stateful
        return
    assert (response.status, response.content_type) == (
        200,
        operation.response.content_type,
    )
    assert response.body.startswith(MAGIC[operation.response.content_type])


@pytest.mark.parametrize(
    ("options", "content_type", "magic"),
    [
        ({}, "audio/mpeg", b"\xff\xfb"),
        ({"telnyx": {"response_format": "wav"}}, "audio/wav", b"RIFF"),
        ({"provider": "aws", "aws": {"output_format": "mp3"}}, "audio/mpeg", b"\xff\xfb"),
    ],
)
async def test_speech_is_audio(
    client: AsyncTelnyx, options: Any, content_type: str, magic: bytes
) -> None:
    speak = client.text_to_speech.with_raw_response.generate_speech
    response = await speak(text="Hello", output_type="binary_output", **options)
    assert response.http_response.headers["Content-Type"] == content_type
    assert response.http_response.body.startswith(magic)
    encoded = (await client.text_to_speech.generate_speech(text="Hello", **options)).base64_audio
    assert encoded is not None
    assert b64decode(encoded) == response.http_response.body


async def test_speech_is_a_second_of_silence(client: AsyncTelnyx) -> None:
    spoken = await client.text_to_speech.generate_speech(
        text="Hello", output_type="base64_output", telnyx={"response_format": "wav"}
    )
    with wave.open(io.BytesIO(b64decode(spoken.base64_audio or ""))) as audio:
        assert audio.getnframes() == audio.getframerate() == 8_000


def _multipart(fields: dict[str, str], content: bytes) -> bytes:
    parts = [
        f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, value in fields.items()
    ]
    head = b'--b\r\nContent-Disposition: form-data; name="media"; filename="a.ogg"\r\n'
    return b"".join(parts) + head + b"Content-Type: audio/ogg\r\n\r\n" + content + b"\r\n--b--\r\n"


def test_uploaded_voice_is_downloaded() -> None:
    server = Emulator()
    examples, operations = server._account.examples, server._account.description.operations
    operation = operations["voice_clones.create_from_upload"]
    sent = request(operation, examples)
    boundary = sent.headers["content-type"].partition("boundary=")[2].encode()
    end = b"--" + boundary + b"--"
    upload = (
        b"--" + boundary + b'\r\nContent-Disposition: form-data; name="audio_file"; '
        b'filename="a.wav"\r\nContent-Type: audio/wav\r\n\r\n' + CONTENT + b"\r\n"
    )
    created = server._service.respond(evolve(sent, body=sent.body.replace(end, upload + end)))
    name = json.loads(created.body)["data"]["id"]
    sample = server._service.respond(
        request(operations["voice_clones.download_sample"], examples, id=name)
    )
    assert sample.body == CONTENT
