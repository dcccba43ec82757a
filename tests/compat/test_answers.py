"""Answers without a body, and answers whose content type decides what they are."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import define

from telnyx_async import (
    APIResponseValidationError,
    AsyncTelnyx,
    HttpRequest,
    HttpResponse,
    Timeout,
)
from telnyx_async.models import GeneratedSpeech, Model
from telnyx_sync import Telnyx

AUDIO = b"ID3\x00"
JSON = b'{"base64_audio": "SUQz"}'


@define
class Answers:
    """A transport that always gives one answer, and keeps what was asked."""

    status: int
    content_type: str | None
    body: bytes = b""
    asked: HttpRequest | None = None

    async def send(
        self, request: HttpRequest, *, timeout: Timeout, stream: bool = False
    ) -> HttpResponse:
        self.asked = request
        headers = {"Content-Type": self.content_type} if self.content_type else {}
        return HttpResponse(self.status, headers, self.body, request.url)

    async def aclose(self) -> None:
        pass


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(
    ("content_type", "body", "result"),
    [
        ("audio/mpeg", AUDIO, AUDIO),
        ("application/json; charset=utf-8", JSON, GeneratedSpeech.construct(base64_audio="SUQz")),
        ("application/vnd.api+json", JSON, GeneratedSpeech.construct(base64_audio="SUQz")),
        (None, JSON, GeneratedSpeech.construct(base64_audio="SUQz")),
    ],
)
async def test_speech_is_bytes_or_a_model(
    strict: bool, content_type: str | None, body: bytes, result: Any
) -> None:
    transport = Answers(200, content_type, body)
    client = AsyncTelnyx("KEY", transport=transport, strict_response_validation=strict)
    assert await client.text_to_speech.generate_speech(text="Hi") == result
    assert await (await client.text_to_speech.with_raw_response.create_speech()).parse() == result
    assert transport.asked is not None
    assert transport.asked.headers["Accept"] == "application/json, audio/*"


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("status", [200, 202, 204])
async def test_an_empty_answer_is_a_model_where_nothing_is_required(
    strict: bool, status: int
) -> None:
    client = AsyncTelnyx("KEY", transport=Answers(status, None), strict_response_validation=strict)
    found: Any = (
        await client.ai.collections.retrieve("x")
        if status == 204
        else (await client.text_to_speech.generate_speech(text="Hi", output_type="base64_output"))
    )
    assert isinstance(found, Model)
    assert found.to_dict() == {}


@pytest.mark.parametrize("content_type", [None, "application/json"])
async def test_an_empty_answer_is_an_error_where_something_is(content_type: str | None) -> None:
    client = AsyncTelnyx("KEY", transport=Answers(200, content_type))
    with pytest.raises(APIResponseValidationError, match="is empty"):
        await client.rooms.retrieve("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0")


async def test_an_answer_that_says_it_is_json_must_not_be_empty() -> None:
    client = AsyncTelnyx("KEY", transport=Answers(200, "application/json"))
    with pytest.raises(APIResponseValidationError, match="is empty"):
        await client.text_to_speech.generate_speech(text="Hi")


async def test_deleting_with_strict_validation() -> None:
    client = AsyncTelnyx("KEY", transport=Answers(204, None), strict_response_validation=True)
    found = await client.dir.delete("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0")
    assert found.to_dict() == {}


def test_the_emulator_answers_a_deletion_that_is_described_as_an_empty_one(client: Telnyx) -> None:
    response = client.dir.with_raw_response.delete("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0")
    assert (response.status_code, response.json().keys()) == (200, {"data"})
    assert response.parse().data.id
