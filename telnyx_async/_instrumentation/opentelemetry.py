"""Spans by OpenTelemetry's stable HTTP conventions (the extra `telnyx-async[otel]`).

A call is an internal span, and each of its attempts a client span below it. No trace context is
sent: the service does not continue the trace.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager

from opentelemetry.trace import Span, SpanKind, Status, StatusCode, TracerProvider, get_tracer
from opentelemetry.util.types import AttributeValue
from yarl import URL

from telnyx_async._http import HttpResponse
from telnyx_async._instrumentation.hooks import RequestEvent
from telnyx_async._operation import Operation

__all__ = ["OpenTelemetry"]


class OpenTelemetry:
    """Creates spans by a provider; without one, by that of the process."""

    def __init__(self, provider: TracerProvider | None = None) -> None:
        self._tracer = get_tracer("telnyx_async", tracer_provider=provider)

    @contextmanager
    def call(self, operation: Operation) -> Generator[None]:
        """Return the span of a call, its retries and waits included."""
        with self._span(str(operation), SpanKind.INTERNAL, {}):
            yield

    @contextmanager
    def attempt(self, event: RequestEvent) -> Generator[Callable[[HttpResponse], None]]:
        """Return the span of one request."""
        with self._span(event.operation, SpanKind.CLIENT, _attributes(event)) as span:
            yield lambda response: _responded(span, response.status)

    @contextmanager
    def _span(
        self, title: str, kind: SpanKind, attributes: dict[str, AttributeValue]
    ) -> Generator[Span]:
        # The text of an exception may quote a response; the conventions ask for its type.
        with self._tracer.start_as_current_span(
            title,
            kind=kind,
            attributes=attributes,
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            try:
                yield span
            except BaseException as error:
                _failed(span, type(error).__qualname__)
                raise


def _attributes(event: RequestEvent) -> dict[str, AttributeValue]:
    url = URL(event.url)
    found: dict[str, AttributeValue] = {
        "http.request.method": event.method,
        "server.address": url.host or "",
        "server.port": url.port or 0,
        "url.full": event.url,
    }
    if event.attempt > 1:
        found["http.request.resend_count"] = event.attempt - 1
    return found


def _responded(span: Span, status: int) -> None:
    span.set_attribute("http.response.status_code", status)
    if status >= 400:
        _failed(span, str(status))


def _failed(span: Span, kind: str) -> None:
    span.set_attribute("error.type", kind)
    span.set_status(Status(StatusCode.ERROR))
