"""The client: its life, its options, and the one path that every call takes."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, Unpack

from attrs import evolve

from telnyx_async._config import Config, Secret, as_retries, as_timeout
from telnyx_async._errors import APIError, MissingCredentialsError, RateLimitError, from_response
from telnyx_async._files import read_files
from telnyx_async._http import HttpRequest, HttpResponse
from telnyx_async._inflate import ACCEPTED
from telnyx_async._limiter import Limiter, WaitTooLong
from telnyx_async._operation import Call, Operation
from telnyx_async._options import RequestOptions, Timeout
from telnyx_async._pool import Transport
from telnyx_async._retry import Attempts, Backoff, Quota, RetryPolicy, mint
from telnyx_async._transport import AiohttpTransport
from telnyx_async._wire import decode, encode
from telnyx_async.resources import Root

if TYPE_CHECKING:
    import ssl as tls

    import aiohttp

__all__ = ["AsyncTelnyx"]

USER_AGENT = "telnyx-async/0.1.0"


class AsyncTelnyx(Root):
    """The Telnyx API for asyncio."""

    def __init__(
        self,
        api_key: str | None = None,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        public_key: str | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        max_retries: int | None = None,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        rate_limit: str | Mapping[str, str] | None = None,
        retry_policy: RetryPolicy | None = None,
        session: aiohttp.ClientSession | None = None,
        transport: Transport | None = None,
        max_connections: int = 100,
        proxy: str | None = None,
        ssl: tls.SSLContext | bool = True,
        trust_env: bool = True,
        max_response_size: int | None = None,
        strict_response_validation: bool = False,
    ) -> None:
        super().__init__(self)
        self._config = Config.resolve(
            api_key=api_key,
            client_id=client_id,
            client_secret=client_secret,
            public_key=public_key,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            max_response_size=max_response_size,
            strict_response_validation=strict_response_validation,
        )
        self._headers = {
            "User-Agent": USER_AGENT,
            "Accept-Encoding": ACCEPTED,
            **self._config.default_headers,
        }
        self._policy = retry_policy or Backoff()
        self._quota = Quota()
        self._limiter = Limiter(rate_limit)
        self._clock: Callable[[], float] = time.monotonic
        self._sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
        self._transport = transport or AiohttpTransport(
            session=session,
            max_connections=max_connections,
            max_response_size=self._config.max_response_size,
            tls=ssl,
            proxy=proxy,
            trust_env=trust_env,
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections. Calls after this raise `RuntimeError`."""
        await self._transport.aclose()

    async def execute(self, call: Call) -> HttpResponse:
        """Make a call, with its retries: the one path to the network."""
        call = mint(await read_files(call))
        request = await self._encode(call)
        attempts = self._attempts(call)
        while True:
            try:
                return await self._attempt(call, request, attempts)
            except APIError as error:
                wait = attempts.wait_after(error)
                if wait is None:
                    raise
            await self._sleep(wait)

    async def _encode(self, call: Call) -> HttpRequest:
        return encode(
            call,
            base_url=self._config.base_url,
            default_headers={**self._headers, **self._authorization(call)},
            default_query=self._config.default_query,
        )

    def _authorization(self, call: Call) -> Mapping[str, str]:
        given = (*self._config.default_headers, *call.options.get("extra_headers", ()))
        if any(name.lower() == "authorization" for name in given):
            return {}
        if self._config.api_key is not None:
            return {"Authorization": Secret(f"Bearer {self._config.api_key}")}
        if not call.operation.needs_key:
            return {}
        raise MissingCredentialsError(
            "no key: pass api_key, or client_id and client_secret, to the client, "
            "or set TELNYX_API_KEY in the environment"
        )

    def _attempts(self, call: Call) -> Attempts:
        timeout = self._timeout(call)
        return Attempts(
            operation=call.operation,
            max_retries=as_retries(call.options.get("max_retries", self._config.max_retries)),
            policy=self._policy,
            quota=self._quota,
            clock=self._clock,
            timeout=timeout,
        )

    def _timeout(self, call: Call) -> Timeout:
        options = call.options
        if "timeout" not in options:
            return self._config.timeout
        return as_timeout(options["timeout"], self._config.timeout)

    async def _attempt(self, call: Call, request: HttpRequest, attempts: Attempts) -> HttpResponse:
        try:
            await self._limiter.wait(timeout=attempts.left())
        except WaitTooLong as error:
            raise _too_long(error) from None
        response: HttpResponse | None = None
        try:
            response = await self._transport.send(
                request, timeout=attempts.begin(), stream=call.stream
            )
        finally:
            if response is None:
                self._limiter.observe()
            else:
                self._limiter.observe(response.status, response.headers)
        response = evolve(response, attempts=attempts.count)
        if not 200 <= response.status < 300:
            raise from_response(await _whole(response), call.operation)
        self._quota.give_back()
        return response

    async def get(self, path: str, *, cast_to: Any = Any, query: Mapping[str, object] = {}, **options: Unpack[RequestOptions]) -> Any:
        """Ask for something that the SDK has no method for."""
        return await self._call(Operation("GET", path, cast_to), query=query, options=options)


async def _whole(response: HttpResponse) -> HttpResponse:
    """An error's answer, which is short, is read even where a stream was wanted."""
    if response.stream is None:
        return response
    body = b"".join([piece async for piece in response.stream])
    return evolve(response, stream=None, body=body)


def _too_long(error: WaitTooLong) -> RateLimitError:
    made = RateLimitError(str(error))
    made.sent = False
    made.retry_after = error.seconds
    return made
