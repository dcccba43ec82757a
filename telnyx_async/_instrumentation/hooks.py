"""Hooks, log lines and spans for calls, attempts and retries. None of them sees a secret."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager, nullcontext
from inspect import isawaitable
from typing import Protocol, TypeAlias, TypeVar

from attrs import define, field, frozen, validators

from telnyx_async._errors import APIError
from telnyx_async._http import HttpRequest, HttpResponse
from telnyx_async._operation import Operation

__all__ = [
    "Hooks",
    "Observer",
    "RequestEvent",
    "ResponseEvent",
    "RetryEvent",
    "Tracing",
    "calls_log",
    "log_to_stderr",
    "masked",
]

_NO_SPAN = nullcontext()
_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
calls_log = logging.getLogger("telnyx_async.calls")
_hook_log = logging.getLogger("telnyx_async.hooks")
logging.getLogger("telnyx_async").addHandler(logging.NullHandler())

# A phone number with its (encoded) `+`, or a number that stands alone, but for four digits.
_NUMBER = re.compile(
    r"(\+|%2B)\d{3,11}(?=\d{4})|((?<![0-9a-z-])|(?<=%2C))\d{3,11}(?=\d{4}(?![0-9a-z-]))",
    re.IGNORECASE,
)
_SECRET = re.compile(
    r"([?&][^=&]*(?:key|password|secret|signature|token)[^=&]*=)[^&]*", re.IGNORECASE
)


def masked(url: object) -> str:
    """Return a URL with its phone numbers and the secrets of its query masked."""
    return _NUMBER.sub(r"\1***", _SECRET.sub(r"\1***", str(url)))


@frozen(kw_only=True)
class RequestEvent:
    """A request is about to be sent. `attempt` counts from 1; phone numbers in `url` are masked."""

    operation: str
    method: str
    url: str
    attempt: int


@frozen(kw_only=True)
class ResponseEvent:
    """An attempt ended after `elapsed` seconds, with a `status` or with an `error`."""

    operation: str
    method: str
    url: str
    attempt: int
    elapsed: float
    status: int | None = None
    request_id: str | None = None
    error: APIError | None = None


@frozen(kw_only=True)
class RetryEvent:
    """Attempt `attempt` failed with `error`; the next one follows in `wait` seconds."""

    operation: str
    attempt: int
    wait: float
    error: APIError


Event = TypeVar("Event", RequestEvent, ResponseEvent, RetryEvent)
Hook: TypeAlias = Callable[[Event], Awaitable[None] | None]


_callable = validators.optional(validators.is_callable())


@frozen(kw_only=True)
class Hooks:
    """Functions that are called with each event; plain ones or coroutine functions.

    They run on the event loop, within the deadline of the call. An exception of theirs is logged
    and does not affect the call.
    """

    on_request: Hook[RequestEvent] | None = field(default=None, validator=_callable)
    on_response: Hook[ResponseEvent] | None = field(default=None, validator=_callable)
    on_retry: Hook[RetryEvent] | None = field(default=None, validator=_callable)


class Tracing(Protocol):
    """Makes spans: one for each call, and one for each of its attempts."""

    def call(self, operation: Operation) -> AbstractContextManager[None]:
        """Return the context of a call."""
        ...

    def attempt(
        self, event: RequestEvent
    ) -> AbstractContextManager[Callable[[HttpResponse], None]]:
        """Return the context of an attempt, whose target is called with the response."""
        ...


@define
class Observer:
    """Calls the hooks, writes the log lines and makes the spans of one client."""

    hooks: Hooks = field(factory=Hooks)
    tracing: Tracing | None = None
    clock: Callable[[], float] = time.monotonic
    watches_attempts: bool = field(init=False)

    def __attrs_post_init__(self) -> None:
        hooks = self.hooks
        self.watches_attempts = bool(self.tracing or hooks.on_request or hooks.on_response)

    def call(self, operation: Operation) -> AbstractContextManager[None]:
        """Return the span of a call, its retries and waits included."""
        return _NO_SPAN if self.tracing is None else self.tracing.call(operation)

    async def attempt(
        self,
        operation: Operation,
        request: HttpRequest,
        attempt: int,
        send: Callable[[], Awaitable[HttpResponse]],
    ) -> HttpResponse:
        """Send a request, and report it before and after."""
        event = RequestEvent(
            operation=str(operation),
            method=request.method,
            url=masked(request.url),
            attempt=attempt,
        )
        await _notify(self.hooks.on_request, event)
        began = self.clock()
        try:
            response = await self._traced(event, send)
        except APIError as error:
            await self._ended(event, began, error=error)
            raise
        await self._ended(event, began, response=response)
        return response

    async def _traced(
        self, event: RequestEvent, send: Callable[[], Awaitable[HttpResponse]]
    ) -> HttpResponse:
        if self.tracing is None:
            return await send()
        with self.tracing.attempt(event) as answered:
            response = await send()
            answered(response)
        return response

    async def _ended(
        self,
        event: RequestEvent,
        began: float,
        *,
        response: HttpResponse | None = None,
        error: APIError | None = None,
    ) -> None:
        end = ResponseEvent(
            operation=event.operation,
            method=event.method,
            url=event.url,
            attempt=event.attempt,
            elapsed=self.clock() - began,
            status=response.status if response else None,
            request_id=response.request_id if response else None,
            error=error,
        )
        calls_log.debug(
            "%s %s, attempt %d: %s after %.3f s [request %s]",
            end.method,
            end.url,
            end.attempt,
            end.status or type(error).__name__,
            end.elapsed,
            end.request_id,
        )
        await _notify(self.hooks.on_response, end)

    async def retry(self, operation: Operation, attempt: int, error: APIError, wait: float) -> None:
        """Report that a failed call is retried after a wait."""
        event = RetryEvent(operation=str(operation), attempt=attempt, wait=wait, error=error)
        calls_log.warning(
            "%s: attempt %d failed with %s, the next follows in %.3g s",
            event.operation,
            attempt,
            type(error).__name__,
            wait,
        )
        await _notify(self.hooks.on_retry, event)


async def _notify(hook: Hook[Event] | None, event: Event) -> None:
    if hook is None:
        return
    try:
        result = hook(event)
        if isawaitable(result):
            await result
    except Exception:  # noqa: BLE001 - a fault of the hook is not one of the call
        _hook_log.exception("a hook failed with a %s", type(event).__name__)


def log_to_stderr(level: str) -> None:
    """Write the package's log lines of this level and above to stderr (`TELNYX_LOG`)."""
    if level.upper() not in _LEVELS:
        raise ValueError(f"TELNYX_LOG must be debug, info, warning or error, not {level!r}")
    logger = logging.getLogger("telnyx_async")
    logger.setLevel(level.upper())
    if not any(type(handler) is logging.StreamHandler for handler in logger.handlers):
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logger.addHandler(handler)
