"""Decoding: each body becomes an instance of its event class, or of `WebhookEvent`."""

from __future__ import annotations

import copy
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from telnyx_async import AsyncTelnyx, models
from telnyx_async._modeling.model import Model
from telnyx_async.models.webhook_events import EVENTS as BY_TYPE
from telnyx_async.models.webhook_events import FLAT
from telnyx_async.webhooks import (
    KeyPair,
    TexmlCallback,
    WebhookEvent,
    Webhooks,
    WebhookVerificationError,
    sign,
    unsafe_unwrap,
)
from telnyx_sync import Telnyx

from .samples import EVENTS, body_of, encode

WITHOUT_TYPE = {"CampaignStatusUpdate", "ReplacedLinkClickWebhookEvent"}


def each_leaf(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every key of every object in `value`, with its object."""
    if isinstance(value, dict):
        for key in [*value]:
            yield value, key
            yield from each_leaf(value[key])
    if isinstance(value, list):
        for item in value:
            yield from each_leaf(item)


def test_there_are_83_classes() -> None:
    assert len(EVENTS) == 83
    assert {*BY_TYPE.values()} | WITHOUT_TYPE == {*EVENTS}
    assert {"CampaignStatusUpdate", "ConferenceFloorChanged"} == FLAT


@pytest.mark.parametrize("name", EVENTS)
def test_each_event_decodes_to_its_class_and_round_trips(name: str, keys: KeyPair) -> None:
    body = body_of(name)
    event = Webhooks(keys.public).unwrap(encode(body), sign(encode(body), keys.private))
    assert type(event) is getattr(models, name)
    assert event.to_dict() == body
    assert json.loads(event.to_json()) == body
    assert isinstance(event.payload, Model)


@pytest.mark.parametrize("type_", BY_TYPE)
def test_each_event_type_decodes_to_its_class(type_: str) -> None:
    name = BY_TYPE[type_]
    key = "event_type" if EVENTS[name]["event_types"] else "event"
    enveloped = key == "event_type" and name not in FLAT
    event = unsafe_unwrap(encode({"data": {key: type_}} if enveloped else {key: type_}))
    assert type(event).__name__ == name
    assert event.event_type == type_


@pytest.mark.parametrize("name", EVENTS)
def test_unknown_values_do_not_change_the_class(name: str) -> None:
    body = body_of(name)
    for owner, key in each_leaf(body):
        if isinstance(owner[key], str) and key not in {"event_type", "event", "record_type"}:
            owner[key] = "an unknown value"
    event = unsafe_unwrap(encode(body))
    assert type(event).__name__ == name
    assert event.to_dict() == body


@pytest.mark.parametrize("name", EVENTS)
def test_unknown_fields_do_not_change_the_class(name: str) -> None:
    body = body_of(name)
    for owner, _ in [*each_leaf(body)]:
        owner["unknown_field"] = {"deep": [1, None]}
    event = unsafe_unwrap(encode(body))
    assert type(event).__name__ == name
    assert event.to_dict() == body
    assert event.unknown_field == {"deep": [1, None]}  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", EVENTS)
def test_missing_and_mistyped_fields_decode_to_the_class_or_a_generic_event(name: str) -> None:
    count = len([*each_leaf(body_of(name))])
    wrong: object
    for index in range(count):
        for wrong in (None, [], 1.5, "gone"):
            body = copy.deepcopy(body_of(name))
            owner, key = [*each_leaf(body)][index]
            owner[key] = wrong
            if wrong == "gone":
                del owner[key]
            event = unsafe_unwrap(encode(body))
            assert type(event).__name__ in {name, "WebhookEvent"}
            assert event.to_dict() == body
            read_all(event)


def read_all(event: WebhookEvent) -> None:
    assert event.event_type is None or isinstance(event.event_type, str | list | float)
    assert isinstance(event.attempt, int)
    assert (event.id, event.occurred_at, event.payload, repr(event)) is not None


COMMON = {
    "id": "0ccc7b54",
    "occurred_at": "2026-01-02T03:04:05.678Z",
    "payload": {"call_control_id": "v3:abc"},
    "record_type": "event",
}
META = {"attempt": 2, "delivered_to": "https://example.com"}
WHEN = datetime(2026, 1, 2, 3, 4, 5, 678_000, tzinfo=UTC)


@pytest.mark.parametrize(
    "body",
    [
        {"data": {"event_type": "call.hangup", **COMMON}, "meta": META},
        {"event_type": "call.hangup", **COMMON, "meta": META},
        {"data": {"event_type": "an.unknown.type", **COMMON}, "meta": META},
        {"event_type": "an.unknown.type", **COMMON, "meta": META},
        {"event_type": "conference.floor.changed", **COMMON, "meta": META},
        {"data": {"event_type": "conference.floor.changed", **COMMON}, "meta": META},
    ],
)
def test_layouts_with_and_without_envelope_decode_alike(body: dict[str, Any]) -> None:
    event = unsafe_unwrap(encode(body))
    assert event.event_type == (body.get("data") or body)["event_type"]
    assert (event.id, event.occurred_at) == ("0ccc7b54", WHEN)
    assert event.payload.call_control_id == "v3:abc"


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("as_text", [False, True])
def test_half_a_surrogate_pair_and_a_byte_order_mark(
    keys: KeyPair, mark: str, as_text: bool
) -> None:
    text = mark + r'{"data": {"event_type": "message.received", "payload": {"text": "Hi \ud83d"}}}'
    headers = sign(text.encode(), keys.private)
    event = Webhooks(keys.public).unwrap(text if as_text else text.encode(), headers)
    assert event.payload.text == "Hi \ufffd"


def test_attempt_counts_from_one() -> None:
    assert unsafe_unwrap(b'{"data":{"event_type":"fax.queued"}}').attempt == 1
    assert unsafe_unwrap(b'{"data":{"event_type":"fax.queued"},"meta":{"attempt":3}}').attempt == 3
    assert unsafe_unwrap(b'{"event_type":"new","meta":{"attempt":3}}').attempt == 3


def test_occurred_at_may_be_in_the_payload() -> None:
    body = {"event_type": "conference.floor.changed", "payload": {"occurred_at": "2026-01-02"}}
    event = unsafe_unwrap(encode(body))
    assert event.occurred_at == datetime.fromisoformat("2026-01-02")
    assert unsafe_unwrap(b'{"event_type":"x","occurred_at":"soon"}').occurred_at is None


def test_missing_payload_is_none() -> None:
    assert unsafe_unwrap(b'{"data":{"event_type":"call.hangup"}}').payload is None
    assert unsafe_unwrap(b'{"event_type":"unknown"}').payload is None


def test_meeting_event_has_the_common_attributes() -> None:
    body = {
        "id": "whdel_9f2c",
        "event": "transcript.completed",
        "version": "1",
        "occurred_at": "2026-01-02T03:04:05.678Z",
        "data": {"session_id": "s", "segment_count": 3},
    }
    event = unsafe_unwrap(encode(body))
    assert isinstance(event, models.TranscriptCompletedWebhookEvent)
    assert (event.event_type, event.id, event.occurred_at) == (
        "transcript.completed",
        "whdel_9f2c",
        WHEN,
    )
    assert event.payload is not None
    assert event.payload.segment_count == 3


def test_link_click_is_recognised_by_its_record_type() -> None:
    body = {"data": {"record_type": "link_clicked", "url": "https://example.com"}}
    event = unsafe_unwrap(encode(body))
    assert isinstance(event, models.ReplacedLinkClickWebhookEvent)
    assert event.event_type == "link_clicked"
    assert event.payload is not None
    assert event.payload.url == "https://example.com"


def test_campaign_update_is_its_own_payload() -> None:
    event = unsafe_unwrap(b'{"campaignId":"c","type":"MNO_REVIEW","status":"ACCEPTED"}')
    assert isinstance(event, models.CampaignStatusUpdate)
    assert (event.event_type, event.id, event.payload) == ("MNO_REVIEW", None, event)


@pytest.mark.parametrize(
    "body",
    [
        {"type": "REGISTRATION", "brandId": "b"},
        {"type": "ASSIGNMENT", "campaignId": "c", "phoneNumber": "+1"},
        {"data": {"event_type": "10dlc.campaign.update", "payload": {"campaignId": "c"}}},
        {"data": {"event_type": ["call.hangup"]}},
        {"data": {"event_type": {"call": "hangup"}}},
        {"data": None},
        {"data": [{"event_type": "call.hangup"}]},
        {"event": 5},
        {"hangup": True},
        {},
    ],
)
def test_unknown_events_are_generic(body: dict[str, Any]) -> None:
    event = unsafe_unwrap(encode(body))
    assert type(event) is WebhookEvent
    assert event.to_dict() == body
    read_all(event)


def test_events_can_be_constructed() -> None:
    hangup = models.CallHangup(id="1", event_type="call.hangup")
    event = models.CallHangupWebhookEvent(data=hangup)
    assert (event.id, event.event_type, event.attempt) == ("1", "call.hangup", 1)


CALL = "AccountSid=f55&CallSid=v3%3A9X&From=%2B35319605860&Timestamp=2026-01-02T03%3A04%3A05.678Z"


@pytest.mark.parametrize(
    ("field", "type_"),
    [
        ("CallStatus=answered", "texml.call-answered"),
        ("StatusCallbackEvent=conference-start", "texml.conference-start"),
        ("SiprecEvent=siprec-started", "texml.siprec-started"),
        ("StreamEvent=stream-stopped", "texml.stream-stopped"),
        ("RecordingStatus=completed", "texml.recording-completed"),
        ("Digits=1", "texml.callback"),
    ],
)
def test_texml_callback_is_an_event(field: str, type_: str, keys: KeyPair) -> None:
    body = f"{CALL}&{field}"
    event = Webhooks(keys.public).unwrap(body, sign(body, keys.private))
    assert isinstance(event, TexmlCallback)
    assert (event.event_type, event.id, event.occurred_at) == (type_, None, WHEN)
    assert event.From == "+35319605860"  # type: ignore[attr-defined]
    assert event.payload is event


@pytest.mark.parametrize(
    "body",
    [
        *(
            b"",
            b"null",
            b"[]",
            b"3",
            b'"text"',
            b"{",
            b"a=b",
            b"%",
            b"\xff\xfe",
            b'{"a":NaN}',
            b"{}}",
        ),
        *(b'{"a":' * 200_000, b"AccountSid=1&" + b"a=1&" * 2_000, b"CallSid=\xff", b"{\xff}"),
    ],
    ids=lambda body: body[:12],
)
def test_body_that_is_neither_json_nor_a_form_is_an_error(body: bytes, keys: KeyPair) -> None:
    with pytest.raises(WebhookVerificationError) as caught:
        Webhooks(keys.public).unwrap(body, sign(body, keys.private))
    assert caught.value.reason == "body"
    assert len(str(caught.value)) < 60


def test_client_key_is_the_default(keys: KeyPair, other_keys: KeyPair) -> None:
    body = b'{"data":{"event_type":"fax.queued"}}'
    client = Webhooks(keys.public)
    assert client.unsafe_unwrap(body).event_type == "fax.queued"
    assert client.unwrap(body, sign(body, other_keys.private), other_keys.public)
    with pytest.raises(WebhookVerificationError, match="no public key was given"):
        Webhooks().unwrap(body, sign(body, keys.private))


documents = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=10,
)
tags = st.sampled_from([*BY_TYPE]) | documents


@settings(deadline=None)
@given(
    st.binary()
    | st.text()
    | documents.map(lambda value: json.dumps(value).encode())
    | st.fixed_dictionaries(
        {"data": st.fixed_dictionaries({"event_type": tags, "payload": documents, "id": documents})}
    ).map(lambda value: json.dumps(value).encode())
    | st.fixed_dictionaries(
        {"event": tags, "event_type": tags, "data": documents, "meta": documents}
    ).map(lambda value: json.dumps(value).encode())
)
def test_every_error_is_a_verification_error(body: bytes | str) -> None:
    try:
        event = unsafe_unwrap(body)
    except WebhookVerificationError as error:
        assert error.reason == "body"  # noqa: PT017 - an error is one of two valid outcomes
    else:
        read_all(event)
        assert isinstance(event.payload, object)


def test_both_clients_have_webhooks(keys: KeyPair) -> None:
    body = b'{"data":{"event_type":"fax.queued"}}'
    headers = sign(body, keys.private)
    client = AsyncTelnyx(api_key="KEY", public_key=keys.public)
    assert client.webhooks.unwrap(body, headers).event_type == "fax.queued"
    with Telnyx(api_key="KEY", public_key=keys.public) as blocking:
        assert blocking.webhooks.unwrap(body, headers).event_type == "fax.queued"


def test_decoding_an_event_imports_no_resource() -> None:
    script = """
import sys
from telnyx_async.webhooks import unsafe_unwrap
unsafe_unwrap(b'{"data":{"event_type":"call.hangup","payload":{}}}')
print(*(name for name in sys.modules if name.startswith("telnyx_async.resources.")))
print(*(name for name in ("sqlite3", "redis", "django", "flask") if name in sys.modules))
print(*(name for name in sys.modules if name.startswith("telnyx_async.models.")))
"""
    # Coverage measurement imports sqlite3.
    unmeasured = {k: v for k, v in os.environ.items() if not k.startswith("COVERAGE")}
    done = subprocess.run(
        [sys.executable, "-c", script], env=unmeasured, capture_output=True, text=True, check=True
    )
    resources, heavy, loaded = done.stdout.split("\n")[:3]
    assert (resources, heavy) == ("", "")
    assert len(loaded.split()) <= 6
