"""Row 64: whatever a call of the suite leaves behind is searched for what must stay secret."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import pytest
from attrs import evolve
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from telnyx_async import AsyncTelnyx, Hooks, TelnyxError
from telnyx_async._config import Config
from telnyx_async._instrumentation.opentelemetry import OpenTelemetry
from telnyx_async._operation import Call
from telnyx_async._pipeline import Pipeline
from tests.ways import take

from .secrets import SECRETS, Witness, shown_by_record


@pytest.fixture
def witness(monkeypatch: pytest.MonkeyPatch) -> Witness:
    """Record each client that is constructed, and each error."""
    seen = Witness()
    construct, execute = AsyncTelnyx.__init__, Pipeline.execute

    def constructed(client: AsyncTelnyx, *args: Any, **options: Any) -> None:
        construct(client, *args, **options)
        seen.clients.append(client)

    async def witnessed(pipeline: Pipeline, call: Call) -> Any:
        try:
            return await execute(pipeline, call)
        except BaseException as error:
            seen.errors.append(error)
            raise

    def made(error: TelnyxError, *args: object) -> None:
        Exception.__init__(error, *args)
        seen.errors.append(error)

    monkeypatch.setattr(AsyncTelnyx, "__init__", constructed)
    monkeypatch.setattr(Pipeline, "execute", witnessed)
    monkeypatch.setattr(TelnyxError, "__init__", made)
    return seen


@pytest.fixture(
    autouse=True,
    params=[
        "alone",
        pytest.param("watched", marks=pytest.mark.slow),
        pytest.param("direct", marks=pytest.mark.slow),
    ],
)
def _no_secret_shows(
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    witness: Witness,
    caplog: pytest.LogCaptureFixture,
) -> Iterator[None]:
    """Run each test by each way to a connection, and with hooks, spans, and logs of all levels."""
    spans = InMemorySpanExporter()
    if request.param == "direct":
        take("direct", monkeypatch)
    if request.param == "watched":
        caplog.set_level(logging.DEBUG)
        provider = TracerProvider()
        provider.add_span_processor(SimpleSpanProcessor(spans))
        hooks = Hooks(
            **dict.fromkeys(("on_request", "on_response", "on_retry"), witness.events.append)
        )
        pipeline_of = Pipeline.of

        def watched(config: Config) -> Pipeline:
            tracing = config.tracing or OpenTelemetry(provider)
            return pipeline_of(evolve(config, hooks=config.hooks or hooks, tracing=tracing))

        monkeypatch.setattr(Pipeline, "of", watched)
    yield
    shown = [*witness.shown(), *(span.to_json() for span in spans.get_finished_spans())]
    for record in caplog.get_records("call"):
        shown += shown_by_record(record)
    assert not [text for text in shown if any(secret in text for secret in SECRETS)]
