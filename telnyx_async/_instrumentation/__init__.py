"""Hooks, log lines, spans and metrics."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from telnyx_async._instrumentation.hooks import Metrics, Tracing

__all__ = ["as_metrics", "as_tracing"]

T = TypeVar("T")


def as_tracing(given: Tracing | bool | None) -> Tracing | None:
    """Return the `Tracing` of a `tracing` argument; True means OpenTelemetry's spans."""
    if given is True:
        try:
            from telnyx_async._instrumentation.opentelemetry import OpenTelemetry  # noqa: PLC0415
        except ImportError as error:
            raise ImportError("tracing needs OpenTelemetry: install telnyx-async[otel]") from error
        return OpenTelemetry()
    return _given("tracing", "Tracing", given)


def as_metrics(given: Metrics | bool | None) -> Metrics | None:
    """Return the `Metrics` of a `metrics` argument; True means OpenTelemetry's instruments."""
    if given is True:
        try:
            from telnyx_async._instrumentation.metrics import process_metrics  # noqa: PLC0415
        except ImportError as error:
            raise ImportError("metrics need OpenTelemetry: install telnyx-async[otel]") from error
        return process_metrics()
    return _given("metrics", "Metrics", given)


def _given(name: str, kind: str, value: T | bool | None) -> T | None:
    if value is None or value is False:
        return None
    if value is True or not callable(getattr(value, "attempt", None)):
        raise ValueError(f"{name} must be True, False or a {kind}, not {value!r}")
    return value
