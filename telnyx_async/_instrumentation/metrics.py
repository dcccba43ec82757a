"""Metrics by OpenTelemetry (the extra `telnyx-async[otel]`).

`http.client.*` are those of the HTTP conventions, one measurement a request. `telnyx.*` are what
the conventions have no name for. Attributes have few values: no number, key or id is among them.
"""

from __future__ import annotations

import re
import weakref
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from functools import cache, lru_cache
from time import perf_counter
from typing import Protocol, runtime_checkable

from opentelemetry.metrics import CallbackOptions, MeterProvider, Observation, get_meter
from opentelemetry.util.types import AttributeValue
from yarl import URL

from telnyx_async._http import HttpResponse
from telnyx_async._instrumentation.hooks import RequestEvent, RetryEvent
from telnyx_async._operation import Operation
from telnyx_async._transport.pool import PoolUsage

__all__ = ["OpenTelemetryMetrics", "process_metrics"]

# Those that the HTTP conventions name, and longer ones: calls may wait for minutes.
_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
_LONG = (*_SECONDS, 30, 60, 120, 300)
# A segment of a path that `client.get` was given, and that identifies something.
_ID = re.compile(r"(?<=/)(?:[^/{}\d]*\d){4}[^/{}]*")


@runtime_checkable
class _HasPools(Protocol):
    def usage(self) -> PoolUsage: ...


class OpenTelemetryMetrics:
    """Measures by a provider; without one, by that of the process."""

    def __init__(self, provider: MeterProvider | None = None) -> None:
        meter = get_meter("telnyx_async", meter_provider=provider)
        self._transports: dict[int, weakref.ref[_HasPools]] = {}
        self._request_duration = meter.create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of HTTP requests, each attempt of a call by itself.",
            explicit_bucket_boundaries_advisory=_SECONDS,
        )
        self._active_requests = meter.create_up_down_counter(
            "http.client.active_requests", unit="{request}", description="HTTP requests in flight."
        )
        meter.create_observable_up_down_counter(
            "telnyx.client.pool.connections",
            [self._connections],
            unit="{connection}",
            description="Connections that are used by requests, and idle ones.",
        )
        meter.create_observable_up_down_counter(
            "telnyx.client.pool.waiting_requests",
            [self._waiting],
            unit="{request}",
            description="Requests that wait for a connection, as max_connections are in use.",
        )
        self._call_duration = meter.create_histogram(
            "telnyx.client.call.duration",
            unit="s",
            description="Duration of calls, with their retries and waits.",
            explicit_bucket_boundaries_advisory=_LONG,
        )
        self._active_calls = meter.create_up_down_counter(
            "telnyx.client.active_calls", unit="{call}", description="Calls in flight."
        )
        self._retries = meter.create_counter(
            "telnyx.client.retries",
            unit="{retry}",
            description="Attempts that failed and are repeated.",
        )
        self._rate_limit_wait = meter.create_histogram(
            "telnyx.client.rate_limit.wait",
            unit="s",
            description="How long the rate limiter held attempts back that had to wait.",
            explicit_bucket_boundaries_advisory=_LONG,
        )
        self._rejections = meter.create_counter(
            "telnyx.client.rate_limit.rejections",
            unit="{response}",
            description="Responses 429 of the service.",
        )
        self._bulk_rows = meter.create_counter(
            "telnyx.bulk.rows",
            unit="{row}",
            description="Attempts of rows of bulk jobs, by the state that the row is in after it.",
        )
        self._webhooks = meter.create_counter(
            "telnyx.webhook.deliveries",
            unit="{delivery}",
            description="Webhooks received, by type of the event and result.",
        )

    @contextmanager
    def call(self, operation: Operation) -> Generator[None]:
        """Measure a call, its retries and waits included."""
        attributes: dict[str, AttributeValue] = {"telnyx.operation": _template(str(operation))}
        with self._timed(self._active_calls.add, self._call_duration.record, attributes):
            yield

    @contextmanager
    def attempt(self, event: RequestEvent) -> Generator[Callable[[HttpResponse], None]]:
        """Measure a request until the headers of its response, or all of it if it is not a stream."""
        url = URL(event.url)
        attributes: dict[str, AttributeValue] = {
            "http.request.method": event.method,
            "server.address": url.host or "",
            "server.port": url.port or 0,
        }
        product = event.operation.partition(" /")[2].partition("/")[0]

        def responded(response: HttpResponse) -> None:
            found["http.response.status_code"] = response.status
            if response.status >= 400:
                found["error.type"] = str(response.status)
            if response.status == 429:
                self._rejections.add(1, {"telnyx.product": product})

        active, duration = self._active_requests.add, self._request_duration.record
        with self._timed(active, duration, attributes) as found:
            yield responded

    @contextmanager
    def _timed(
        self,
        active: Callable[[int, dict[str, AttributeValue]], None],
        duration: Callable[[float, dict[str, AttributeValue]], None],
        attributes: dict[str, AttributeValue],
    ) -> Generator[dict[str, AttributeValue]]:
        """Count what is in flight, and record how long it took with what became of it."""
        found = dict(attributes)
        began = perf_counter()
        active(1, attributes)
        try:
            yield found
        except BaseException as error:
            found["error.type"] = type(error).__qualname__
            raise
        finally:
            active(-1, attributes)
            duration(perf_counter() - began, found)

    def retry(self, event: RetryEvent) -> None:
        """Count a failed attempt that is repeated."""
        self._retries.add(
            1,
            {
                "telnyx.operation": _template(event.operation),
                "error.type": type(event.error).__qualname__,
            },
        )

    def held_back(self, operation: Operation, seconds: float) -> None:
        """Record how long the rate limiter held an attempt back."""
        self._rate_limit_wait.record(seconds, {"telnyx.product": operation.product})

    def bulk_row(self, operation: Operation, state: str) -> None:
        """Count a row of a bulk job by the state that its attempt ended in."""
        self._bulk_rows.add(
            1, {"telnyx.operation": _template(str(operation)), "telnyx.bulk.row.state": str(state)}
        )

    def webhook(self, event_type: str | None, status: int, result: str) -> None:
        """Count a delivery by its response; a rejected one has no type."""
        attributes: dict[str, AttributeValue] = {
            "http.response.status_code": status,
            "telnyx.webhook.result": result,
        }
        if event_type is not None:
            attributes["telnyx.event.type"] = event_type
        self._webhooks.add(1, attributes)

    def watch(self, transport: object) -> None:
        """Measure the connections of a transport, if it is aiohttp's, for as long as it exists."""
        if isinstance(transport, _HasPools):
            number = id(transport)
            reference = weakref.ref(transport, lambda _: self._transports.pop(number, None))
            self._transports[number] = reference

    def _usage(self) -> list[PoolUsage]:
        found = [reference() for reference in list(self._transports.values())]
        return [transport.usage() for transport in found if transport is not None]

    def _connections(self, _: CallbackOptions) -> Iterable[Observation]:
        usage = self._usage()
        for state, count in (
            ("active", sum(each.active for each in usage)),
            ("idle", sum(each.idle for each in usage)),
        ):
            yield Observation(count, {"http.connection.state": state})

    def _waiting(self, _: CallbackOptions) -> Iterable[Observation]:
        yield Observation(sum(each.waiting for each in self._usage()))


@cache
def process_metrics() -> OpenTelemetryMetrics:
    """Return the instruments of the process, which its clients and routers share.

    A meter calls the callbacks only of the first instrument of a name.
    """
    return OpenTelemetryMetrics()


@lru_cache(maxsize=4096)
def _template(operation: str) -> str:
    """Return an operation with `{}` in place of ids: `client.get` takes paths without a template.

    A segment with four digits is taken for one; no documented path has that many.
    """
    return _ID.sub("{}", operation)
