"""Hooks, log lines, spans and metrics of calls, attempts and retries. None sees a secret."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Generator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from inspect import isawaitable
from typing import Protocol, TypeAlias, TypeVar

from attrs import define, field, frozen, validators

from telnyx_async._errors import APIError
from telnyx_async._http import HttpRequest, HttpResponse, masked
from telnyx_async._operation import Operation

__all__ = [
    "Hooks",
    "Metrics",
    "Observer",
    "RequestEvent",
    "ResponseEvent",
    "RetryEvent",
    "Tracing",
    "calls_log",
    "outcome_before",
]

_OUTCOME = "telnyx_outcome"
calls_log = logging.getLogger("telnyx_async.calls")
_hook_log = logging.getLogger("telnyx_async.hooks")
logging.getLogger("telnyx_async").addHandler(logging.NullHandler())


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
Subject = TypeVar("Subject")
Target = TypeVar("Target")
Hook: TypeAlias = Callable[[Event], Awaitable[None] | None]


# Hooks that outlive their calls; an event loop holds its tasks weakly.
_running: set[asyncio.Future[None]] = set()


def _no_deadline() -> None:
    return None


_callable = validators.optional(validators.is_callable())


@frozen(kw_only=True)
class Hooks:
    """Functions that are called with each event; plain ones or coroutine functions.

    They run on the event loop, and the call waits for them within its deadline; a coroutine that
    takes longer, or whose call is cancelled, continues on its own. Their exceptions are logged and
    do not affect the call.
    """

    on_request: Hook[RequestEvent] | None = field(default=None, validator=_callable)
    on_response: Hook[ResponseEvent] | None = field(default=None, validator=_callable)
    on_retry: Hook[RetryEvent] | None = field(default=None, validator=_callable)


class _Scopes(Protocol):
    """Contexts of calls and attempts. Their exceptions are logged, and do not affect the call."""

    def call(self, operation: Operation) -> AbstractContextManager[None]:
        """Return the context of a call, its retries and waits included."""
        ...

    def attempt(
        self, event: RequestEvent
    ) -> AbstractContextManager[Callable[[HttpResponse], None]]:
        """Return the context of an attempt, whose target is called with the response."""
        ...


class Tracing(_Scopes, Protocol):
    """Creates spans: one for each call, and one for each of its attempts.

    Exceptions of theirs are logged; they neither affect the call nor hide its own.
    """


class Metrics(_Scopes, Protocol):
    """Counts and measures calls, attempts and what they wait for.

    Exceptions of theirs are logged; they neither affect the call nor hide its own.
    """

    def retry(self, event: RetryEvent) -> None:
        """Count a failed attempt that is repeated."""
        ...

    def held_back(self, operation: Operation, seconds: float) -> None:
        """Record how long the rate limiter held an attempt back."""
        ...

    def watch(self, transport: object) -> None:
        """Measure the connections of a client's transport, for as long as it exists."""
        ...

    def bulk_row(self, operation: Operation, state: str) -> None:
        """Count a row of a bulk job by the state that its attempt ended in."""
        ...

    def webhook(self, event_type: str | None, status: int, result: str) -> None:
        """Count a delivery by its response; the type of a rejected one is None."""
        ...


@define(eq=False)
class Observer:
    """Calls the hooks, writes the log lines, and makes the spans and metrics of one client."""

    hooks: Hooks = field(factory=Hooks)
    tracing: Tracing | None = None
    metrics: Metrics | None = None
    clock: Callable[[], float] = time.monotonic
    watches_calls: bool = field(init=False)
    watches_attempts: bool = field(init=False)
    _scopes: Mapping[str, _Scopes] = field(init=False)

    def __attrs_post_init__(self) -> None:
        hooks, scopes = self.hooks, {"the tracer": self.tracing, "the metrics": self.metrics}
        self._scopes = {name: each for name, each in scopes.items() if each is not None}
        self.watches_calls = bool(self._scopes)
        self.watches_attempts = bool(self._scopes or hooks.on_request or hooks.on_response)

    @contextmanager
    def call(self, operation: Operation) -> Generator[None]:
        """Return the span of a call, its retries and waits included, and measure it."""
        with ExitStack() as stack:
            for name, each in self._scopes.items():
                stack.enter_context(_span(name, each.call, operation, None))
            yield

    async def attempt(
        self,
        operation: Operation,
        request: HttpRequest,
        attempt: int,
        send: Callable[[], Awaitable[HttpResponse]],
        remaining: Callable[[], float | None] = _no_deadline,
    ) -> HttpResponse:
        """Send a request, and report it before and after; hooks have the `remaining` seconds."""
        event = RequestEvent(
            operation=str(operation),
            method=request.method,
            url=masked(request.url),
            attempt=attempt,
        )
        await _notify(self.hooks.on_request, event, remaining)
        began = self.clock()
        try:
            response = await self._measured(event, send)
        except APIError as error:
            with _kept(error):
                await self._ended(event, began, remaining, error=error)
            raise
        try:
            with _kept(response):
                await self._ended(event, began, remaining, response=response)
        except BaseException:
            if response.stream is not None:  # nobody else knows of it, and of its connection
                await response.stream.aclose()
            raise
        return response

    async def _measured(
        self, event: RequestEvent, send: Callable[[], Awaitable[HttpResponse]]
    ) -> HttpResponse:
        ignore: Callable[[HttpResponse], object] = id
        with ExitStack() as stack:
            answered = {
                name: stack.enter_context(_span(name, each.attempt, event, ignore))
                for name, each in self._scopes.items()
            }
            response = await send()
            for name, report in answered.items():
                with _logged(name, "response"):
                    report(response)
        return response

    async def _ended(
        self,
        event: RequestEvent,
        began: float,
        remaining: Callable[[], float | None],
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
        _write(
            logging.DEBUG,
            "%s %s, attempt %d: %s after %.3f s [request %s]",
            end.method,
            end.url,
            end.attempt,
            end.status or type(error).__name__,
            end.elapsed,
            end.request_id,
            **_fields(event),
            **{
                "http.response.status_code": end.status,
                "telnyx.request_id": end.request_id,
                "telnyx.elapsed": end.elapsed,
                "error.type": type(error).__name__ if error else None,
            },
        )
        await _notify(self.hooks.on_response, end, remaining)

    async def retry(
        self,
        operation: Operation,
        attempt: int,
        error: APIError,
        wait: float,
        remaining: Callable[[], float | None] = _no_deadline,
    ) -> None:
        """Report that a failed call is retried after a wait."""
        event = RetryEvent(operation=str(operation), attempt=attempt, wait=wait, error=error)
        _write(
            logging.WARNING,
            "%s: attempt %d failed with %s, the next follows in %.3g s",
            event.operation,
            attempt,
            type(error).__name__,
            wait,
            **{
                "telnyx.operation": event.operation,
                "telnyx.attempt": attempt,
                "telnyx.wait": wait,
                "telnyx.request_id": getattr(error, "request_id", None),
                "error.type": type(error).__name__,
            },
        )
        if self.metrics is not None:
            with _logged("the metrics", "retry"):
                self.metrics.retry(event)
        await _notify(self.hooks.on_retry, event, remaining)

    def held_back(self, operation: Operation, seconds: float) -> None:
        """Report how long the rate limiter held an attempt back."""
        if self.metrics is not None:
            with _logged("the metrics", "wait"):
                self.metrics.held_back(operation, seconds)

    def row_ended(self, operation: Operation, state: str) -> None:
        """Report the state of a row of a bulk job after an attempt."""
        if self.metrics is not None:
            with _logged("the metrics", "row"):
                self.metrics.bulk_row(operation, state)


async def _notify(
    hook: Hook[Event] | None, event: Event, remaining: Callable[[], float | None]
) -> None:
    """Call a hook, and wait for it within the deadline.

    A coroutine runs in a task of its own: neither a cancellation of the call ends it, nor does one
    of its own end the call.
    """
    if hook is None:
        return
    title = type(event).__name__
    with _logged("a hook", title):
        result = hook(event)
        if not isawaitable(result):
            return
        task = asyncio.ensure_future(_awaited(result, title))
        _running.add(task)
        task.add_done_callback(_running.discard)
        left = remaining()
        await asyncio.wait((task,), timeout=None if left is None else max(0.0, left))


async def _awaited(result: Awaitable[None], title: str) -> None:
    with _logged("a hook", title):
        await result


@contextmanager
def _kept(outcome: HttpResponse | APIError) -> Generator[None]:
    """Keep the outcome of an attempt on the cancellation of a hook that is told of it."""
    try:
        yield
    except asyncio.CancelledError as cancelled:
        cancelled.__dict__[_OUTCOME] = outcome
        raise


def outcome_before(cancelled: asyncio.CancelledError) -> HttpResponse | APIError | None:
    """Return the outcome of the attempt that had ended when its call was cancelled, if it had."""
    outcome: HttpResponse | APIError | None = cancelled.__dict__.get(_OUTCOME)
    return outcome


@contextmanager
def _logged(who: str, title: str) -> Generator[None]:
    """Log what a hook or a tracer raises: a fault of theirs is not one of the call."""
    try:
        yield
    except Exception:  # noqa: BLE001
        with suppress(Exception):  # of a handler of the log
            _hook_log.exception("%s failed with a %s", who, title)


@contextmanager
def _span(
    who: str,
    begin: Callable[[Subject], AbstractContextManager[Target]],
    subject: Subject,
    default: Target,
) -> Generator[Target]:
    """Enter and leave a span; `default` is its target where it cannot be made."""
    stack, target = ExitStack(), default
    with _logged(who, "span"):
        target = stack.enter_context(begin(subject))
    try:
        yield target
    except BaseException as error:
        with _logged(who, "span"):
            try:
                stack.__exit__(type(error), error, error.__traceback__)
            except BaseException as raised:
                if raised is not error:
                    raise
        raise
    with _logged(who, "span"):
        stack.close()


def _fields(event: RequestEvent) -> dict[str, object]:
    """Return the fields of a log line about an attempt, named as the attributes of its span."""
    return {
        "telnyx.operation": event.operation,
        "telnyx.attempt": event.attempt,
        "http.request.method": event.method,
        "url.full": event.url,
    }


def _write(level: int, message: str, *arguments: object, **fields: object) -> None:
    with suppress(Exception):  # of a handler or a filter of the log
        given = {name: value for name, value in fields.items() if value is not None}
        calls_log.log(level, message, *arguments, extra=given)
