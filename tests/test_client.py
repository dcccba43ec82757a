"""The client's options, its copies, and requests that the SDK has no method for."""

from __future__ import annotations

import asyncio
import copy as copying
import json
import logging
from collections.abc import Iterator
from contextlib import suppress
from itertools import product
from pathlib import Path
from traceback import walk_tb
from typing import Any

import pytest
from yarl import URL

from telnyx_async import (
    APIResponseValidationError,
    APIStatusError,
    AsyncTelnyx,
    AuthenticationError,
    DeadlineExceededError,
    Hooks,
    HttpRequest,
    HttpResponse,
    InternalServerError,
    MissingCredentialsError,
    NotFoundError,
    RateLimitError,
    RateLimitTimeoutError,
    RetryEvent,
    Timeout,
    Transport,
)
from telnyx_async._config import Config
from telnyx_async._operation import BASE64, BodyKind, Call, Operation
from telnyx_async.models.rooms import Room
from telnyx_async.testing import InstantClock
from telnyx_sync import Telnyx


class Recorded:
    """A transport that answers by itself."""

    def __init__(self, *answers: HttpResponse) -> None:
        self.requests: list[HttpRequest] = []
        self.timeouts: list[Timeout] = []
        self.closed = False
        self._answers = answers or (answer({"data": {"id": "1"}}),)

    async def send(
        self, request: HttpRequest, *, timeout: Timeout, stream: bool = False
    ) -> HttpResponse:
        self.requests.append(request)
        self.timeouts.append(timeout)
        return self._answers[min(len(self.requests), len(self._answers)) - 1]

    async def aclose(self) -> None:
        self.closed = True


def answer(body: Any, status: int = 200) -> HttpResponse:
    return HttpResponse(status=status, headers={}, body=json.dumps(body).encode())


def made(transport: Transport, **options: Any) -> AsyncTelnyx:
    options = {"api_key": "KEY", "transport": transport, "clock": InstantClock(), **options}
    return AsyncTelnyx(**options)


@pytest.fixture(autouse=True)
def _empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "PUBLIC_KEY", "CLIENT_ID", "CLIENT_SECRET", "BASE_URL", "LOG",
                 "CUSTOM_HEADERS"):  # fmt: skip
        monkeypatch.delenv(f"TELNYX_{name}", raising=False)


@pytest.fixture(autouse=True)
def _silence() -> Iterator[None]:
    """Take back what `TELNYX_LOG` switches on."""
    logger = logging.getLogger("telnyx_async")
    before = (logger.level, logger.handlers.copy())
    yield
    logger.setLevel(before[0])
    logger.handlers[:] = before[1]


async def test_the_environment_fills_what_is_not_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELNYX_API_KEY", " KEY-env\n")
    monkeypatch.setenv("TELNYX_PUBLIC_KEY", "pk")
    monkeypatch.setenv("TELNYX_BASE_URL", "http://localhost:1/v9/")
    monkeypatch.setenv("TELNYX_CUSTOM_HEADERS", "X-A: 1\nnonsense\nX-B:2:3\n: none")
    monkeypatch.setenv("TELNYX_LOG", "warning")
    transport = Recorded()
    client = AsyncTelnyx(transport=transport, default_headers={"X-B": "own"})
    await client.rooms.retrieve("1")
    (request,) = transport.requests
    assert str(request.url) == "http://localhost:1/v9/rooms/1"
    assert request.headers["authorization"] == "Bearer KEY-env"
    assert (request.headers["X-A"], request.headers["X-B"]) == ("1", "own")
    assert client.public_key == "pk"
    assert client.webhooks is client.webhooks


async def test_arguments_outrank_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELNYX_API_KEY", "KEY-env")
    monkeypatch.setenv("TELNYX_LOG", "")
    transport = Recorded()
    await made(transport, api_key="KEY-own").rooms.retrieve("1")
    assert transport.requests[0].headers["Authorization"] == "Bearer KEY-own"


@pytest.mark.parametrize("kind", [AsyncTelnyx, Telnyx])
@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"timeout": -1}, "timeout"),
        ({"timeout": 0}, "timeout"),
        ({"timeout": float("nan")}, "timeout"),
        ({"timeout": "5"}, "timeout"),
        ({"timeout": True}, "timeout"),
        ({"max_retries": -1}, "max_retries"),
        ({"max_retries": 1.5}, "max_retries"),
        ({"max_retries": True}, "max_retries"),
        ({"max_response_size": 0}, "max_response_size"),
        ({"max_connections": 0}, "max_connections"),
        ({"base_url": "localhost"}, "base_url"),
        ({"base_url": "ftp://a"}, "base_url"),
        ({"base_url": "https://user:pass@a"}, "base_url"),
        ({"api_key": "a\nb"}, "api_key"),
        ({"api_key": "é"}, "api_key"),
        ({"api_key": 5}, "api_key"),
        ({"client_secret": "a\nb"}, "client_secret"),
        ({"client_id": 5}, "client_id"),
        ({"public_key": 5}, "public_key"),
        ({"rate_limit": "fast"}, "rate_limit"),
        ({"rate_limit": {"*": "0/s"}}, "rate_limit"),
        ({"default_headers": {"a\nb": "c"}}, "default_headers"),
        ({"default_headers": {"X-A": "a\nb"}}, "default_headers: X-A"),
        ({"default_headers": {"X-A": 5}}, "default_headers: X-A"),
        ({"default_headers": 5}, "default_headers"),
        ({"default_query": 5}, "default_query"),
        ({"strict_response_validation": "yes"}, "strict_response_validation"),
        ({"clock": 5}, "clock"),
        ({"hooks": {}}, "hooks"),
        ({"proxy": "socks5://user:pass@a"}, "proxy"),
        ({"proxy": "http://[::"}, "proxy"),
        ({"retry_policy": 5}, "retry_policy"),
        ({"session": "a"}, "session"),
        ({"ssl": "off"}, "ssl"),
        ({"tracing": "on"}, "tracing"),
        ({"transport": object()}, "transport"),
        ({"trust_env": "no"}, "trust_env"),
    ],
)  # fmt: skip
def test_options_without_sense_are_named(options: dict[str, Any], says: str, kind: Any) -> None:
    with pytest.raises(ValueError, match=says) as caught:
        kind(**options)
    assert "a\nb" not in str(caught.value).replace(repr("a\nb"), "")
    assert "pass" not in str(caught.value)


@pytest.mark.parametrize("kind", [AsyncTelnyx, Telnyx])
@pytest.mark.parametrize("environment", [True, False])
def test_a_client_that_cannot_be_made_shows_no_secret(
    kind: Any, environment: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    secrets = {"api_key": "KEY-secret", "client_id": "ID", "client_secret": "s3cret"}
    for name, value in secrets.items():
        if environment:
            monkeypatch.setenv(f"TELNYX_{name.upper()}", value)
    given = {} if environment else secrets
    makes = [kind, kind("KEY").with_options]
    options: list[dict[str, Any]] = [{"max_retries": -1}, {"hooks": {}}, {"api_key": "é"}]
    for make, option in product(makes, options):
        with pytest.raises(ValueError) as caught:
            make(**{**given, **option})
        shown = "".join(_locals(caught.value))
        assert "KEY-secret" not in shown
        assert "s3cret" not in shown


def _locals(error: BaseException) -> Iterator[str]:
    """What a report with local variables shows of the packages."""
    for frame, _ in walk_tb(error.__traceback__):
        if frame.f_code.co_filename != __file__:
            # Some objects were never finished and have no `repr`.
            for value in frame.f_locals.values():
                with suppress(AttributeError):
                    yield repr(value)


async def test_arguments_that_a_method_does_not_have_are_refused() -> None:
    transport = Recorded()
    with pytest.raises(TypeError, match="POST /rooms takes no argument name"):
        await made(transport).rooms.create(name="daily")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="GET /rooms takes no argument idempotency_key"):
        made(transport).rooms.list(idempotency_key="1")  # type: ignore[call-arg]
    assert transport.requests == []


async def test_no_key_is_an_error_at_the_first_call_that_needs_one() -> None:
    transport = Recorded()
    client = made(transport, api_key=None)
    with pytest.raises(MissingCredentialsError, match=r"GET /rooms/\{room_id\} needs credentials"):
        await client.rooms.retrieve("1")
    assert transport.requests == []
    await client.rooms.retrieve("1", extra_headers={"authorization": "Bearer other"})
    assert transport.requests[0].headers["Authorization"] == "Bearer other"
    free = client.with_options(default_headers={"Authorization": "Basic x"})
    await free.rooms.retrieve("1")
    assert transport.requests[1].headers["Authorization"] == "Basic x"
    # A job stores the headers of its rows, and sends them as those of the call.
    row = Call(Operation("GET", "/rooms"), headers={"Authorization": "Bearer row"})
    await client.execute(row)
    assert transport.requests[2].headers["Authorization"] == "Bearer row"


async def test_what_needs_no_key_goes_without() -> None:
    transport = Recorded()
    operation = Operation("GET", "/open", needs_key=False)
    await made(transport, api_key=None).execute(Call(operation=operation))
    assert "Authorization" not in transport.requests[0].headers


TOKEN = answer({"access_token": "TOKEN", "expires_in": 3600})


async def test_client_credentials_fetch_a_token_from_the_configured_host() -> None:
    transport = Recorded(TOKEN, answer({"data": {}}))
    client = made(transport, api_key=None, client_id="id", client_secret="s3cret",
                  base_url="https://eu.example/v2")  # fmt: skip
    await client.rooms.retrieve("1")
    await client.rooms.retrieve("2")
    await client.with_options(timeout=5).rooms.retrieve("3")
    assert [str(request.url) for request in transport.requests] == [
        "https://eu.example/v2/oauth/token",
        *(f"https://eu.example/v2/rooms/{i}" for i in (1, 2, 3)),
    ]
    assert transport.requests[1].headers["Authorization"] == "Bearer TOKEN"
    assert "s3cret" not in repr(client) + repr(client._pipeline)


async def test_a_refused_token_is_fetched_anew_for_the_next_call() -> None:
    transport = Recorded(TOKEN, answer({}, 401), TOKEN, answer({"data": {}}))
    client = made(transport, api_key=None, client_id="id", client_secret="s")
    with pytest.raises(AuthenticationError):
        await client.rooms.retrieve("1")
    await client.rooms.retrieve("1")
    assert len(transport.requests) == 4


async def test_a_token_is_waited_for_no_longer_than_the_deadline() -> None:
    class Silent(Recorded):
        async def send(self, request: HttpRequest, **_: Any) -> HttpResponse:
            return await asyncio.Event().wait()  # type: ignore[return-value]

    client = made(Silent(), api_key=None, client_id="id", client_secret="s", timeout=0.01)
    with pytest.raises(DeadlineExceededError) as caught:
        await client.rooms.retrieve("1")
    assert not caught.value.sent
    assert caught.value.operation == "GET /rooms/{room_id}"


async def test_a_copy_shares_what_connects_and_changes_the_rest() -> None:
    transport = Recorded()
    client = made(transport, default_headers={"X-A": "1"}, default_query={"q": "1"})
    rooms = client.rooms
    copy = client.with_options(
        api_key="OTHER", timeout=7, max_retries=0, default_headers={"X-B": "2"}
    )
    assert copy.rooms is not rooms
    await copy.rooms.retrieve("1")
    (request,) = transport.requests
    assert request.headers["Authorization"] == "Bearer OTHER"
    assert (request.headers["X-A"], request.headers["X-B"]) == ("1", "2")
    assert request.url.query["q"] == "1"
    assert (copy.timeout.total, client.timeout.total) == (7, 300)
    assert (copy.max_retries, client.max_retries) == (0, 2)
    assert copy._pipeline.quota is client._pipeline.quota
    assert copy._pipeline.limiter is client._pipeline.limiter
    shared: Any = {"max_connections": 5}
    with pytest.raises(ValueError, match=r"max_connections, which the copies of a client share"):
        client.with_options(**shared)
    await copy.close()
    assert transport.closed


async def test_a_copied_resource_calls_the_same_client() -> None:
    transport = Recorded()
    rooms = copying.copy(made(transport).rooms)
    await rooms.retrieve("1")
    assert [request.url.path for request in transport.requests] == ["/v2/rooms/1"]


class StoppedClock:
    """A clock on which a call takes no time, however busy the machine is."""

    def now(self) -> float:
        return 0.0

    async def sleep(self, seconds: float) -> None:
        raise NotImplementedError


async def test_a_number_is_the_deadline_and_none_is_no_limit() -> None:
    transport = Recorded()
    client = made(transport, clock=StoppedClock())
    await client.rooms.retrieve("1")
    await client.rooms.retrieve("1", timeout=9)
    await client.rooms.retrieve("1", timeout=None)
    await client.rooms.retrieve("1", timeout=Timeout(read=3))
    await client.with_options(timeout=None).rooms.retrieve("1")
    assert transport.timeouts == [
        Timeout(total=300, connect=5, read=60, pool=60),
        Timeout(total=9, connect=5),
        Timeout(),
        Timeout(read=3),
        Timeout(),
    ]


@pytest.mark.parametrize("verb", ["post", "put", "patch", "delete"])
async def test_undocumented_requests(verb: str) -> None:
    transport = Recorded()
    client = made(transport)
    send = getattr(client, verb)
    assert await send("/x", body={"a": 1}, query={"b": [1, 2]}) == {"data": {"id": "1"}}
    assert await send("x", body=b"raw", extra_headers={"Content-Type": "a/b"}) is not None
    first, second = transport.requests
    assert (first.method, str(first.url), first.body) == (
        verb.upper(), "https://api.telnyx.com/v2/x?b=1,2", b'{"a":1}',
    )  # fmt: skip
    assert (second.url.path, second.body) == ("/v2/x", b"raw")
    assert second.headers["Content-Type"] == "a/b"


async def test_undocumented_answers_are_cast() -> None:
    client = made(Recorded(answer({"id": "r"})))
    room = await client.get("/rooms/r", cast_to=Room)
    assert isinstance(room, Room)
    assert room.id == "r"


async def test_a_file_is_read_where_the_operation_takes_it_as_base64(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"content")
    transport = Recorded()
    operation = Operation("POST", "/documents", body=BodyKind.JSON, names={"file": BASE64})
    await made(transport).execute(Call(operation, body={"file": path}))
    assert transport.requests[0].body == b'{"file":"Y29udGVudA=="}'


async def test_an_undocumented_key_makes_a_post_safe() -> None:
    transport = Recorded(answer({}, 500), answer({}))
    await made(transport).post("/x", body={}, idempotency_key="k-1")
    assert [request.headers["Idempotency-Key"] for request in transport.requests] == ["k-1"] * 2


async def test_strict_validation_says_what_does_not_fit() -> None:
    client = made(Recorded(answer({"data": {"id": 7}})), strict_response_validation=True)
    with pytest.raises(APIResponseValidationError, match=r"\$\.data\.id") as caught:
        await client.rooms.retrieve("1")
    assert caught.value.attempts == 1
    assert (await client.get("/x"))["data"] == {"id": 7}
    fitting = made(Recorded(answer({"data": {"id": "7"}})), strict_response_validation=True)
    await fitting.rooms.retrieve("1")


@pytest.mark.parametrize(
    ("body", "cast_to", "value"),
    [(b"text", str, "text"), (b"\0", bytes, b"\0"), (b"", Room, Room())],
)
async def test_strict_validation_is_of_json_only(body: bytes, cast_to: Any, value: object) -> None:
    empty = HttpResponse(status=200 if body else 204, headers={}, body=body)
    client = made(Recorded(empty), strict_response_validation=True)
    assert await client.get("/x", cast_to=cast_to) == value


async def test_strict_validation_names_five_places_at_most() -> None:
    rows = answer({"data": [{"id": number} for number in range(7)], "meta": {}})
    client = made(Recorded(rows), strict_response_validation=True)
    with pytest.raises(APIResponseValidationError) as caught:
        await client.rooms.list()
    named = [number for number in range(7) if f"$.data[{number}].id" in str(caught.value)]
    assert named == [0, 1, 2, 3, 4]


async def test_strict_validation_leaves_what_is_not_json_alone() -> None:
    audio = HttpResponse(200, {"Content-Type": "audio/mpeg"}, b"ID3")
    client = made(Recorded(audio), strict_response_validation=True)
    assert await client.text_to_speech.generate_speech(text="Hi") == b"ID3"


async def test_strict_validation_reads_the_rows_of_a_list() -> None:
    rows = answer({"data": [{"id": "7"}, {"id": 8}], "meta": {}})
    client = made(Recorded(rows), strict_response_validation=True)
    with pytest.raises(APIResponseValidationError, match=r"\$\.data\[1\]\.id"):
        await client.rooms.list()
    assert len((await made(Recorded(rows)).rooms.list()).data) == 2


async def test_a_limit_by_key_holds_the_calls_of_that_key() -> None:
    clock = InstantClock()
    client = made(Recorded(), rate_limit={"sender": "1/m", "rooms": "1/s"}, clock=clock)
    for sender in ("+13125550100", "+13125550101", "+13125550100"):
        await client.messages.send(to="+13125550199", from_=sender)
    assert 50 < sum(clock.waits) <= 60
    with pytest.raises(RateLimitTimeoutError, match="held back by the client") as caught:
        await client.messages.send(to="+13125550199", from_="+13125550100", timeout=5)
    assert not caught.value.sent
    assert caught.value.retry_after is not None
    await client.messages.send(to="+13125550199")


def test_the_client_shows_no_secret() -> None:
    client = AsyncTelnyx(
        "KEY-secret",
        client_secret="s3cret",
        base_url=URL("http://a/v2"),
        default_query={"signature": "s3cret"},
    )
    assert repr(client) == "<AsyncTelnyx http://a/v2>"
    shown = (
        repr(client._pipeline) + repr(vars(client)) + repr(dict(client._pipeline.encode.headers))
    )
    assert "KEY-secret" not in shown
    assert "s3cret" not in shown


async def test_the_client_shows_no_header_of_its_caller() -> None:
    client = made(Recorded(), default_headers={"X-Token": "s3cret"})
    await client.rooms.retrieve("1")
    assert "s3cret" not in repr(client) + repr(vars(client)) + repr(client._pipeline)


@pytest.mark.parametrize("make", [AsyncTelnyx, Telnyx])
def test_half_made_objects_can_be_shown(make: Any) -> None:
    """A report with local variables shows a client and a Config that were never finished."""
    assert "unfinished" in repr(make.__new__(make))
    assert repr(Config.__new__(Config)) == "Config()"
    assert "KEY" not in repr(Config("KEY"))
    assert "max_retries=2" in repr(Config("KEY"))


async def test_the_hooks_of_a_client_see_each_retry() -> None:
    seen: list[RetryEvent] = []
    transport = Recorded(answer({}, 503), answer({}, 429), answer({"data": {"id": "1"}}))
    client = made(
        transport,
        hooks=Hooks(on_retry=seen.append),
        retry_policy=lambda failure: float(failure.attempt),
    )
    await client.rooms.retrieve("1")
    assert [(each.operation, each.attempt, each.wait, type(each.error)) for each in seen] == [
        ("GET /rooms/{room_id}", 1, 1.0, InternalServerError),
        ("GET /rooms/{room_id}", 2, 2.0, RateLimitError),
    ]


@pytest.mark.parametrize("failures", [0, 1, 2])
async def test_a_response_says_how_many_attempts_it_took(failures: int) -> None:
    transport = Recorded(*[answer({}, 503)] * failures, answer({}))
    response = await made(transport).get("/x", cast_to=HttpResponse)
    assert response.attempts == failures + 1 == len(transport.requests)


@pytest.mark.parametrize("verb", ["post", "put", "patch", "delete"])
async def test_a_call_without_a_method_is_not_repeated_where_it_may_have_an_effect(
    verb: str,
) -> None:
    transport = Recorded(answer({}, 500))
    with pytest.raises(InternalServerError) as caught:
        await getattr(made(transport), verb)("/x", body={})
    assert len(transport.requests) == 1
    assert not caught.value.safe_to_retry


async def test_a_limit_of_a_product_holds_for_all_of_its_paths() -> None:
    clock = InstantClock()
    transport = Recorded(answer({"data": {}}))
    client = made(transport, rate_limit={"rooms": "1/m"}, clock=clock)
    await client.rooms.retrieve("1")
    await client.get("/rooms/1/sessions/2/participants")
    await client.get("/queues/rooms")
    assert [round(wait) for wait in clock.waits] == [60]


async def test_a_copy_of_a_client_retries_too() -> None:
    transport = Recorded(answer({}, 503), answer({"data": {"id": "1"}}))
    await made(transport).with_options(timeout=60).rooms.retrieve("1")
    assert len(transport.requests) == 2


async def test_a_generated_key_is_sent_with_every_attempt() -> None:
    transport = Recorded(answer({}, 503), answer({"data": {"id": "1"}}))
    await made(transport).messages.send(to="+13125550199", from_="+13125550100")
    first, second = (request.headers["Idempotency-Key"] for request in transport.requests)
    assert first == second


@pytest.mark.parametrize("status", [199, 300, 304])
async def test_a_status_other_than_2xx_is_an_error(status: int) -> None:
    with pytest.raises(APIStatusError) as caught:
        await made(Recorded(answer({}, status))).rooms.retrieve("1")
    assert caught.value.status_code == status


@pytest.mark.parametrize("status", [200, 299])
async def test_any_status_of_2xx_is_a_success(status: int) -> None:
    response = await made(Recorded(answer({}, status))).get("/x", cast_to=HttpResponse)
    assert response.status == status


async def test_a_success_returns_a_token_to_the_quota_of_retries() -> None:
    client = made(Recorded(answer({}, 503), answer({"data": {"id": "1"}})))
    await client.rooms.retrieve("1")
    assert client._pipeline.quota.spent == 13
    await client.rooms.retrieve("1")
    assert client._pipeline.quota.spent == 12


@pytest.mark.parametrize("timeout", [None, 60])
async def test_a_token_is_fetched_with_a_deadline_and_without(timeout: float | None) -> None:
    transport = Recorded(answer({}, 503), TOKEN, answer({"data": {"id": "1"}}))
    seen: list[RetryEvent] = []
    client = made(
        transport, api_key=None, client_id="id", client_secret="s", timeout=timeout,
        retry_policy=lambda failure: 1.0, hooks=Hooks(on_retry=seen.append),
    )  # fmt: skip
    await client.rooms.retrieve("1")
    assert [(each.operation, each.attempt, each.wait) for each in seen] == [
        ("POST /oauth/token", 1, 1.0)
    ]
    assert [request.url.path[-6:] for request in transport.requests] == ["/token"] * 2 + ["ooms/1"]


async def test_a_token_is_not_requested_again_after_the_deadline() -> None:
    transport = Recorded(answer({}, 503))
    client = made(
        transport, api_key=None, client_id="id", client_secret="s", timeout=60, max_retries=9,
        retry_policy=lambda failure: 25.0,
    )  # fmt: skip
    with pytest.raises(InternalServerError) as caught:
        await client.rooms.retrieve("1")
    assert len(transport.requests) == 3
    assert (caught.value.operation, caught.value.sent) == ("POST /oauth/token", False)


async def test_an_old_token_that_is_refused_is_replaced_once_a_call() -> None:
    transport = Recorded(
        TOKEN, answer({"data": {"id": "1"}}), answer({}, 401), TOKEN, answer({}, 401)
    )
    clock = InstantClock()
    credentials = {"api_key": None, "client_id": "id", "client_secret": "s"}
    client = made(transport, clock=clock, max_retries=5, **credentials)
    await client.rooms.retrieve("1")
    with pytest.raises(AuthenticationError):
        await client.messages.send(to="+13125550199", from_="+13125550100")
    assert len(transport.requests) == 5
    assert clock.waits == [0.0]


async def test_a_token_is_replaced_once_a_call_although_another_call_discards_the_new_one() -> None:

    class Revoked(Recorded):
        async def send(self, request: HttpRequest, **_: Any) -> HttpResponse:
            self.requests.append(request)
            number = len(self.requests)
            if request.url.path.endswith("/token"):
                return answer({"access_token": f"T{number}", "expires_in": 3600})
            await asyncio.sleep(0)  # the other call is sent, too
            return answer({}, 401 if number > 2 else 200)

    transport = Revoked()
    client = made(transport, api_key=None, client_id="id", client_secret="s")
    await client.get("/rooms/1")
    calls = (client.get(f"/rooms/{number}") for number in (2, 3))
    errors = await asyncio.gather(*calls, return_exceptions=True)
    assert [type(error) for error in errors] == [AuthenticationError] * 2
    sent = [request.url.path.rpartition("/")[2] for request in transport.requests]
    assert sent == ["token", "1", "2", "3", "token", "2", "3"]


async def test_a_new_token_helps_against_a_401_only() -> None:
    transport = Recorded(TOKEN, answer({}, 404))
    client = made(transport, api_key=None, client_id="id", client_secret="s")
    with pytest.raises(NotFoundError):
        await client.rooms.retrieve("1")
    assert len(transport.requests) == 2


@pytest.mark.parametrize("given", [{"client_id": "id"}, {"client_secret": "s"}])
async def test_half_of_the_credentials_are_none(given: dict[str, str]) -> None:
    transport = Recorded()
    with pytest.raises(MissingCredentialsError):
        await made(transport, api_key=None, **given).rooms.retrieve("1")
    assert transport.requests == []


async def test_headers_of_a_response_hold_back_the_next_call() -> None:
    clock = InstantClock()
    paused = HttpResponse(200, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "9"}, b"{}")
    client = made(Recorded(paused, answer({})), clock=clock)
    await client.get("/rooms/1")
    await client.get("/rooms/2")
    assert 8 < sum(clock.waits) <= 10
