"""Spans: one a call, one an attempt, by the stable HTTP conventions."""

from __future__ import annotations

import asyncio
import subprocess
import sys

import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode
from yarl import URL

from telnyx_async._errors import ConnectError
from telnyx_async._http import HttpRequest, HttpResponse
from telnyx_async._instrumentation import as_tracing
from telnyx_async._instrumentation.hooks import Observer
from telnyx_async._instrumentation.opentelemetry import OpenTelemetry
from telnyx_async._operation import Operation

GET = Operation("GET", "/phone_numbers/{phone_number}")
REQUEST = HttpRequest(
    method="GET",
    url=URL("https://api.example.com/v2/phone_numbers/%2B15551234567?token=hidden", encoded=True),
    headers={"Authorization": "Bearer hidden"},
)


@pytest.fixture
def exporter() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture
def watching(exporter: InMemorySpanExporter) -> Observer:
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    return Observer(tracing=OpenTelemetry(provider))


def spans(exporter: InMemorySpanExporter) -> list[ReadableSpan]:
    return list(exporter.get_finished_spans())


def about(span: ReadableSpan) -> dict[str, object]:
    return dict(span.attributes or {})


async def test_a_call_and_its_attempts_are_spans(
    watching: Observer, exporter: InMemorySpanExporter
) -> None:
    async def refuse() -> HttpResponse:
        raise ConnectError("hidden")

    async def answer() -> HttpResponse:
        return HttpResponse(status=200, headers={}, body=b"hidden")

    assert watching.watches_attempts
    with watching.call(GET):
        with pytest.raises(ConnectError):
            await watching.attempt(GET, REQUEST, 1, refuse)
        await watching.attempt(GET, REQUEST, 2, answer)
    first, second, call = spans(exporter)
    assert [span.name for span in (first, second, call)] == [
        "GET /phone_numbers/{phone_number}"
    ] * 3
    assert [span.kind for span in (first, second, call)] == [
        SpanKind.CLIENT,
        SpanKind.CLIENT,
        SpanKind.INTERNAL,
    ]
    assert first.parent == second.parent == call.get_span_context()
    common = {
        "http.request.method": "GET",
        "server.address": "api.example.com",
        "server.port": 443,
        "url.full": "https://api.example.com/v2/phone_numbers/%2B***4567?token=***",
    }
    assert about(first) == {**common, "error.type": "ConnectError"}
    assert about(second) == {
        **common,
        "http.request.resend_count": 1,
        "http.response.status_code": 200,
    }
    assert about(call) == {}
    assert first.status.status_code is StatusCode.ERROR
    assert second.status.status_code is call.status.status_code is StatusCode.UNSET
    assert "hidden" not in "".join(span.to_json() for span in spans(exporter))


async def test_an_answer_that_is_an_error_makes_the_span_one(
    watching: Observer, exporter: InMemorySpanExporter
) -> None:
    async def answer() -> HttpResponse:
        return HttpResponse(status=404, headers={})

    await watching.attempt(GET, REQUEST, 1, answer)
    (span,) = spans(exporter)
    assert about(span)["http.response.status_code"] == 404
    assert about(span)["error.type"] == "404"
    assert span.status.status_code is StatusCode.ERROR


def test_a_cancelled_call_ends_its_span(watching: Observer, exporter: InMemorySpanExporter) -> None:
    with pytest.raises(asyncio.CancelledError), watching.call(GET):
        raise asyncio.CancelledError
    (span,) = spans(exporter)
    assert about(span) == {"error.type": "CancelledError"}


def test_a_tracing_argument_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    own = OpenTelemetry()
    assert as_tracing(own) is own
    assert as_tracing(False) is None
    with pytest.raises(ValueError, match="tracing must be True, False or a Tracing, not 'on'"):
        as_tracing("on")  # type: ignore[arg-type]
    assert isinstance(as_tracing(True), OpenTelemetry)
    monkeypatch.setitem(sys.modules, "telnyx_async._instrumentation.opentelemetry", None)
    with pytest.raises(ImportError, match=r"install telnyx-async\[otel\]"):
        as_tracing(True)


def test_the_process_wide_provider_serves_where_none_is_given() -> None:
    with OpenTelemetry().call(GET):
        pass


def test_opentelemetry_is_loaded_only_where_it_is_used() -> None:
    code = (
        "import sys, telnyx_async._instrumentation.hooks; sys.exit('opentelemetry' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
