"""Answers become values, or an error that says why not."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnyx_async._errors import APIResponseValidationError, from_response
from telnyx_async._http import HttpResponse
from telnyx_async._modeling import decoder
from telnyx_async._modeling.model import Model as RealModel
from telnyx_async._modeling.model import wire
from telnyx_async._operation import Operation

from .encoded import Model


def answer(
    content: bytes, content_type: str | None = "application/json", status: int = 200
) -> HttpResponse:
    headers = {"Content-Type": content_type} if content_type else {}
    return HttpResponse(status=status, headers=headers, body=content)


def test_answers() -> None:
    assert decoder.decode(answer(b"<html>", status=204), None) is None
    assert decoder.decode(answer(b"\x00\xff", "audio/wav"), bytes) == b"\x00\xff"
    assert decoder.decode(answer(b'{"a": [1, null]}'), Any) == {"a": [1, None]}
    assert decoder.decode(answer(b"[]", None), Any) == []


def test_half_a_surrogate_pair_and_a_byte_order_mark() -> None:
    assert decoder.decode(answer(b'{"text": "Hi \\ud83d"}'), Any) == {"text": "Hi \ufffd"}
    assert decoder.decode(answer(b'\xef\xbb\xbf{"text": "Hi"}'), Any) == {"text": "Hi"}
    model: Any = decoder.decode(answer(b'{"text": "\\ude00!"}'), RealModel)
    assert model.text == "\ufffd!"
    assert model.to_json() == '{"text":"\ufffd!"}'


def test_an_error_with_half_a_surrogate_pair() -> None:
    body = b'\xef\xbb\xbf{"errors": [{"code": "40300", "title": "Blocked \\ud83d"}]}'
    error = from_response(answer(body, status=403), Operation("POST", "/messages"))
    assert error.code == "40300"
    assert "Blocked \ufffd" in str(error)


def test_an_answer_that_says_it_has_no_content() -> None:
    assert decoder.decode(answer(b"", None, status=204), Any) == {}


def test_models_are_structured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoder, "structure", lambda value, returns: (value, returns))
    assert decoder.decode(answer(b'{"a": 1}'), Model) == ({"a": 1}, Model)


@pytest.mark.parametrize(
    ("content", "content_type"),
    [
        ("Grüße".encode(), "text/plain"),
        ("Grüße".encode(), None),
        ("Grüße".encode("latin-1"), "text/plain; charset=ISO-8859-1"),
        ("Grüße".encode("utf-16"), 'text/csv; header=present; Charset="utf-16"'),
    ],
)
def test_text(content: bytes, content_type: str | None) -> None:
    assert decoder.decode(answer(content, content_type), str) == "Grüße"


@pytest.mark.parametrize("content_type", ["text/plain; charset=klingon", "text/plain"])
def test_text_that_cannot_be_read(content_type: str) -> None:
    with pytest.raises(APIResponseValidationError, match=r"not text .*begins with 'Gr\\\\xfc"):
        decoder.decode(answer("Grüße".encode("latin-1"), content_type), str)


@pytest.mark.parametrize(
    ("content", "content_type", "message"),
    [
        (b"", "application/json", r"the response \(status 200, application/json\) is empty$"),
        (b" \n", None, r"no content type\) is empty"),
        (
            b"<html>login</html>",
            "text/html",
            r"text/html\) is not JSON .* begins with '<html>login",
        ),
        (b'{"data": {"id": 1', "application/json", "JSON that was cut off"),
        (b'[{"id": 1},', "application/json", "JSON that was cut off"),
        (b'{"a": NaN}', "application/json", "not JSON"),
        (b'"\xff"', "application/json", r"not JSON .*\\xff"),
        (b"[" * 100_000 + b"]" * 100_000, "application/json", "not JSON"),
    ],
)
def test_answers_that_cannot_be_read(
    content: bytes, content_type: str | None, message: str
) -> None:
    response = answer(content, content_type)
    with pytest.raises(APIResponseValidationError, match=message) as caught:
        decoder.decode(response, Any)
    assert caught.value.status_code == 200
    assert len(str(caught.value)) < 500


@given(st.binary())
def test_no_answer_leaks_another_error(content: bytes) -> None:
    for returns in (Any, str, bytes, None):
        with contextlib.suppress(APIResponseValidationError):
            decoder.decode(answer(content), returns)


class Optional(RealModel):
    id: str | None = None


class Required(RealModel):
    id: str = wire("id")


def test_of_a_long_answer_200_bytes_are_quoted() -> None:
    with pytest.raises(APIResponseValidationError, match="it begins with") as caught:
        decoder.decode(answer(b"x" * 500), Any)
    assert str(caught.value).endswith(f"it begins with {'x' * 200!r}")


@pytest.mark.parametrize(
    ("returns", "content_type", "is_bytes"),
    [
        (Optional | bytes, "application/json", False),
        (Optional | bytes, "Application/JSON ; charset=utf-8", False),
        (Optional | bytes, "application/problem+json", False),
        (Optional | bytes, None, False),
        (Optional | bytes, "audio/wav; of=application/json", True),
        (Optional | str, "audio/wav", False),
        (Optional | list[Optional], "audio/wav", False),
    ],
)
def test_an_answer_that_may_be_bytes_is_read_by_its_type(
    returns: Any, content_type: str | None, is_bytes: bool
) -> None:
    response = answer(b'{"id": "1"}', content_type)
    found = decoder.decode(response, returns)
    assert found == (b'{"id": "1"}' if is_bytes else Optional(id="1"))
    assert decoder.has_json(response, returns) is not is_bytes


@pytest.mark.parametrize(
    ("returns", "content_type", "status", "is_read"),
    [
        (Optional, None, 200, True),
        (Optional, "application/json", 200, False),
        (Required, None, 200, False),
        (Any, None, 200, False),
        (Any, "application/json", 204, True),
        (Optional, "application/json", 204, True),
    ],
)
def test_an_empty_answer_stands_for_a_model_without_required_fields(
    returns: Any, content_type: str | None, status: int, is_read: bool
) -> None:
    response = answer(b"", content_type, status)
    if is_read:
        assert decoder.decode(response, returns) == ({} if returns is Any else Optional())
    else:
        with pytest.raises(APIResponseValidationError, match="is empty"):
            decoder.decode(response, returns)
