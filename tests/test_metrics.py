"""OpenTelemetry metrics: what a client, a job and a router count, and what it must not cost."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from multidict import CIMultiDict
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader

from telnyx_async import APIStatusError, AsyncTelnyx, HttpRequest, HttpResponse, Timeout
from telnyx_async._description import load
from telnyx_async._instrumentation import as_metrics
from telnyx_async._instrumentation.metrics import OpenTelemetryMetrics, _template
from telnyx_async.bulk import Job, State
from telnyx_async.emulator import Emulator
from telnyx_async.testing import InstantClock
from telnyx_async.webhooks import WebhookRouter, generate_keys, sign
from telnyx_sync import Telnyx
from tests.children import environment

DOCS = Path(__file__).parents[1] / "docs"
URL = "https://api.example.com/v2"
SERVER = {"server.address": "api.example.com", "server.port": 443}
Attributes = dict[str, Any]


class Meter:
    """Metrics by a provider of their own, and what has been measured with them."""

    def __init__(self) -> None:
        self._reader = InMemoryMetricReader()
        self.metrics = OpenTelemetryMetrics(MeterProvider([self._reader]))

    def read(self) -> dict[str, list[tuple[Attributes, Any]]]:
        """Return the attributes and the data point of each series, by metric."""
        data = self._reader.get_metrics_data()
        return {
            metric.name: [
                (dict(point.attributes or {}), point) for point in metric.data.data_points
            ]
            for resource in (data.resource_metrics if data else ())
            for scope in resource.scope_metrics
            for metric in scope.metrics
        }

    def values(self, name: str) -> list[tuple[Attributes, float]]:
        return [(attributes, point.value) for attributes, point in self.read().get(name, [])]

    def counts(self, name: str) -> list[tuple[Attributes, int]]:
        return [(attributes, point.count) for attributes, point in self.read().get(name, [])]


class Answers:
    """A transport with responses of these statuses, in order; an error is raised."""

    def __init__(self, *answers: int | Exception, **headers: str) -> None:
        self._answers = list(answers)
        self._headers = CIMultiDict({n.replace("_", "-"): v for n, v in headers.items()})
        self.arrived = asyncio.Event()
        self.proceed = asyncio.Event()
        self.proceed.set()

    async def send(
        self, request: HttpRequest, *, timeout: Timeout, stream: bool = False
    ) -> HttpResponse:
        self.arrived.set()
        await self.proceed.wait()
        answer = self._answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return HttpResponse(status=answer, headers=self._headers, body=b'{"data": {"id": "1"}}')

    async def aclose(self) -> None: ...


class SteppedClock(InstantClock):
    """A clock on which only waits take time."""

    def now(self) -> float:
        return sum(self.waits)


@pytest.fixture
def meter() -> Meter:
    return Meter()


def client(meter: Meter, transport: Any, **options: Any) -> AsyncTelnyx:
    options = {"clock": SteppedClock(), "metrics": meter.metrics, **options}
    return AsyncTelnyx("KEY", base_url=URL, transport=transport, **options)


async def test_attempts_calls_and_retries_are_measured(meter: Meter) -> None:
    telnyx = client(meter, Answers(503, 200, 404))
    await telnyx.rooms.retrieve("r1")
    with pytest.raises(APIStatusError):
        await telnyx.rooms.retrieve("r2")
    about = {"http.request.method": "GET", **SERVER}
    assert meter.counts("http.client.request.duration") == [
        ({**about, "http.response.status_code": 503, "error.type": "503"}, 1),
        ({**about, "http.response.status_code": 200}, 1),
        ({**about, "http.response.status_code": 404, "error.type": "404"}, 1),
    ]
    operation = {"telnyx.operation": "GET /rooms/{room_id}"}
    assert meter.counts("telnyx.client.call.duration") == [
        (operation, 1),
        ({**operation, "error.type": "NotFoundError"}, 1),
    ]
    assert meter.values("telnyx.client.retries") == [
        ({**operation, "error.type": "InternalServerError"}, 1)
    ]
    assert meter.values("http.client.active_requests") == [(about, 0)]
    assert meter.values("telnyx.client.active_calls") == [(operation, 0)]


async def test_what_is_in_flight_is_counted_while_it_is(meter: Meter) -> None:
    transport = Answers(200)
    transport.proceed.clear()
    call = asyncio.create_task(client(meter, transport).rooms.retrieve("r1"))
    await transport.arrived.wait()
    assert [value for _, value in meter.values("http.client.active_requests")] == [1]
    assert [value for _, value in meter.values("telnyx.client.active_calls")] == [1]
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    assert [value for _, value in meter.values("telnyx.client.active_calls")] == [0]
    ((attributes, _),) = meter.counts("telnyx.client.call.duration")
    assert attributes["error.type"] == "CancelledError"


async def test_limits_and_waits_are_measured_by_product(meter: Meter) -> None:
    transport = Answers(429, 200, 200, retry_after="7")
    telnyx = client(meter, transport, rate_limit={"rooms": "1/s"})
    await telnyx.rooms.retrieve("r1")
    await telnyx.rooms.retrieve("r2")
    product = {"telnyx.product": "rooms"}
    assert meter.values("telnyx.client.rate_limit.rejections") == [(product, 1)]
    ((attributes, waits),) = meter.read()["telnyx.client.rate_limit.wait"]
    assert attributes == product
    # The retry waits before it asks for admission; the second call waits for the rate.
    assert (waits.count, waits.sum) == (1, 1.0)


async def test_an_attempt_that_does_not_wait_is_no_wait(meter: Meter) -> None:
    await client(meter, Answers(200)).rooms.retrieve("r1")
    assert "telnyx.client.rate_limit.wait" not in meter.read()


async def test_copies_share_the_metrics_and_a_copy_can_do_without(meter: Meter) -> None:
    telnyx = client(meter, Answers(200, 200, 200))
    await telnyx.with_options(max_retries=0).rooms.retrieve("r1")
    assert [count for _, count in meter.counts("telnyx.client.call.duration")] == [1]
    await telnyx.with_options(metrics=False).rooms.retrieve("r1")
    assert [count for _, count in meter.counts("telnyx.client.call.duration")] == [1]


async def test_the_pool_is_measured(meter: Meter) -> None:
    states = ("active", "idle")

    def connections() -> list[float]:
        found = {a["http.connection.state"]: n for a, n in meter.values(POOL)}
        return [found[state] for state in states]

    async with Emulator() as server:
        options: Any = {"base_url": server.url, "metrics": meter.metrics, "max_connections": 1}
        async with AsyncTelnyx("KEY", **options) as telnyx:
            assert connections() == [0, 0]
            await telnyx.rooms.list()
            assert connections() == [0, 1]
            first = telnyx.rooms.with_streaming_response.list()
            async with first:
                assert connections()[0] == 1
                waiting = asyncio.create_task(telnyx.rooms.list().rows().__anext__())
                while meter.values("telnyx.client.pool.waiting_requests") != [({}, 1)]:
                    await asyncio.sleep(0)
            with pytest.raises(StopAsyncIteration):
                await waiting
            assert meter.values("telnyx.client.pool.waiting_requests") == [({}, 0)]
        assert connections() == [0, 0]
    del telnyx, first, waiting
    gc.collect()
    assert meter.metrics._transports == {}


POOL = "telnyx.client.pool.connections"


async def test_rows_of_a_job_are_counted_by_state(meter: Meter, tmp_path: Path) -> None:
    telnyx = client(meter, Answers(200, 422, 200))
    seen: list[str] = []
    async with Job(tmp_path / "job.db", telnyx.rooms.create, concurrency=1) as job:
        await job.load([{"unique_name": f"n{number}"} for number in range(3)])
        await job.run(lambda attempt, result: seen.append(result.state))
    assert seen == ["done", "rejected", "done"]
    operation = {"telnyx.operation": "POST /rooms"}
    assert meter.values("telnyx.bulk.rows") == [
        ({**operation, "telnyx.bulk.row.state": "done"}, 2),
        ({**operation, "telnyx.bulk.row.state": "rejected"}, 1),
    ]


async def test_deliveries_of_webhooks_are_counted(meter: Meter) -> None:
    keys = generate_keys()
    router = WebhookRouter(keys.public, metrics=meter.metrics)

    @router.on("message.received")
    async def handle(_: object) -> None: ...

    for kind in ("message.received", "message.received", "call.hangup"):
        event: dict[str, Any] = {"data": {"event_type": kind, "id": kind, "payload": {}}}
        body = json.dumps(event).encode()
        await router.receive(body, sign(body, keys.private))
    await router.receive(b"{}", {})
    await router.receive(b" " * (router.max_body + 1), {})
    assert meter.values("telnyx.webhook.deliveries") == [
        (result("message.received", 200, "handled"), 1),
        (result("message.received", 200, "a duplicate"), 1),
        (result("call.hangup", 200, "handled"), 1),
        (result(None, 401, "not signed by Telnyx"), 1),
        (result(None, 413, "too large"), 1),
    ]


def result(kind: str | None, status: int, text: str) -> Attributes:
    about = {"http.response.status_code": status, "telnyx.webhook.result": text}
    return about if kind is None else {**about, "telnyx.event.type": kind}


class Failing:
    """Metrics whose every method raises."""

    def __getattr__(self, name: str) -> Any:
        def fail(*_: object) -> Any:
            raise RuntimeError(name)

        return fail


async def test_metrics_that_fail_are_logged_and_change_no_outcome(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    failing: Any = Failing()
    with pytest.raises(RuntimeError, match="watch"):  # at construction, where it is noticed
        AsyncTelnyx("KEY", metrics=failing)
    failing.watch = lambda _: None
    transport = Answers(503, 200, 200, 200)
    options: Any = {"metrics": failing, "clock": InstantClock(), "rate_limit": "1/s"}
    telnyx = AsyncTelnyx("KEY", base_url=URL, transport=transport, **options)
    assert (await telnyx.rooms.retrieve("r1")).data.id == "1"
    assert (await telnyx.rooms.retrieve("r1")).data.id == "1"
    async with Job(tmp_path / "job.db", telnyx.rooms.create) as job:
        await job.load([{"unique_name": "n"}])
        assert (await job.run()).counts[State.DONE] == 1
    router = WebhookRouter(metrics=failing, secret="secret")
    assert (await router.receive(b"{}", {})).status == 401
    told = {record.getMessage() for record in caplog.records}
    assert told >= {
        "the metrics failed with a span",
        "the metrics failed with a retry",
        "the metrics failed with a wait",
        "the metrics failed with a row",
        "the metrics failed with a delivery",
    }


def test_a_metrics_argument_is_read(monkeypatch: pytest.MonkeyPatch, meter: Meter) -> None:
    assert as_metrics(meter.metrics) is meter.metrics
    assert as_metrics(False) is as_metrics(None) is None
    with pytest.raises(ValueError, match="metrics must be True, False or a Metrics, not 'on'"):
        as_metrics("on")  # type: ignore[arg-type]
    # Clients and routers share the instruments: a meter reads the pools through the first only.
    assert as_metrics(True) is as_metrics(True)
    monkeypatch.setitem(sys.modules, "telnyx_async._instrumentation.metrics", None)
    with pytest.raises(ImportError, match=r"install telnyx-async\[otel\]"):
        as_metrics(True)


def test_blocking_calls_are_measured_too(meter: Meter) -> None:
    with Telnyx("KEY", base_url=URL, transport=Answers(200), metrics=meter.metrics) as telnyx:
        telnyx.rooms.retrieve("r1")
    assert [count for _, count in meter.counts("telnyx.client.call.duration")] == [1]


def test_attributes_have_few_values() -> None:
    assert _template("GET /rooms/{room_id}") == "GET /rooms/{room_id}"
    assert _template("GET /v2/rooms/0ccc7b54-4df3/x/12345") == "GET /v2/rooms/{}/x/{}"
    documented = [f"GET {path}" for path in load()["paths"]]
    assert [each for each in documented if _template(each) != each] == []


def test_opentelemetry_is_loaded_only_where_metrics_are_on() -> None:
    code = (
        "import sys, telnyx_async; telnyx_async.AsyncTelnyx('KEY').rooms;"
        "sys.exit(any(name.startswith('opentelemetry') for name in sys.modules))"
    )
    command = [sys.executable, "-c", code]
    assert subprocess.run(command, env=environment(), check=False).returncode == 0


def test_a_client_without_metrics_measures_nothing() -> None:
    observer = AsyncTelnyx("KEY")._pipeline.observer
    assert not observer.watches_calls
    assert not observer.watches_attempts


def every_metric() -> Iterator[tuple[str, str]]:
    """The names and units of the instruments that are created."""
    created: list[tuple[str, str]] = []

    class Recorder:
        def __getattr__(self, name: str) -> Any:
            def create(title: str, *_: object, unit: str, **__: object) -> None:
                created.append((title, unit))

            return create

    class Provider:
        def get_meter(self, *_: object, **__: object) -> Recorder:
            return Recorder()

    OpenTelemetryMetrics(Provider())  # type: ignore[arg-type]
    return iter(created)


def prometheus(name: str, unit: str) -> str:
    """Return the name in Prometheus, without the suffixes of histograms and counters."""
    return name.replace(".", "_") + ("_seconds" if unit == "s" else "")


def test_the_dashboard_and_the_page_name_exactly_these_metrics() -> None:
    emitted = dict(every_metric())
    dashboard = json.loads((DOCS / "dashboards" / "telnyx.json").read_text())
    queries = "\n".join(
        target["expr"] for panel in dashboard["panels"] for target in panel["targets"]
    )
    used = {
        re.sub(r"_(bucket|count|sum|total)$", "", name)
        for name in re.findall(r"\b(?:http_client|telnyx)_\w+(?=[\[{])", queries)
    }
    assert used == {prometheus(name, unit) for name, unit in emitted.items()}
    page = (DOCS / "observability.md").read_text().partition("\n## Metrics")[2]
    page = page.partition("\n## ")[0]
    assert set(re.findall(r"^\| `((?:http\.client|telnyx)\.[\w.]+)`", page, re.MULTILINE)) == set(
        emitted
    )


async def test_log_lines_have_fields(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "telnyx_async.calls")
    telnyx = AsyncTelnyx(
        "KEY",
        base_url=URL,
        transport=Answers(503, 200, x_request_id="R1"),
        clock=SteppedClock(),
        retry_policy=lambda failure: 2.0,
    )
    await telnyx.rooms.retrieve("r1")
    first, retry, second = (fields(record) for record in caplog.records)
    common: dict[str, Any] = {"telnyx.operation": "GET /rooms/{room_id}", "telnyx.request_id": "R1"}
    attempt = {**common, "http.request.method": "GET", "url.full": f"{URL}/rooms/r1"}
    attempt["telnyx.elapsed"] = 0.0
    assert first == {**attempt, "telnyx.attempt": 1, "http.response.status_code": 503}
    assert retry == {
        **common,
        "telnyx.attempt": 1,
        "telnyx.wait": 2.0,
        "error.type": "InternalServerError",
    }
    assert second == {**attempt, "telnyx.attempt": 2, "http.response.status_code": 200}


def fields(record: logging.LogRecord) -> Attributes:
    return {name: value for name, value in vars(record).items() if "." in name}
