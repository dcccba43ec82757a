"""What `client.seti` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model, wire

__all__ = [
    "SetiRetrieveBlackBoxTestResultsResponse",
    "SetiRetrieveBlackBoxTestResultsResponseData",
    "SetiRetrieveBlackBoxTestResultsResponseDataBlackBoxTest",
]


class SetiRetrieveBlackBoxTestResultsResponseData(Model):
    """Answer of `client.seti.retrieve_black_box_test_results`."""

    black_box_tests: list[SetiRetrieveBlackBoxTestResultsResponseDataBlackBoxTest] | None = None
    product: str | None = None
    record_type: str | None = None


class SetiRetrieveBlackBoxTestResultsResponseDataBlackBoxTest(Model):
    """Part of `SetiRetrieveBlackBoxTestResultsResponseData`."""

    id: str = wire("id", default=None)
    record_type: str | None = None
    result: float | None = None


SetiRetrieveBlackBoxTestResultsResponse: TypeAlias = Data[
    list[SetiRetrieveBlackBoxTestResultsResponseData]
]
