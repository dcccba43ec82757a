"""Calls become requests, and answers values, without a connection."""

from __future__ import annotations

import contextlib
import enum
import math
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qsl, unquote
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yarl import URL

from telnyx_async import _json, _wire
from telnyx_async._errors import APIResponseValidationError
from telnyx_async._http import HttpRequest, HttpResponse
from telnyx_async._operation import BASE64, BodyKind, Call, Operation
from telnyx_async._options import UNSET

BASE = URL("https://api.telnyx.com/v2")
ID = UUID("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0")


class Colour(enum.Enum):
    RED = "red"


class Size(enum.IntEnum):
    BIG = 3


class Number(int):
    def __str__(self) -> str:
        return "something else"


class Name(str):
    def __str__(self) -> str:
        return "something else"


class Model:
    def __init__(self, **fields: object) -> None:
        self.fields = fields

    def to_dict(self) -> dict[str, object]:
        return self.fields


def request(
    operation: Operation | None = None,
    *,
    base_url: URL | str = BASE,
    default_headers: dict[str, str] | None = None,
    default_query: dict[str, object] | None = None,
    **arguments: Any,
) -> HttpRequest:
    encoder = _wire.Encoder(
        base_url=URL(base_url), headers=default_headers or {}, query=default_query or {}
    )
    return encoder(Call(operation=operation or Operation("GET", "/x"), **arguments))


def path(template: str, /, **values: object) -> str:
    return request(Operation("GET", template), path=values).url.raw_path


def query(**values: object) -> str:
    return request(query=values).url.raw_query_string


def body(value: object, kind: BodyKind = BodyKind.JSON, **operation: Any) -> bytes | None:
    return request(Operation("POST", "/x", body=kind, **operation), body=value).body


def json_body(value: object, **operation: Any) -> Any:
    made = body(value, **operation)
    assert made is not None
    return _json.loads(made)


# Paths


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
    with pytest.raises(ValueError, match=r"^b: a path parameter must be given"):
        path("/x/{a}/{b}", a=1)


@pytest.mark.parametrize("value", [["a"], {"a": 1}, b"a", object()])
def test_path_parameters_of_a_wrong_type_are_named(value: object) -> None:
    with pytest.raises(TypeError, match=r"^room_id: "):
        path("/rooms/{room_id}", room_id=value)


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


# Queries


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a b&c=d", "a%20b%26c%3Dd"),
        ("", ""),
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (-(10**30), "-" + "1" + "0" * 30),
        (1.5, "1.5"),
        (-0.0, "-0.0"),
        (Decimal("1E+3"), "1000"),
        (Decimal("0.10"), "0.10"),
        (ID, str(ID)),
        (Colour.RED, "red"),
        (Size.BIG, "3"),
        (Number(3), "3"),
        (Name("x"), "x"),
        (date(2026, 7, 1), "2026-07-01"),
        (time(9, 30), "09%3A30%3A00"),
        (datetime(2026, 7, 1, 12, 30, tzinfo=UTC), "2026-07-01T12%3A30%3A00Z"),
        (datetime(2026, 7, 1, 12, 30, 1, 250, tzinfo=UTC), "2026-07-01T12%3A30%3A01.000250Z"),
        (datetime(2026, 7, 1, 12, 30, tzinfo=UTC).replace(tzinfo=None), "2026-07-01T12%3A30%3A00"),
        (
            datetime(2026, 7, 1, 12, 30, tzinfo=timezone(timedelta(hours=2))),
            "2026-07-01T12%3A30%3A00%2B02%3A00",
        ),
        (["a", "b,c", 3, True, None, UNSET], "a,b%2Cc,3,true"),
        (("a",), "a"),
        ([], ""),
        ([date(2026, 7, 1), ID], f"2026-07-01,{ID}"),
    ],
)
def test_values_of_a_query(value: object, expected: str) -> None:
    assert query(a=value) == f"a={expected}"


def test_nested_objects_of_a_query() -> None:
    made = query(
        filter={
            "created_at": {"gte": datetime(2026, 7, 1, tzinfo=UTC), "lt": UNSET, "eq": None},
            "status": ["a", "b"],
            "name": MappingProxyType({"contains": "x&y"}),
            "empty": {},
            Colour.RED: Model(deep={"er": 1}),
        },
        **{"page[number]": 2},
    )
    assert dict(parse_qsl(made, strict_parsing=True)) == {
        "filter[created_at][gte]": "2026-07-01T00:00:00Z",
        "filter[status]": "a,b",
        "filter[name][contains]": "x&y",
        "filter[red][deep][er]": "1",
        "page[number]": "2",
    }
    assert made.startswith("filter%5Bcreated_at%5D%5Bgte%5D=2026")


def test_what_is_left_out_of_a_query() -> None:
    made = request(query={"a": UNSET, "b": None, "c": {"d": UNSET, "e": None}, "f": {}})
    assert str(made.url) == "https://api.telnyx.com/v2/x"


def test_queries_are_merged_and_the_call_has_the_last_word() -> None:
    made = request(
        Operation("GET", "/x", names={"filter": {"from_": "from"}}),
        query={"both": "2", "filter": {"from_": "a"}, "page[size]": 10},
        options={"extra_query": {"page[size]": 20, "more": {"from_": 1}}},
        default_query={"client": "1", "both": "1"},
    )
    assert parse_qsl(made.url.raw_query_string) == [
        ("client", "1"),
        ("both", "2"),
        ("filter[from]", "a"),
        ("page[size]", "20"),
        ("more[from_]", "1"),
    ]


@pytest.mark.parametrize(
    ("value", "place", "kind"),
    [
        ({"created_at": {"gte": object()}}, "filter.created_at.gte", TypeError),
        ({"created_at": {"gte": b"1"}}, "filter.created_at.gte", TypeError),
        ([{"a": 1}], "filter[0]", TypeError),
        ({"a": [1, [2]]}, "filter.a[1]", TypeError),
        ({"a": {1, 2}}, "filter.a", TypeError),
        ({"a": iter("ab")}, "filter.a", TypeError),
        ({"a": Model}, "filter.a", TypeError),
        ({"a": timedelta(1)}, "filter.a", TypeError),
        ({None: 1}, "filter.None", TypeError),
        ({"a": math.nan}, "filter.a", ValueError),
        ({"a": [math.inf]}, "filter.a[0]", ValueError),
        ({"a": Decimal("NaN")}, "filter.a", ValueError),
        ({"a": "\ud800"}, "filter.a", ValueError),
        ({"a": ["\ud800"]}, "filter.a", ValueError),
        ({"a": {"\ud800": 1}}, "filter.a", ValueError),
    ],
)
def test_what_a_query_cannot_say_is_named_by_its_place(
    value: object, place: str, kind: type[Exception]
) -> None:
    with pytest.raises(kind) as caught:
        query(filter=value)
    assert str(caught.value).startswith(place)


def test_no_url_above_8_kilobytes() -> None:
    room = _wire.MAX_URL - len("https://api.telnyx.com/v2/x?a=")
    assert len(str(request(query={"a": "x" * room}).url)) == 8_192
    with pytest.raises(ValueError, match=r"the URL would be 8,193 bytes long; 8,192 are the limit"):
        query(a="x" * (room + 1))
    with pytest.raises(ValueError, match="1,048,"):
        query(a="x" * 2**20)
    with pytest.raises(ValueError, match="the limit"):
        path("/x/{a}", a="ü" * 2_000)


SCALARS = (
    st.text(st.characters(codec="utf-8"), max_size=20)
    | st.integers()
    | st.booleans()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.datetimes(timezones=st.timezones() | st.none())
    | st.uuids()
)
KEYS = st.text(st.characters(codec="utf-8", exclude_characters="[]"), min_size=1, max_size=4)


def leaves(prefix: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from leaves(f"{prefix}[{key}]" if prefix else key, item)
    else:
        yield prefix, value


@given(
    st.dictionaries(
        KEYS,
        st.recursive(SCALARS, lambda inner: st.dictionaries(KEYS, inner, max_size=3), max_leaves=8),
        max_size=5,
    )
)
def test_every_query_reads_back(values: dict[str, Any]) -> None:
    made = request(query=values).url
    found = parse_qsl(
        made.raw_query_string, keep_blank_values=True, strict_parsing=bool(made.raw_query_string)
    )
    assert [key for key, _ in found] == [key for key, _ in leaves("", values)]
    assert made.raw_query_string.isascii()
    for (_, text), (_, value) in zip(found, leaves("", values), strict=True):
        if isinstance(value, bool):
            assert text == str(value).lower()
        elif isinstance(value, datetime):
            assert datetime.fromisoformat(text).isoformat() == value.isoformat()
        else:
            assert text == str(value)


# Headers


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
    with pytest.raises(ValueError, match="the name of a header"):
        request(options={"extra_headers": {name: "x"}})


def test_header_values_of_a_wrong_type_are_named() -> None:
    with pytest.raises(TypeError, match=r"^If-Match: a value of type list is not a single value"):
        request(headers={"If-Match": ["a"]})


@pytest.mark.parametrize("value", ["a\tb", "ü", "=?x?="])
def test_header_values_that_are_allowed(value: str) -> None:
    assert headers(headers={"X": value})["X"] == value


# Bodies


def test_a_json_body() -> None:
    made = json_body(
        {
            "text": "Grüße 😀",
            "none": None,
            "left_out": UNSET,
            "nested": {"left_out": UNSET, "list": [1, UNSET, None, {"x": UNSET}]},
            "when": datetime(2026, 7, 1, tzinfo=UTC),
            "amount": Decimal("12.50"),
            "id": ID,
            "colour": Colour.RED,
            "size": Size.BIG,
            "name": Name("x"),
            "big": 10**29,
            "ratio": 0.5,
            "model": Model(a=Model(b=datetime(2026, 7, 1, tzinfo=UTC)), c=UNSET),
            "models": (Model(a=1),),
        }
    )
    assert made == {
        "text": "Grüße 😀",
        "none": None,
        "nested": {"list": [1, None, {}]},
        "when": "2026-07-01T00:00:00Z",
        "amount": "12.50",
        "id": str(ID),
        "colour": "red",
        "size": 3,
        "name": "x",
        "big": 10**29,
        "ratio": 0.5,
        "model": {"a": {"b": "2026-07-01T00:00:00Z"}},
        "models": [{"a": 1}],
    }


@pytest.mark.parametrize("whole", [["a", {"b": 1}], "text", 7, True, Model(a=1).to_dict()])
def test_a_whole_body(whole: object) -> None:
    assert json_body(whole) == whole


def test_a_model_as_a_whole_body() -> None:
    assert json_body(Model(a=1)) == {"a": 1}


@pytest.mark.parametrize("absent", [None, UNSET])
@pytest.mark.parametrize("kind", BodyKind)
def test_no_body(kind: BodyKind, absent: object) -> None:
    made = request(Operation("POST", "/x", body=kind), body=absent)
    assert made.body is None
    assert "Content-Type" not in made.headers


def test_an_object_without_members_is_sent() -> None:
    assert json_body({"a": UNSET}) == {}


def test_names_are_renamed_at_any_depth() -> None:
    names = {
        "from_": "from",
        "phoneNumbers": {"phone_number": "phoneNumber", "inner_": "inner", "inner": {"in_": "in"}},
    }
    expected = {"from": 1, "phoneNumbers": [{"phoneNumber": "+1", "inner": {"in": 2}}]}
    python = {"from_": 1, "phoneNumbers": [{"phone_number": "+1", "inner_": {"in_": 2}}]}
    assert json_body(python, names=names) == json_body(expected, names=names) == expected
    assert json_body({"other": python}, names=names) == {"other": python}


def test_a_field_given_by_both_names_is_an_error() -> None:
    names = {"filter": {"from_": "from"}}
    with pytest.raises(TypeError, match=r"^filter\.from: given twice"):
        body({"filter": {"from_": 1, "from": 2}}, names=names)
    assert json_body({"filter": {"from_": UNSET, "from": 2}}, names=names) == {
        "filter": {"from": 2}
    }


def test_base64_fields() -> None:
    names = {"file": BASE64, "pages": {"scan_": "scan", "scan": BASE64}}
    made = json_body(
        {"file": b"\x00\xff", "pages": [{"scan_": bytearray(b"a")}, {"scan": "YQ=="}]}, names=names
    )
    assert made == {"file": "AP8=", "pages": [{"scan": "YQ=="}, {"scan": "YQ=="}]}
    assert json_body({"file": None}, names=names) == {"file": None}
    with pytest.raises(TypeError, match=r"^pages\[0\]\.scan: a value of type object"):
        body({"pages": [{"scan": object()}]}, names=names)


@pytest.mark.parametrize(
    ("value", "place", "kind"),
    [
        ({"a": [{"b": math.nan}]}, "a[0].b: nan is not a finite number", ValueError),
        ({"a": -math.inf}, "a: -inf is not a finite number", ValueError),
        ({"a": Decimal("Infinity")}, "a: Infinity is not", ValueError),
        ({"a": [[b"x"]]}, "a[0][0]: a value of type bytes cannot be sent", TypeError),
        ({"a": {("x",): 1}}, "a.('x',): a value of type tuple is not a single value", TypeError),
        ([object()], "[0]: a value of type object", TypeError),
        (object(), "body: a value of type object", TypeError),
        ({"a": "\ud800"}, "body: text holds a lone surrogate", ValueError),
    ],
)
def test_what_json_cannot_say_is_named_by_its_place(
    value: object, place: str, kind: type[Exception]
) -> None:
    with pytest.raises(kind) as caught:
        body(value)
    assert str(caught.value).startswith(place)


def test_what_holds_itself_is_an_error() -> None:
    circle: dict[str, object] = {}
    circle["a"] = [circle]
    for arguments in ({"query": circle}, {"body": circle}):
        with pytest.raises(ValueError, match="nested too deeply, or holds itself"):
            request(Operation("POST", "/x", body=BodyKind.JSON), **arguments)


def test_a_form() -> None:
    made = request(
        Operation("POST", "/x", body=BodyKind.FORM, names={"to_": "To"}),
        body={
            "to_": "+1 2&3",
            "Beep": True,
            "Left": UNSET,
            "None": None,
            "Events": ["a", "b"],
            "CustomHeaders": [{"name": "X-A", "value": "1"}, {"name": "X-B", "left": UNSET}],
            "Nested": {"a": {"b": 1}},
        },
    )
    assert made.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert made.body is not None
    assert parse_qsl(made.body.decode(), strict_parsing=True) == [
        ("To", "+1 2&3"),
        ("Beep", "true"),
        ("Events", "a,b"),
        ("CustomHeaders[0][name]", "X-A"),
        ("CustomHeaders[0][value]", "1"),
        ("CustomHeaders[1][name]", "X-B"),
        ("Nested[a][b]", "1"),
    ]


def test_a_form_with_nothing_in_it() -> None:
    assert body({"To": UNSET}, BodyKind.FORM) == b""


@pytest.mark.parametrize("kind", [BodyKind.FORM, BodyKind.MULTIPART])
def test_a_form_of_something_without_fields(kind: BodyKind) -> None:
    with pytest.raises(TypeError, match=r"^body: a form has fields; list has none"):
        body(["a"], kind)


def test_a_multipart_body() -> None:
    made = request(
        Operation("POST", "/x", body=BodyKind.MULTIPART, files=("file",)),
        body={"file": ("a.png", b"1"), "name": "x"},
        options={"extra_body": {"name": "y"}},
    )
    assert made.headers["Content-Type"].startswith("multipart/form-data; boundary=")
    assert made.body is not None
    assert b'filename="a.png"\r\nContent-Type: image/png\r\n\r\n1\r\n' in made.body
    assert b'name="name"\r\n\r\ny\r\n' in made.body
    with pytest.raises(TypeError, match=r"^file: str is not a file; pass bytes"):
        request(
            Operation("POST", "/x", body=BodyKind.MULTIPART, files=("file",)), body={"file": "text"}
        )


def test_a_raw_body() -> None:
    made = request(Operation("PUT", "/x", body=BodyKind.RAW), body=b"\x00\xff")
    assert made.body == b"\x00\xff"
    assert made.headers["Content-Type"] == "application/octet-stream"
    with pytest.raises(TypeError, match=r"^body: str is not a file; pass bytes"):
        body("text", BodyKind.RAW)


def test_extras_that_are_none() -> None:
    made = request(options={"extra_query": None, "extra_headers": None, "extra_body": None})
    assert made == request()


def test_extra_body() -> None:
    post = Operation("POST", "/x", body=BodyKind.JSON, names={"from_": "from"})
    extra = {"extra_body": {"b": 2, "c": UNSET, "from_": Colour.RED}}
    made = request(post, body={"a": 1, "b": 1}, options=extra)
    assert _json.loads(made.body or b"") == {"a": 1, "b": 2, "from_": "red"}
    alone = request(Operation("DELETE", "/x"), options=extra)
    assert alone.body == b'{"b":2,"from_":"red"}'
    assert alone.headers["Content-Type"] == "application/json"
    form = request(Operation("POST", "/x", body=BodyKind.FORM), body={"a": 1}, options=extra)
    assert form.body == b"a=1&b=2&from_=red"
    for kind in (BodyKind.JSON, BodyKind.RAW):
        with pytest.raises(TypeError, match=r"^extra_body: can be added to an object only"):
            request(Operation("POST", "/x", body=kind), body=["1"], options=extra)


def test_a_request_does_not_show_its_secrets() -> None:
    made = request(
        Operation("POST", "/x", body=BodyKind.JSON),
        default_headers={"Authorization": "Bearer KEY"},
        body={"password": "secret"},
    )
    assert "KEY" not in repr(made)
    assert "secret" not in repr(made)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner),
    max_leaves=12,
)


@given(st.dictionaries(st.text(st.characters(codec="utf-8")), JSON))
def test_every_json_body_reads_back(value: dict[str, Any]) -> None:
    assert json_body(value) == value


# Answers


def answer(
    content: bytes, content_type: str | None = "application/json", status: int = 200
) -> HttpResponse:
    headers = {"Content-Type": content_type} if content_type else {}
    return HttpResponse(status=status, headers=headers, body=content)


def test_answers() -> None:
    assert _wire.decode(answer(b"<html>", status=204), None) is None
    assert _wire.decode(answer(b"\x00\xff", "audio/wav"), bytes) == b"\x00\xff"
    assert _wire.decode(answer(b'{"a": [1, null]}'), Any) == {"a": [1, None]}
    assert _wire.decode(answer(b"[]", None), Any) == []


def test_an_answer_that_says_it_has_no_content() -> None:
    assert _wire.decode(answer(b"", None, status=204), Any) == {}


def test_models_are_structured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_wire, "structure", lambda value, returns: (value, returns))
    assert _wire.decode(answer(b'{"a": 1}'), Model) == ({"a": 1}, Model)


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
    assert _wire.decode(answer(content, content_type), str) == "Grüße"


@pytest.mark.parametrize("content_type", ["text/plain; charset=klingon", "text/plain"])
def test_text_that_cannot_be_read(content_type: str) -> None:
    with pytest.raises(APIResponseValidationError, match=r"no text .*begins with 'Gr\\\\xfc"):
        _wire.decode(answer("Grüße".encode("latin-1"), content_type), str)


@pytest.mark.parametrize(
    ("content", "content_type", "message"),
    [
        (b"", "application/json", r"the answer \(status 200, application/json\) is empty$"),
        (b" \n", None, r"no content type\) is empty"),
        (b"<html>login</html>", "text/html", r"text/html\) is no JSON .* begins with '<html>login"),
        (b'{"data": {"id": 1', "application/json", "JSON that was cut off"),
        (b'[{"id": 1},', "application/json", "JSON that was cut off"),
        (b'{"a": NaN}', "application/json", "no JSON"),
        (b'"\xff"', "application/json", r"no JSON .*\\xff"),
        (b"[" * 100_000 + b"]" * 100_000, "application/json", "no JSON"),
    ],
)
def test_answers_that_cannot_be_read(
    content: bytes, content_type: str | None, message: str
) -> None:
    response = answer(content, content_type)
    with pytest.raises(APIResponseValidationError, match=message) as caught:
        _wire.decode(response, Any)
    assert caught.value.status_code == 200
    assert len(str(caught.value)) < 500


@given(st.binary())
def test_no_answer_leaks_another_error(content: bytes) -> None:
    for returns in (Any, str, bytes, None):
        with contextlib.suppress(APIResponseValidationError):
            _wire.decode(answer(content), returns)
