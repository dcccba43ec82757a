"""Row 64: whatever a call of the suite leaves behind is searched for what must stay secret."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from telnyx_async import AsyncTelnyx, Hooks, TelnyxError
from telnyx_async._instrumentation.opentelemetry import OpenTelemetry
from telnyx_async._operation import Call

from .secrets import SECRETS, Witness, shown_by_record


@pytest.fixture
def witness(monkeypatch: pytest.MonkeyPatch) -> Witness:
    """Sees each client that makes a call, and each error."""
    seen = Witness()
    execute = AsyncTelnyx.execute

    async def witnessed(client: AsyncTelnyx, call: Call) -> Any:
        seen.clients.append(client)
        try:
            return await execute(client, call)
        except BaseException as error:
            seen.errors.append(error)
            raise

    def made(error: TelnyxError, *args: object) -> None:
        Exception.__init__(error, *args)
        seen.errors.append(error)

    monkeypatch.setattr(AsyncTelnyx, "execute", witnessed)
    monkeypatch.setattr(TelnyxError, "__init__", made)
    return seen


@pytest.fixture(autouse=True, params=["alone", "watched"])
def _no_secret_shows(
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    witness: Witness,
    caplog: pytest.LogCaptureFixture,
) -> Iterator[None]:
    """Run each test twice; the second time there are hooks, spans, and logs of all levels."""
    spans = InMemorySpanExporter()
    if request.param == "watched":
        caplog.set_level(logging.DEBUG)
        provider = TracerProvider()
        provider.add_span_processor(SimpleSpanProcessor(spans))
        hooks = Hooks(
            **dict.fromkeys(("on_request", "on_response", "on_retry"), witness.events.append)
        )
        defaults = {"hooks": hooks, "tracing": OpenTelemetry(provider)}
        monkeypatch.setattr(
            AsyncTelnyx.__init__,
            "__kwdefaults__",
            {**AsyncTelnyx.__init__.__kwdefaults__, **defaults},
        )
    yield
    shown = [*witness.shown(), *(span.to_json() for span in spans.get_finished_spans())]
    for record in caplog.get_records("call"):
        shown += shown_by_record(record)
    assert not [text for text in shown if any(secret in text for secret in SECRETS)]
