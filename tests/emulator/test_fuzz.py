"""The emulator never fails: whatever comes in, it answers, and never with a 5xx."""

from __future__ import annotations

import json
from urllib.parse import urlencode

from hypothesis import given, settings
from hypothesis import strategies as st

from telnyx_async._validation import Description, Received
from telnyx_async.emulator._account import World
from telnyx_async.emulator._clock import Clock
from telnyx_async.emulator._service import Service
from telnyx_async.emulator.products import OWNED

from .made import request

OPERATIONS = sorted(Description().operations.values(), key=lambda each: each.id)
TYPES = [
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=b",
    "multipart/form-data",
    "",
]

service = Service(World(Clock(running=False), owned=OWNED))
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
names = st.text() | st.sampled_from(["filter", "page[size]", "page[number]", "sort", "page_cursor"])


def assert_answers(received: Received) -> None:
    answer = service.answer(received)
    assert 200 <= answer.status < 500
    if answer.status >= 400:
        assert json.loads(answer.body)["errors"]


@settings(max_examples=300, deadline=None)
@given(
    operation=st.sampled_from(OPERATIONS),
    query=st.lists(st.tuples(names, st.text()), max_size=3),
    kind=st.sampled_from(TYPES),
    body=st.binary() | values.map(lambda value: json.dumps(value).encode()),
)
def test_anything(operation: object, query: list[tuple[str, str]], kind: str, body: bytes) -> None:
    made = request(operation, service.world.examples)  # type: ignore[arg-type]
    headers = {**made.headers, "content-type": kind}
    said = urlencode(query, errors="replace")
    assert_answers(Received(made.method, made.raw_path, said, headers, body))


@settings(max_examples=300, deadline=None)
@given(operation=st.sampled_from(OPERATIONS), data=st.data())
def test_nearly_right_bodies(operation: object, data: st.DataObject) -> None:
    """What the description asks for, with something else in one place."""
    made = request(operation, service.world.examples)  # type: ignore[arg-type]
    if made.headers.get("content-type") == "application/json":
        body = json.loads(made.body)
        if isinstance(body, dict) and body:
            body[data.draw(st.sampled_from(sorted(body)))] = data.draw(values)
        content = json.dumps(body).encode()
        made = Received(made.method, made.raw_path, made.raw_query, made.headers, content)
    assert_answers(made)


@given(
    st.text(alphabet=st.characters(codec="utf-8")), st.sampled_from(["GET", "POST", "HEAD", "X"])
)
def test_any_path(path: str, method: str) -> None:
    assert_answers(Received(method, f"/v2/{path}"))
