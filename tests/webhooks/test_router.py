"""The router: routing to handlers, responses in time, meeting secrets."""

from __future__ import annotations

import asyncio
import logging
import threading
from typing import Any

import pytest

from telnyx_async import models
from telnyx_async.webhooks import (
    KeyPair,
    WebhookEvent,
    WebhookRouter,
    WebhookVerificationError,
    sign,
    sign_meeting,
)

from .deliveries import Log, body_of, event_of
from .samples import NOW, encode


async def test_signed_event_reaches_its_handler(hooks: WebhookRouter, keys: KeyPair) -> None:
    hooks.on("call.hangup")(log := Log())
    response = await hooks.receive(body_of(), sign(body_of(), keys.private))
    assert (response.status, log.seen) == (200, ["call.hangup"])


async def test_unsigned_event_reaches_no_handler(
    hooks: WebhookRouter, keys: KeyPair, other_keys: KeyPair, caplog: pytest.LogCaptureFixture
) -> None:
    hooks.on("*")(log := Log())
    assert (await hooks.receive(body_of(), {})).status == 401
    assert (await hooks.receive(body_of(), sign(body_of(), other_keys.private))).status == 401
    stale = WebhookRouter(keys.public, clock=lambda: NOW + 301)
    assert (await stale.receive(body_of(), sign(body_of(), keys.private, NOW))).status == 401
    assert log.seen == []
    assert "the signature does not match" in caplog.text
    assert "e1" not in caplog.text


async def test_signed_body_that_is_not_a_webhook_is_a_bad_request(
    hooks: WebhookRouter, keys: KeyPair
) -> None:
    assert (await hooks.receive(b"hello", sign(b"hello", keys.private))).status == 400


async def test_large_body_is_rejected_before_verification(keys: KeyPair) -> None:
    hooks = WebhookRouter(keys.public, max_body=10)
    assert (await hooks.receive(b"x" * 11, {})).status == 413
    assert (await hooks.receive(b"x" * 10, sign(b"x" * 10, keys.private))).status == 400


@pytest.mark.parametrize(
    ("pattern", "matches"),
    [
        ("conference.participant.joined", True),
        ("conference.participant.*", True),
        ("conference.*", True),
        ("*.joined", True),
        ("*", True),
        ("conference.participant.j?ined", True),
        (models.ConferenceParticipantJoinedWebhookEvent, True),
        (WebhookEvent, True),
        ("conference.participant", False),
        ("conference.participant.left", False),
        ("Conference.*", False),
        (models.ConferenceParticipantLeftWebhookEvent, False),
    ],
)
async def test_patterns(
    hooks: WebhookRouter, pattern: str | type[WebhookEvent], matches: bool
) -> None:
    hooks.on(pattern)(log := Log())
    assert (await hooks.dispatch(event_of("conference.participant.joined"))).status == 200
    assert bool(log.seen) == matches


async def test_on_takes_several_patterns_and_returns_the_handler(hooks: WebhookRouter) -> None:
    log = Log()
    assert hooks.on("fax.*", "fax.queued", "call.hangup")(log) is log
    await hooks.dispatch(event_of("fax.queued", "1"))
    await hooks.dispatch(event_of("call.hangup", "2"))
    assert log.seen == ["fax.queued", "call.hangup"]
    with pytest.raises(TypeError, match="type or class"):
        hooks.on()


async def test_handlers_run_in_registration_order(hooks: WebhookRouter) -> None:
    order: list[int] = []
    hooks.on("call.hangup")(lambda event: order.append(1))
    hooks.on("call.*")(lambda event: order.append(2))
    hooks.on(models.CallHangupWebhookEvent)(lambda event: order.append(3))
    await hooks.dispatch(event_of())
    assert order == [1, 2, 3]


async def test_unhandled_events(hooks: WebhookRouter) -> None:
    handled, unhandled = Log(), Log()
    hooks.on("call.*")(handled)
    assert (await hooks.dispatch(event_of("fax.queued", "1"))).status == 200
    assert hooks.on_unhandled(unhandled) is unhandled
    await hooks.dispatch(event_of("fax.queued", "2"))
    await hooks.dispatch(event_of("call.hangup", "3"))
    assert (handled.seen, unhandled.seen) == (["call.hangup"], ["fax.queued"])


async def test_plain_handler_runs_in_a_thread(hooks: WebhookRouter) -> None:
    threads: list[object] = []
    hooks.on("call.hangup")(lambda event: threads.append(threading.current_thread()))
    await hooks.dispatch(event_of())
    assert threads != [threading.current_thread()]


async def test_slow_handler_finishes_in_the_background(keys: KeyPair) -> None:
    release, log = asyncio.Event(), Log()
    async with WebhookRouter(keys.public, acknowledge_within=0) as hooks:

        @hooks.on("call.hangup")
        async def handle(event: models.CallHangupWebhookEvent) -> None:
            await release.wait()
            await log(event)

        response = await hooks.dispatch(event_of())
        assert (response.status, response.text, log.seen) == (200, "acknowledged", [])
        release.set()
    assert log.seen == ["call.hangup"]
    assert (await hooks.dispatch(event_of())).status == 200
    await hooks.drain()
    assert log.seen == ["call.hangup"]


async def test_failure_within_the_acknowledgement_time_responds_500() -> None:
    hooks = WebhookRouter(secret="s", acknowledge_within=3600)

    @hooks.on("call.hangup")
    async def handle(event: object) -> None:
        raise LookupError

    assert (await hooks.dispatch(event_of())).status == 500


async def test_disconnected_sender_does_not_stop_the_handler(hooks: WebhookRouter) -> None:
    release, begun, log = asyncio.Event(), asyncio.Event(), Log()

    @hooks.on("call.hangup")
    async def handle(event: models.CallHangupWebhookEvent) -> None:
        begun.set()
        await release.wait()
        await log(event)

    request = asyncio.create_task(hooks.dispatch(event_of()))
    await begun.wait()
    request.cancel()
    with pytest.raises(asyncio.CancelledError):
        await request
    release.set()
    await hooks.drain()
    assert log.seen == ["call.hangup"]


async def meeting(hooks: WebhookRouter, secret: str, session: object = "s1") -> int:
    data = {"session_id": session, "segment_count": 1}
    body = encode({"id": "w1", "event": "transcript.completed", "data": data})
    return (await hooks.receive(body, sign_meeting(body, secret))).status


async def test_meeting_secret_may_depend_on_the_session() -> None:
    secrets = {"s1": "secret of s1"}

    async def stored(session: str) -> str | None:
        return secrets.get(session)

    for secret in ("secret of s1", ["old", "secret of s1"], secrets.get, stored):
        hooks = WebhookRouter(secret=secret)
        hooks.on("transcript.completed")(log := Log())
        assert await meeting(hooks, "forged") == 401
        assert await meeting(hooks, "secret of s1") == 200
        assert log.seen == ["transcript.completed"]


async def test_session_without_a_secret_is_rejected(keys: KeyPair) -> None:
    hooks = WebhookRouter(keys.public, secret={"s1": "secret"}.get)
    assert await meeting(hooks, "secret", "s2") == 401
    assert await meeting(hooks, "secret", 5) == 401
    assert (await hooks.receive(body_of(), sign(body_of(), keys.private))).status == 200


@pytest.mark.parametrize("key", [None, "not a key", []])
def test_missing_or_malformed_key_is_an_error_at_once(key: Any) -> None:
    with pytest.raises(WebhookVerificationError, match="key"):
        WebhookRouter(key)


async def test_event_without_handler_is_logged(
    hooks: WebhookRouter, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "telnyx_async.webhooks")
    await hooks.dispatch(event_of())
    assert "no handler for call.hangup e1" in caplog.text


async def test_headers_as_an_iterator(keys: KeyPair) -> None:
    hooks = WebhookRouter(keys.public, secret={"s1": "secret"}.get)
    hooks.on("*")(log := Log())
    headers = sign(body_of(), keys.private)
    assert (await hooks.receive(body_of(), iter(headers.items()))).status == 200
    assert log.seen == ["call.hangup"]
