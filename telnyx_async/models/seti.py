"""Responses of `client.seti`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "BlackBoxTest",
    "BlackBoxTestResults",
]


class BlackBoxTest(Model):
    """Part of `BlackBoxTestResults`."""

    id: str = wire("id", default=None)
    record_type: str | None = None
    result: float | None = None


class BlackBoxTestResults(Model):
    """Response of `client.seti.retrieve_black_box_test_results`."""

    black_box_tests: list[BlackBoxTest] | None = None
    product: str | None = None
    record_type: str | None = None
