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
    """Name of the test, which says what is measured."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    result: float | None = None
    """Average of the measurements over the last hour."""


class BlackBoxTestResults(Model):
    """Response of `client.seti.retrieve_black_box_test_results`."""

    black_box_tests: list[BlackBoxTest] | None = None
    """Measurements Telnyx takes of this product from outside, as a customer would see it."""
    product: str | None = None
    """Product that is measured by these tests."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
