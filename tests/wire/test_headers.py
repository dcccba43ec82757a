"""Headers: whose word counts, and what is refused."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from yarl import URL

from telnyx_async._codec.requests import Encoder
from telnyx_async._http import RequestHeaders
from telnyx_async._operation import BodyKind, Call, Operation
from telnyx_async._options import UNSET

from .encoded import BASE, Colour, request


def headers(**arguments: Any) -> dict[str, str]:
    return dict(request(**arguments).headers)


def test_headers_of_a_call() -> None:
    made = headers(
        operation=Operation("POST", "/x", body=BodyKind.JSON, accept="application/pdf"),
        default_headers={"Authorization": "Bearer KEY", "accept": "a", "content-type": "b"},
        headers={
            "Idempotency-Key": "k",
            "If-Match": UNSET,
            "authorization_bearer": None,
            "X-Flag": True,
            "X-Count": 3,
            "X-When": datetime(2026, 7, 1, tzinfo=UTC),
            "X-List": Colour.RED,
        },
        body={},
    )
    assert {name.lower(): value for name, value in made.items()} == {
        "authorization": "Bearer KEY",
        "accept": "application/pdf",
        "content-type": "application/json",
        "idempotency-key": "k",
        "x-flag": "true",
        "x-count": "3",
        "x-when": "2026-07-01T00:00:00Z",
        "x-list": "red",
    }


def test_headers_of_one_request_beside_those_that_many_share() -> None:
    made = request(
        default_headers={"Authorization": "Bearer KEY"}, headers={"Idempotency-Key": "k"}
    ).headers
    assert isinstance(made, RequestHeaders)
    assert made == {"Authorization": "Bearer KEY", "Accept": "application/json", **made.own}
    assert len(made) == len(list(made)) == 3
    assert (made["AUTHORIZATION"], made["idempotency-key"]) == ("Bearer KEY", "k")
    assert "IDEMPOTENCY-KEY" in made
    assert "X" not in made
    with pytest.raises(KeyError):
        made["X"]


def test_a_call_whose_only_header_is_left_out_has_the_shared_ones() -> None:
    assert headers(headers={"If-Match": UNSET}) == {"Accept": "application/json"}


def test_a_header_of_a_call_outranks_a_default_one() -> None:
    made = headers(
        default_headers={"idempotency-key": "of all"}, headers={"Idempotency-Key": "own"}
    )
    assert made == {"Accept": "application/json", "Idempotency-Key": "own"}


def test_a_header_parameter_outranks_what_the_operation_accepts() -> None:
    assert headers(headers={"accept": "text/csv"}) == {"accept": "text/csv"}


def test_extra_headers_have_the_last_word_whatever_their_case() -> None:
    made = headers(
        default_headers={"Authorization": "Bearer KEY", "User-Agent": "telnyx"},
        headers={"Idempotency-Key": "k"},
        options={
            "extra_headers": {
                "AUTHORIZATION": "Bearer other",
                "user-agent": None,
                "idempotency-key": "mine",
                "X-Absent": None,
                "ACCEPT": "*/*",
            }
        },
    )
    assert made == {"AUTHORIZATION": "Bearer other", "idempotency-key": "mine", "ACCEPT": "*/*"}


@pytest.mark.parametrize("bad", ["\r", "\n", "\0", "\r\n", "\x7f", "\x1b", "\ud800"])
def test_control_characters_in_header_values_are_refused_unseen(bad: str) -> None:
    secret = f"KEY-0123{bad}456789"
    for arguments in (
        {"default_headers": {"X-Key": secret}},
        {"headers": {"X-Key": secret}},
        {"options": {"extra_headers": {"X-Key": secret}}},
    ):
        with pytest.raises(ValueError, match=r"^X-Key: ") as caught:
            request(**arguments)
        assert "0123" not in str(caught.value)
        assert "456789" not in str(caught.value)


@pytest.mark.parametrize("name", ["", "a b", "a:", "a\r\nb", "ü", "a\0", "(x)"])
def test_names_of_headers_are_tokens(name: str) -> None:
    with pytest.raises(ValueError, match="a header name contains"):
        request(options={"extra_headers": {name: "x"}})


def test_header_values_of_a_wrong_type_are_named() -> None:
    with pytest.raises(TypeError, match=r"^If-Match: a value of type list is not a scalar"):
        request(headers={"If-Match": ["a"]})


@pytest.mark.parametrize("value", ["a\tb", "ü", "=?x?="])
def test_header_values_that_are_allowed(value: str) -> None:
    assert headers(headers={"X": value})["X"] == value


def test_headers_that_calls_have_in_common_are_prepared_once() -> None:
    encode = Encoder(base_url=URL(BASE), headers={"Authorization": "Bearer KEY"})
    first, second = (encode(Call(Operation("GET", f"/{name}"))) for name in "ab")
    assert first.headers is second.headers
    form = Operation("POST", "/x", body=BodyKind.MULTIPART, files=("file",))
    for content in (b"a", b"b"):  # the content type of each form has a boundary of its own
        made = encode(Call(form, body={"file": content}))
        assert isinstance(made.body, bytes)
        boundary = made.headers["Content-Type"].rpartition("=")[2]
        assert made.body.startswith(f"--{boundary}".encode())
    assert len(encode._prepared) == 1
