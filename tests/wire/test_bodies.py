"""Bodies: JSON, forms, files, and what is added to them."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnyx_async import _json
from telnyx_async._codec.uploads import UploadBody
from telnyx_async._http import HttpRequest
from telnyx_async._operation import BASE64, BodyKind, Operation
from telnyx_async._options import UNSET

from .encoded import ID, Colour, Model, Name, Size, request


def post(
    value: object, kind: BodyKind = BodyKind.JSON, *, options: Any = None, **operation: Any
) -> HttpRequest:
    made = Operation("POST", "/x", body=kind, **operation)
    return request(made, body=value, options=options or {})


def json_body(value: object, **operation: Any) -> Any:
    body = post(value, **operation).body
    assert isinstance(body, bytes)
    return _json.loads(body)


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
    made = post(absent, kind)
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
    with pytest.raises(TypeError, match=r"^filter\.from: passed twice"):
        post({"filter": {"from_": 1, "from": 2}}, names=names)
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
        post({"pages": [{"scan": object()}]}, names=names)


@pytest.mark.parametrize(
    ("value", "place", "kind"),
    [
        ({"a": [{"b": math.nan}]}, "a[0].b: nan is not a finite number", ValueError),
        ({"a": -math.inf}, "a: -inf is not a finite number", ValueError),
        ({"a": Decimal("Infinity")}, "a: Infinity is not", ValueError),
        ({"a": [[b"x"]]}, "a[0][0]: a value of type bytes cannot be sent", TypeError),
        ({"a": {("x",): 1}}, "a.('x',): a value of type tuple is not a scalar", TypeError),
        ([object()], "[0]: a value of type object", TypeError),
        (object(), "body: a value of type object", TypeError),
        ({"a": "\ud800"}, "body: text contains a lone surrogate", ValueError),
    ],
)
def test_what_json_cannot_say_is_named_by_its_place(
    value: object, place: str, kind: type[Exception]
) -> None:
    with pytest.raises(kind) as caught:
        post(value)
    assert str(caught.value).startswith(place)


def test_what_holds_itself_is_an_error() -> None:
    circle: dict[str, object] = {}
    circle["a"] = [circle]
    each: list[dict[str, Any]] = [{"query": circle}, {"body": circle}]
    for arguments in each:
        with pytest.raises(ValueError, match="nested too deeply, or contains itself"):
            request(Operation("POST", "/x", body=BodyKind.JSON), **arguments)


def test_a_form() -> None:
    fields = {
        "to_": "+1 2&3",
        "Beep": True,
        "Left": UNSET,
        "None": None,
        "Events": ["a", "b"],
        "CustomHeaders": [{"name": "X-A", "value": "1"}, {"name": "X-B", "left": UNSET}],
        "Nested": {"a": {"b": 1}},
    }
    made = post(fields, BodyKind.FORM, names={"to_": "To"})
    assert made.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert isinstance(made.body, bytes)
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
    assert post({"To": UNSET}, BodyKind.FORM).body == b""


@pytest.mark.parametrize("kind", [BodyKind.FORM, BodyKind.MULTIPART])
def test_a_form_of_something_without_fields(kind: BodyKind) -> None:
    with pytest.raises(TypeError, match=r"^body: a form body must be a mapping, not list"):
        post(["a"], kind)


def test_a_multipart_body() -> None:
    fields, extra = {"file": ("a.png", b"1"), "name": "x"}, {"extra_body": {"name": "y"}}
    made = post(fields, BodyKind.MULTIPART, files=("file",), options=extra)
    assert made.headers["Content-Type"].startswith("multipart/form-data; boundary=")
    assert isinstance(made.body, bytes)
    assert b'filename="a.png"\r\nContent-Type: image/png\r\n\r\n1\r\n' in made.body
    assert b'name="name"\r\n\r\ny\r\n' in made.body
    with pytest.raises(TypeError, match=r"^file: str is not a file; pass bytes"):
        post({"file": "text"}, BodyKind.MULTIPART, files=("file",))


def test_a_raw_body() -> None:
    made = post(b"\x00\xff", BodyKind.RAW)
    assert made.body == b"\x00\xff"
    assert made.headers["Content-Type"] == "application/octet-stream"
    with pytest.raises(TypeError, match=r"^body: str is not a file; pass bytes"):
        post("text", BodyKind.RAW)


def test_extras_that_are_none() -> None:
    made = request(options={"extra_query": None, "extra_headers": None, "extra_body": None})
    assert made == request()


def test_extra_body() -> None:
    extra = {"extra_body": {"b": 2, "c": UNSET, "from_": Colour.RED}}
    made = json_body({"a": 1, "b": 1}, names={"from_": "from"}, options=extra)
    assert made == {"a": 1, "b": 2, "from_": "red"}
    alone = request(Operation("DELETE", "/x"), options=extra)
    assert alone.body == b'{"b":2,"from_":"red"}'
    assert alone.headers["Content-Type"] == "application/json"
    form = post({"a": 1}, BodyKind.FORM, options=extra)
    assert form.body == b"a=1&b=2&from_=red"
    for kind in (BodyKind.JSON, BodyKind.RAW):
        with pytest.raises(
            TypeError, match=r"^extra_body: can only be added to a body that is an object"
        ):
            post(["1"], kind, options=extra)


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
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(codec="utf-8")), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.text(st.characters(codec="utf-8")), JSON, max_size=6))
def test_every_json_body_reads_back(value: dict[str, Any]) -> None:
    assert json_body(value) == value


@pytest.mark.parametrize("file", [{}, {"file": None}, {"file": UNSET}])
def test_a_form_without_its_file_is_json_where_the_service_takes_that(file: Any) -> None:
    made = post({"to": "a", **file}, BodyKind.MULTIPART, files=("file",), json_without_files=True)
    assert made.headers["Content-Type"] == "application/json"
    assert _json.loads(made.content)["to"] == "a"


@pytest.mark.parametrize("extra", [None, {"file": b"x"}])
def test_with_its_file_it_is_a_form(extra: Any) -> None:
    value = {"to": "a"} if extra else {"to": "a", "file": b"x"}
    made = post(
        value,
        BodyKind.MULTIPART,
        files=("file",),
        json_without_files=True,
        options={"extra_body": extra} if extra else {},
    )
    assert made.headers["Content-Type"].startswith("multipart/form-data")
    assert b'name="file"' in made.content


def test_a_form_of_a_mebibyte_is_joined_and_a_larger_one_is_read_while_it_is_sent() -> None:
    def body_of(content: bytes) -> object:
        return post({"file": content}, BodyKind.MULTIPART, files=("file",)).body

    small = body_of(b"")
    assert isinstance(small, bytes)
    room = 2**20 - len(small)
    assert isinstance(body_of(bytes(room)), bytes)
    assert isinstance(body_of(bytes(room + 1)), UploadBody)
