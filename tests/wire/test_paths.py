"""Where requests go, and what parameters do to a path."""

from __future__ import annotations

from datetime import date
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnyx_async._operation import Operation
from telnyx_async._options import UNSET

from .encoded import ID, Colour, request


def path(template: str, /, **values: object) -> str:
    return request(Operation("GET", template), path=values).url.raw_path


@pytest.mark.parametrize(
    ("base", "template", "expected"),
    [
        ("https://api.telnyx.com/v2", "/rooms", "https://api.telnyx.com/v2/rooms"),
        ("https://api.telnyx.com/v2/", "/rooms", "https://api.telnyx.com/v2/rooms"),
        ("https://api.telnyx.com", "/v2/rooms", "https://api.telnyx.com/v2/rooms"),
        ("http://127.0.0.1:8080/a%20b", "/v2/x", "http://127.0.0.1:8080/a%20b/v2/x"),
        ("http://[::1]:80/", "/x", "http://[::1]/x"),
        ("https://user:secret@host/v2", "/x", "https://host/v2/x"),
        ("https://host/v2", "/a b/ü", "https://host/v2/a%20b/%C3%BC"),
        ("https://host/v2", "/a?b=c d&e", "https://host/v2/a?b=c%20d&e"),
        ("https://host/v2", "/a#b", "https://host/v2/a%23b"),
        ("https://host/v2", "//evil/x", "https://host/v2//evil/x"),
    ],
)
def test_where_a_request_goes(base: str, template: str, expected: str) -> None:
    assert str(request(Operation("GET", template), base_url=base).url) == expected


def test_operations_at_the_root_of_the_host() -> None:
    operation = Operation("GET", "/.well-known/x", at_root=True)
    assert str(request(operation).url) == "https://api.telnyx.com/.well-known/x"


def test_the_query_of_a_path_comes_first() -> None:
    made = request(Operation("POST", "/documents?content-type=multipart"), query={"a": 1})
    assert made.url.raw_path_qs == "/v2/documents?content-type=multipart&a=1"


@pytest.mark.parametrize(
    "template", ["rooms", "", "@evil.example/x", "/a/../b", "/%2E%2e/x", "/.."]
)
def test_paths_that_are_not_absolute_or_go_up_are_refused(template: str) -> None:
    with pytest.raises(ValueError, match="absolute path"):
        request(Operation("GET", template))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("abc-._~", "abc-._~"),
        ("a/b", "a%2Fb"),
        ("a b+c", "a%20b%2Bc"),
        ("?x=1#f", "%3Fx%3D1%23f"),
        ("a\r\nb", "a%0D%0Ab"),
        ("100%", "100%25"),
        ("{room_id}", "%7Broom_id%7D"),
        ("ü€😀", "%C3%BC%E2%82%AC%F0%9F%98%80"),
        ("...", "..."),
        (".hidden", ".hidden"),
        (7, "7"),
        (ID, str(ID)),
        (Colour.RED, "red"),
        (True, "true"),
        (date(2026, 7, 1), "2026-07-01"),
    ],
)
def test_path_parameters_are_encoded(value: object, expected: str) -> None:
    assert path("/rooms/{room_id}/x", room_id=value) == f"/v2/rooms/{expected}/x"


@pytest.mark.parametrize(
    "value",
    [None, UNSET, "", ".", "..", "%2e", "%2E%2e", ".%2e", "../x", "a/../b", "a\\..\\b", "a/."],
)
def test_path_parameters_that_address_something_else_are_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r"^room_id: "):
        path("/rooms/{room_id}", room_id=value)


def test_a_path_parameter_that_is_missing_is_named() -> None:
    with pytest.raises(ValueError, match=r"^b: a path parameter must not be None"):
        path("/x/{a}/{b}", a=1)


@pytest.mark.parametrize("value", [["a"], {"a": 1}, b"a", object()])
def test_path_parameters_of_a_wrong_type_are_named(value: object) -> None:
    with pytest.raises(TypeError, match=r"^room_id: "):
        path("/rooms/{room_id}", room_id=value)


def test_parameters_beside_what_is_encoded() -> None:
    assert path("/a b/{a}", a="x") == "/v2/a%20b/x"
    assert path("/{a}/b%20c/{b}", a="x y", b="z") == "/v2/x%20y/b%20c/z"


def test_parameters_within_a_segment() -> None:
    assert path("/Accounts/{a}/Calls/{b}.json", a="x", b="y/z") == "/v2/Accounts/x/Calls/y%2Fz.json"


@given(st.text())
def test_a_path_parameter_stays_in_its_segment(value: str) -> None:
    try:
        raw = path("/rooms/{room_id}/x", room_id=value)
    except ValueError:
        return
    before, segment, after = raw.removeprefix("/v2/").split("/")
    assert (before, after) == ("rooms", "x")
    assert unquote(segment, errors="strict") == value
    assert segment.isascii()
    assert not set(segment) & set("/?#\\ \r\n\0")
