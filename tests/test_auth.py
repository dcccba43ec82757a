"""Credentials: the key, and the token that is fetched for an id and a secret."""

from __future__ import annotations

import asyncio
import json
import threading
import traceback
from collections.abc import Awaitable, Callable
from math import inf
from typing import Any

import pytest
from yarl import URL

from telnyx_async._auth import Auth, BearerKey, ClientCredentials
from telnyx_async._errors import (
    APIConnectionError,
    APIResponseValidationError,
    AuthenticationError,
    InternalServerError,
    RedirectError,
)
from telnyx_async._http import HttpRequest, HttpResponse
from telnyx_async._options import Timeout
from tests.virtual_time import now, run, virtual

URL_OF_TOKEN = URL("https://api.example.com/v2/oauth/token")
SECRET = "a-very-secret-secret"


class TokenServer:
    """Gives out tokens `T1`, `T2`, … after 0.1 s."""

    def __init__(self, **answer: Any) -> None:
        self.status = 200
        self.answer = {"token_type": "Bearer", "expires_in": 3600, **answer}
        self.requests: list[HttpRequest] = []
        self.error: Exception | None = None

    async def __call__(self, request: HttpRequest, timeout: Timeout) -> HttpResponse:
        self.requests.append(request)
        number = len(self.requests)
        await asyncio.sleep(0.1)
        if self.error is not None:
            raise self.error
        body = {"access_token": f"T{number}", **self.answer}
        return HttpResponse(status=self.status, headers={}, body=json.dumps(body).encode())


def credentials(
    fetch: Callable[[HttpRequest, Timeout], Awaitable[HttpResponse]], **more: Any
) -> ClientCredentials:
    return ClientCredentials(
        id="ID", secret=SECRET, token_url=URL_OF_TOKEN, fetch=fetch, **{"clock": now, **more}
    )


async def token(auth: Auth) -> str:
    return (await auth.header())["Authorization"].removeprefix("Bearer ")


@virtual
async def test_a_key_is_sent_as_it_is_and_not_shown() -> None:
    auth = BearerKey("KEY")
    header = await auth.header()
    assert header["Authorization"] == "Bearer KEY"
    auth.refused(header, inf)
    assert await auth.header() == header
    assert "KEY" not in f"{header!r} {auth!r}"


@virtual
async def test_the_request_goes_to_the_given_address() -> None:
    server = TokenServer()
    auth = credentials(server)
    assert await token(auth) == "T1"
    (request,) = server.requests
    assert (request.method, request.url) == ("POST", URL_OF_TOKEN)
    assert request.headers["Content-Type"] == "application/json"
    assert isinstance(request.body, bytes)
    assert json.loads(request.body) == {
        "grant_type": "client_credentials",
        "client_id": "ID",
        "client_secret": SECRET,
    }
    assert SECRET not in f"{auth!r} {request!r}"
    assert "T1" not in repr(auth)


@virtual
async def test_twenty_calls_make_one_request_and_wait_for_nothing_else() -> None:
    server = TokenServer()
    auth = credentials(server)
    assert await asyncio.gather(*(token(auth) for _ in range(20))) == ["T1"] * 20
    assert now() == pytest.approx(0.1)
    assert len(server.requests) == 1


@virtual
async def test_one_call_renews_early_and_the_others_go_on() -> None:
    server = TokenServer()
    auth = credentials(server)
    await token(auth)
    await asyncio.sleep(3541 - now())
    tokens = [asyncio.ensure_future(token(auth)) for _ in range(20)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert sum(one.done() for one in tokens) == 19
    assert sorted(await asyncio.gather(*tokens)) == ["T1"] * 19 + ["T2"]
    assert await token(auth) == "T2"
    assert len(server.requests) == 2


@virtual
async def test_a_failed_early_renewal_harms_nothing_and_is_tried_again_later() -> None:
    server = TokenServer()
    auth = credentials(server)
    await token(auth)
    server.error = APIConnectionError()
    await asyncio.sleep(3541 - now())
    assert [await token(auth) for _ in range(20)] == ["T1"] * 20
    assert len(server.requests) == 2
    server.error = None
    await asyncio.sleep(6)
    assert await token(auth) == "T3"


@virtual
async def test_a_token_that_has_ended_is_not_used() -> None:
    server = TokenServer(expires_in=10)
    auth = credentials(server)
    assert await token(auth) == "T1"
    await asyncio.sleep(8.5 - now())
    assert await token(auth) == "T1"
    await asyncio.sleep(20)
    server.error = APIConnectionError()
    with pytest.raises(APIConnectionError):
        await token(auth)


@pytest.mark.parametrize("status", [400, 401, 403])
@virtual
async def test_refused_credentials_are_an_authentication_error(status: int) -> None:
    server = TokenServer(errors=[{"code": "10009", "title": "no", "detail": "unknown client"}])
    server.status = status
    results = await asyncio.gather(
        *(token(credentials(server)) for _ in range(2)), return_exceptions=True
    )
    for error in results:
        assert isinstance(error, AuthenticationError)
        assert (error.status_code, error.code) == (status, "10009")
        assert "POST /oauth/token" in str(error)
        assert SECRET not in "".join(traceback.format_exception(error)) + repr(vars(error))


@virtual
async def test_each_call_raises_an_error_of_its_own() -> None:
    server = TokenServer()
    server.status = 401
    auth = credentials(server)
    calls = (token(auth) for _ in range(3))
    errors = await asyncio.gather(*calls, return_exceptions=True)
    assert len(server.requests) == 1
    assert len({id(error) for error in errors}) == 3


@pytest.mark.parametrize(("status", "kind"), [(503, InternalServerError), (307, RedirectError)])
@virtual
async def test_other_answers_are_the_errors_of_any_call(status: int, kind: type[Exception]) -> None:
    server = TokenServer()
    server.status = status
    auth = credentials(server)
    with pytest.raises(kind):
        await token(auth)
    server.status = 200
    assert await token(auth) == "T2"


@pytest.mark.parametrize("secret", [None, 7, "", "a b", "a\nb", "ü", ["x"]])
@virtual
async def test_an_answer_without_a_usable_token_is_an_error_that_does_not_quote_it(
    secret: Any,
) -> None:
    auth = credentials(TokenServer(access_token=secret, refresh_token="hidden"))
    with pytest.raises(APIResponseValidationError, match="contains no token") as caught:
        await token(auth)
    assert "hidden" not in "".join(traceback.format_exception(caught.value))
    assert "hidden" not in repr(vars(caught.value))


@pytest.mark.parametrize("body", [b"", b"<html>", b"[1]", b'"x"', b"\xff"])
@virtual
async def test_an_answer_that_is_no_object_is_an_error(body: bytes) -> None:
    async def fetch(request: HttpRequest, timeout: Timeout) -> HttpResponse:
        return HttpResponse(status=200, headers={}, body=body)

    with pytest.raises(APIResponseValidationError):
        await token(credentials(fetch))


@pytest.mark.parametrize("life", [None, "soon", -5, 0, [3600]])
@virtual
async def test_a_token_without_a_sensible_life_serves_the_calls_that_waited(life: Any) -> None:
    server = TokenServer(expires_in=life)
    auth = credentials(server)
    assert list(await asyncio.gather(token(auth), token(auth))) == ["T1", "T1"]
    assert await token(auth) == "T2"


@virtual
async def test_an_endless_life_is_taken_for_a_long_one() -> None:
    auth = credentials(TokenServer(expires_in=10**400))
    assert [await token(auth) for _ in range(2)] == ["T1", "T1"]


@virtual
async def test_a_refused_token_is_replaced_but_not_one_that_came_after_it() -> None:
    auth = credentials(TokenServer())
    first = dict(await auth.header())
    auth.refused(first, inf)
    auth.refused(first, inf)
    assert await token(auth) == "T2"
    auth.refused(first, inf)
    assert await token(auth) == "T2"


@virtual
async def test_a_cancelled_call_does_not_cost_the_others_their_token() -> None:
    server = TokenServer()
    auth = credentials(server)
    calls = [asyncio.ensure_future(token(auth)) for _ in range(3)]
    await asyncio.sleep(0.05)
    calls[0].cancel()
    assert await asyncio.gather(*calls[1:]) == ["T1", "T1"]
    assert calls[0].cancelled()
    assert len(server.requests) == 1


@virtual
async def test_a_failure_that_nobody_waits_for_any_more_is_silent() -> None:
    complaints: list[Any] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, what: complaints.append(what))
    server = TokenServer()
    server.error = APIConnectionError()
    call = asyncio.ensure_future(token(credentials(server)))
    await asyncio.sleep(0.05)
    call.cancel()
    await asyncio.sleep(1)
    assert complaints == []


def test_a_request_that_ended_with_its_loop_blocks_no_other_loop() -> None:
    began = threading.Event()

    class Hanging(TokenServer):
        async def __call__(self, request: HttpRequest, timeout: Timeout) -> HttpResponse:
            if not self.requests:
                self.requests.append(request)
                began.set()
                await asyncio.Event().wait()
            return await super().__call__(request, timeout)

    server = Hanging()
    auth = credentials(server, clock=lambda: 0.0)

    async def give_up() -> None:
        call = asyncio.ensure_future(token(auth))
        await asyncio.to_thread(began.wait)
        call.cancel()

    asyncio.run(give_up())
    assert run(token(auth)) == "T2"
    assert asyncio.run(token(auth)) == "T2"


def test_two_loops_at_once_do_not_wait_for_each_other() -> None:
    other: list[str] = []

    async def main() -> str:
        home = asyncio.get_running_loop()
        asked, answered = asyncio.Event(), asyncio.Event()

        class SlowAtHome(TokenServer):
            async def __call__(self, request: HttpRequest, timeout: Timeout) -> HttpResponse:
                if asyncio.get_running_loop() is home:
                    self.requests.append(request)
                    asked.set()
                    await answered.wait()
                return await super().__call__(request, timeout)

        auth = credentials(SlowAtHome(), clock=lambda: 0.0)
        waiting = asyncio.ensure_future(token(auth))
        await asked.wait()
        thread = threading.Thread(target=lambda: other.append(run(token(auth))))
        thread.start()
        await asyncio.to_thread(thread.join)
        answered.set()
        return await waiting

    assert asyncio.run(main()) == "T3"
    assert other == ["T2"]
