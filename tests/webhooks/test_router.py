"""Deliveries reach their handlers, and are answered in time."""

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


async def test_a_signed_event_reaches_its_handler(hooks: WebhookRouter, keys: KeyPair) -> None:
    hooks.on("call.hangup")(log := Log())
    answer = await hooks.receive(body_of(), sign(body_of(), keys.private))
    assert (answer.status, log.seen) == (200, ["call.hangup"])


async def test_what_is_not_signed_reaches_none(
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


async def test_what_is_no_webhook_is_a_bad_request(hooks: WebhookRouter, keys: KeyPair) -> None:
    assert (await hooks.receive(b"hello", sign(b"hello", keys.private))).status == 400


async def test_what_is_too_large_is_not_even_hashed(keys: KeyPair) -> None:
    hooks = WebhookRouter(keys.public, max_body=10)
    assert (await hooks.receive(b"x" * 11, {})).status == 413
    assert (await hooks.receive(b"x" * 10, sign(b"x" * 10, keys.private))).status == 400


@pytest.mark.parametrize(
    ("route", "reached"),
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
async def test_routes(hooks: WebhookRouter, route: Any, reached: bool) -> None:
    hooks.on(route)(log := Log())
    assert (await hooks.dispatch(event_of("conference.participant.joined"))).status == 200
    assert bool(log.seen) == reached


async def test_on_takes_several_types_and_gives_the_handler_back(hooks: WebhookRouter) -> None:
    log = Log()
    assert hooks.on("fax.*", "fax.queued", "call.hangup")(log) is log
    await hooks.dispatch(event_of("fax.queued", "1"))
    await hooks.dispatch(event_of("call.hangup", "2"))
    assert log.seen == ["fax.queued", "call.hangup"]
    with pytest.raises(TypeError, match="type or class"):
        hooks.on()


async def test_handlers_run_in_their_order(hooks: WebhookRouter) -> None:
    order: list[int] = []
    hooks.on("call.hangup")(lambda event: order.append(1))
    hooks.on("call.*")(lambda event: order.append(2))
    hooks.on(models.CallHangupWebhookEvent)(lambda event: order.append(3))
    await hooks.dispatch(event_of())
    assert order == [1, 2, 3]


async def test_the_unhandled(hooks: WebhookRouter) -> None:
    handled, unhandled = Log(), Log()
    hooks.on("call.*")(handled)
    assert (await hooks.dispatch(event_of("fax.queued", "1"))).status == 200
    assert hooks.on_unhandled(unhandled) is unhandled
    await hooks.dispatch(event_of("fax.queued", "2"))
    await hooks.dispatch(event_of("call.hangup", "3"))
    assert (handled.seen, unhandled.seen) == (["call.hangup"], ["fax.queued"])


async def test_plain_handlers_run_in_a_thread(hooks: WebhookRouter) -> None:
    threads: list[object] = []
    hooks.on("call.hangup")(lambda event: threads.append(threading.current_thread()))
    await hooks.dispatch(event_of())
    assert threads != [threading.current_thread()]


async def test_slow_handlers_finish_in_the_background(keys: KeyPair) -> None:
    release, log = asyncio.Event(), Log()
    async with WebhookRouter(keys.public, acknowledge_within=0) as hooks:

        @hooks.on("call.hangup")
        async def handle(event: models.CallHangupWebhookEvent) -> None:
            await release.wait()
            await log(event)

        answer = await hooks.dispatch(event_of())
        assert (answer.status, answer.text, log.seen) == (200, "acknowledged", [])
        release.set()
    assert log.seen == ["call.hangup"]
    assert (await hooks.dispatch(event_of())).status == 200
    await hooks.drain()
    assert log.seen == ["call.hangup"]


async def test_what_is_quick_is_answered_by_its_outcome() -> None:
    hooks = WebhookRouter(secret="s", acknowledge_within=3600)

    @hooks.on("call.hangup")
    async def handle(event: object) -> None:
        raise LookupError

    assert (await hooks.dispatch(event_of())).status == 500


async def test_a_broken_connection_does_not_stop_the_handler(hooks: WebhookRouter) -> None:
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


async def test_meetings_have_a_secret_each() -> None:
    secrets = {"s1": "secret of s1"}

    async def stored(session: str) -> str | None:
        return secrets.get(session)

    for secret in ("secret of s1", ["old", "secret of s1"], secrets.get, stored):
        hooks = WebhookRouter(secret=secret)
        hooks.on("transcript.completed")(log := Log())
        assert await meeting(hooks, "forged") == 401
        assert await meeting(hooks, "secret of s1") == 200
        assert log.seen == ["transcript.completed"]


async def test_a_session_without_a_secret_is_refused(keys: KeyPair) -> None:
    hooks = WebhookRouter(keys.public, secret={"s1": "secret"}.get)
    assert await meeting(hooks, "secret", "s2") == 401
    assert await meeting(hooks, "secret", 5) == 401
    assert (await hooks.receive(body_of(), sign(body_of(), keys.private))).status == 200


@pytest.mark.parametrize("key", [None, "no key", []])
def test_a_router_without_a_good_key_is_refused_at_once(key: Any) -> None:
    with pytest.raises(WebhookVerificationError, match="key"):
        WebhookRouter(key)


async def test_what_no_handler_is_for_is_a_line_in_the_log(
    hooks: WebhookRouter, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "telnyx_async.webhooks")
    await hooks.dispatch(event_of())
    assert "no handler for call.hangup e1" in caplog.text
