"""Fuzzing: whatever the request, the emulator responds, and never with a 5xx."""

from __future__ import annotations

import json
from urllib.parse import urlencode

from hypothesis import given, settings
from hypothesis import strategies as st

from telnyx_async._validation import Description, Request
from telnyx_async.emulator._account import Account
from telnyx_async.emulator._clock import VirtualClock
from telnyx_async.emulator._service import Service
from telnyx_async.emulator.products import MANAGED_COLLECTIONS

from .requests_from_description import request

OPERATIONS = sorted(Description().operations.values(), key=lambda each: each.id)
TYPES = [
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=b",
    "multipart/form-data",
    "",
]

service = Service(Account(VirtualClock(running=False), managed=MANAGED_COLLECTIONS))
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
names = st.text() | st.sampled_from(["filter", "page[size]", "page[number]", "sort", "page_cursor"])


def assert_responds(sent: Request) -> None:
    response = service.respond(sent)
    assert 200 <= response.status < 500
    if response.status >= 400:
        assert json.loads(response.body)["errors"]


@settings(max_examples=300, deadline=None)
@given(
    operation=st.sampled_from(OPERATIONS),
    query=st.lists(st.tuples(names, st.text()), max_size=3),
    kind=st.sampled_from(TYPES),
    body=st.binary() | values.map(lambda value: json.dumps(value).encode()),
)
def test_arbitrary_requests(
    operation: object, query: list[tuple[str, str]], kind: str, body: bytes
) -> None:
    valid = request(operation, service.account.examples)  # type: ignore[arg-type]
    headers = {**valid.headers, "content-type": kind}
    raw_query = urlencode(query, errors="replace")
    assert_responds(Request(valid.method, valid.raw_path, raw_query, headers, body))


@settings(max_examples=300, deadline=None)
@given(operation=st.sampled_from(OPERATIONS), data=st.data())
def test_nearly_valid_bodies(operation: object, data: st.DataObject) -> None:
    """A valid body with another value in one field."""
    valid = request(operation, service.account.examples)  # type: ignore[arg-type]
    if valid.headers.get("content-type") == "application/json":
        body = json.loads(valid.body)
        if isinstance(body, dict) and body:
            body[data.draw(st.sampled_from(sorted(body)))] = data.draw(values)
        content = json.dumps(body).encode()
        valid = Request(valid.method, valid.raw_path, valid.raw_query, valid.headers, content)
    assert_responds(valid)


@given(
    st.text(alphabet=st.characters(codec="utf-8")), st.sampled_from(["GET", "POST", "HEAD", "X"])
)
def test_arbitrary_paths(path: str, method: str) -> None:
    assert_responds(Request(method, f"/v2/{path}"))
