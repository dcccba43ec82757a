"""Errors: which class, what they say, and that they travel."""

from __future__ import annotations

import inspect
import json
import pickle
from http import HTTPStatus
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import telnyx_async
from telnyx_async import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    ErrorDetail,
    EventStreamError,
    HttpResponse,
    IdempotencyMismatchError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    RedirectError,
    RequestInProgressError,
    TelnyxError,
    UnprocessableEntityError,
)
from telnyx_async._errors import from_response
from telnyx_async._errors.details import parse_details
from telnyx_async._operation import Operation

OPERATION = Operation("POST", "/messages")


def made(status: int, body: Any = b"", *, attempts: int = 1, **headers: str) -> APIStatusError:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    response = HttpResponse(status=status, headers=headers, body=content, attempts=attempts)
    return from_response(response, OPERATION)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (299, APIStatusError),
        (300, RedirectError),
        (302, RedirectError),
        (399, RedirectError),
        (400, BadRequestError),
        (401, AuthenticationError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (409, ConflictError),
        (418, APIStatusError),
        (422, UnprocessableEntityError),
        (429, RateLimitError),
        (500, InternalServerError),
        (599, InternalServerError),
        (199, APIStatusError),
    ],
)
def test_the_class_follows_the_status(status: int, kind: type[APIStatusError]) -> None:
    error = made(status)
    assert type(error) is kind
    assert error.status_code == error.status == status


@pytest.mark.parametrize(
    ("status", "rejected"),
    [(399, False), (400, True), (408, False), (409, False), (429, True), (499, True), (500, False)],
)
def test_a_rejected_request_was_not_acted_upon(status: int, rejected: bool) -> None:
    assert made(status).rejected is rejected


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (409, "10036", RequestInProgressError),
        (409, 10036, RequestInProgressError),
        (409, "10007", ConflictError),
        (422, "10027", IdempotencyMismatchError),
        (422, "10036", UnprocessableEntityError),
    ],
)
def test_some_codes_have_classes_of_their_own(status: int, code: Any, kind: Any) -> None:
    assert type(made(status, {"errors": [{"code": "1"}, {"code": code}]})) is kind


FORMS: list[tuple[Any, list[dict[str, Any]]]] = [
    ({"errors": [{"code": "10015", "title": "Bad", "detail": "No", "source": {"pointer": "/to"}}]},
     [{"code": "10015", "title": "Bad", "detail": "No", "pointer": "/to"}]),
    ({"errors": [{"code": 10015, "source": {"parameter": "id"}}]},
     [{"code": "10015", "parameter": "id"}]),
    ({"errors": [{"code": "not_found", "description": "Gone"}]},
     [{"code": "not_found", "detail": "Gone"}]),
    ({"errors": {"code": 7, "message": "No"}}, [{"code": "7", "detail": "No"}]),
    ({"errors": {"to": ["is required", "is bad"], "from": "is odd"}},
     [{"detail": "is required", "pointer": "/to"}, {"detail": "is bad", "pointer": "/to"},
      {"detail": "is odd", "pointer": "/from"}]),
    ({"errors": {"to": [{"detail": "is bad", "source": {"pointer": "/to/1"}}, {"detail": "is odd"}]}},
     [{"detail": "is bad", "pointer": "/to/1"}, {"detail": "is odd", "pointer": "/to"}]),
    ({"errors": ["No", {"detail": "Never"}, 7]}, [{"detail": "No"}, {"detail": "Never"}]),
    ({"detail": [{"loc": ["body", "to", 0], "msg": "field required", "type": "missing"}]},
     [{"code": "missing", "detail": "field required", "pointer": "/to/0"}]),
    ({"detail": [{"loc": ["query", "q"], "msg": "no"}]}, [{"detail": "no", "pointer": "/query/q"}]),
    ({"detail": "Not Found"}, [{"detail": "Not Found"}]),
    ({"error": "invalid_client", "error_description": "Unknown"},
     [{"code": "invalid_client", "detail": "Unknown"}]),
    ({"error": "plain"}, [{"detail": "plain"}]),
    ({"error": {"code": "a", "message": "b"}}, [{"code": "a", "detail": "b"}]),
    ({"error": ["a", "b", "c"]}, [{"detail": "a"}, {"detail": "b"}, {"detail": "c"}]),
    ({"message": "No"}, [{"detail": "No"}]),
    ([{"code": "1"}], [{"code": "1"}]),
    ({"errors": []}, []),
    ({"errors": [{"code": True, "title": None, "detail": ""}]}, [{}]),
    ({"errors": {"code": 10**5000}}, [{"code": hex(10**5000)}]),
    ({"data": {}}, []),
    ("text", []),
    (None, []),
]  # fmt: skip


@pytest.mark.parametrize(("body", "details"), FORMS, ids=range(len(FORMS)))
def test_each_form_of_errors_is_read(body: Any, details: list[dict[str, Any]]) -> None:
    names = ("code", "title", "detail", "pointer", "parameter")
    found = [
        {name: getattr(entry, name) for name in names if getattr(entry, name) is not None}
        for entry in parse_details(body)
    ]
    assert found == details


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(
        st.sampled_from(["errors", "error", "detail", "code", "title", "loc", "source", "x"]), inner
    ),
)  # fmt: skip


@given(JSON, st.integers(300, 599))
def test_any_body_makes_an_error_of_one_line(body: Any, status: int) -> None:
    error = made(status, body)
    assert str(error).isprintable()
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


@given(st.binary())
def test_any_bytes_make_an_error(body: bytes) -> None:
    assert made(500, body).status_code == 500


def test_deep_nesting_makes_an_error_too() -> None:
    depth = 900
    assert made(400, b'{"errors": ' + b'{"a": ' * depth + b"1" + b"}" * depth + b"}").errors == ()


def test_the_line_says_all_that_helps() -> None:
    error = made(
        422,
        {"errors": [{"code": "10015", "title": "Bad\nnumber", "detail": "No", "source":
                     {"pointer": "/to"}}]},
        attempts=2, **{"X-Request-Id": "r-1", "Retry-After": "3"},
    )  # fmt: skip
    assert str(error) == (
        f"POST /messages: 422 {HTTPStatus(422).phrase}: [10015] Bad number: No (at /to) "
        "(2 attempts) [request r-1]"
    )
    assert (error.code, error.request_id, error.retry_after) == ("10015", "r-1", 3.0)
    assert error.errors[0] == ErrorDetail(
        code="10015", title="Bad\nnumber", detail="No", pointer="/to", raw=error.errors[0].raw
    )


def test_the_code_of_an_error_is_that_of_its_first_entry() -> None:
    body = {"errors": [{"code": "1"}, {"code": "2"}, {"code": "3"}]}
    assert made(400, body).code == EventStreamError.of(body).code == "1"
    assert EventStreamError.of({}).code is None


@pytest.mark.parametrize("body", [{"a": [1]}, [1], None])
def test_an_error_has_the_decoded_body(body: Any) -> None:
    assert made(400, body).body == body
    assert made(400, b"<html>").body == "<html>"


@pytest.mark.parametrize(
    ("status", "headers", "line"),
    [
        (302, {"Location": "https://a.example/x"}, "302 Found to https://a.example/x"),
        (302, {}, "302 Found"),
        (400, {"Location": "https://a.example/x"}, "400 Bad Request"),
    ],
)
def test_only_a_redirect_names_its_target(status: int, headers: Any, line: str) -> None:
    assert str(made(status, **headers)) == f"POST /messages: {line}"


def test_a_body_that_is_not_json_is_quoted_in_200_characters() -> None:
    headers: dict[str, Any] = {"Content-Type": "text/html"}
    error = made(502, b"x" * 500, **headers)
    assert str(error).endswith(f"Bad Gateway: text/html: {'x' * 200}")
    assert str(made(502, b"no")).endswith("Bad Gateway: no content type: no")
    assert str(made(502, b" \n")).endswith("502 Bad Gateway")


def test_an_error_within_a_stream_keeps_what_was_received() -> None:
    response = HttpResponse(status=200, headers={"X-Request-Id": "r-1"}, body=b"")
    error = EventStreamError.of("y" * 500, response=response, received=["a"])
    assert str(error) == f"the service reported an error within the stream: {'y' * 200}"
    assert (error.request_id, error.received, error.body) == ("r-1", ("a",), "y" * 500)
    assert error.response is not None
    assert error.response.status == 200
    assert EventStreamError("x").request_id is None


def test_a_status_without_a_name_is_a_number() -> None:
    assert str(made(599)) == "POST /messages: 599"
    assert str(made(599, {"errors": ["No"]})) == "POST /messages: 599: No"


def test_what_no_answer_gives_is_none() -> None:
    error = RateLimitError("429, by the client itself")
    assert (error.code, error.request_id, error.errors) == (None, None, ())
    assert RedirectError("x").location is None
    assert error.transient
    assert InternalServerError("x").status_code == 500
    assert str(APIConnectionError()) == "Connection error."
    assert str(APITimeoutError()) == "Request timed out."


def test_all_errors_can_be_pickled() -> None:
    kinds = [kind for kind in vars(telnyx_async).values() if inspect.isclass(kind)]
    errors = [kind for kind in kinds if issubclass(kind, TelnyxError)]
    assert len(errors) > 25
    for kind in errors:
        error = kind("what happened")
        again = pickle.loads(pickle.dumps(error))
        assert type(again) is kind
        assert (str(again), vars(again)) == (str(error), vars(error))


def test_a_validation_error_keeps_the_answer() -> None:
    response = HttpResponse(status=200, headers={"a": "b"}, body=b"{")
    error = pickle.loads(pickle.dumps(APIResponseValidationError("not JSON", response=response)))
    assert (error.status_code, error.response.body, error.response.headers["A"]) == (200, b"{", "b")


def test_the_base_says_that_nothing_more_helps() -> None:
    error = APIError("x")
    assert (error.transient, error.rejected, error.sent, error.safe_to_retry) == (
        False, False, True, False,
    )  # fmt: skip


def test_the_entry_as_it_was_received_is_kept_and_not_shown() -> None:
    (detail,) = parse_details({"errors": [{"code": "1", "meta": {"token": "s3cret"}}]})
    assert detail.raw == {"code": "1", "meta": {"token": "s3cret"}}
    assert "s3cret" not in repr(detail)


def test_what_is_no_text_is_not_shown_as_text() -> None:
    (detail,) = parse_details({"errors": [{"code": ["1"], "title": "No", "detail": {"a": 1}}]})
    assert (detail.code, detail.title, detail.detail) == (None, "No", None)
