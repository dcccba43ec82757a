"""Models of seti."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._model import Data, Model

__all__ = [
    "SetiRetrieveBlackBoxTestResultsResponse",
    "SetiRetrieveBlackBoxTestResultsResponseData",
    "SetiRetrieveBlackBoxTestResultsResponseDataBlackBoxTest",
]


class SetiRetrieveBlackBoxTestResultsResponseData(Model):
    """SetiRetrieveBlackBoxTestResultsResponseData"""

    black_box_tests: list[SetiRetrieveBlackBoxTestResultsResponseDataBlackBoxTest] | None = None
    product: str | None = None
    record_type: str | None = None


class SetiRetrieveBlackBoxTestResultsResponseDataBlackBoxTest(Model):
    """SetiRetrieveBlackBoxTestResultsResponseDataBlackBoxTest"""

    id: str | None = None
    record_type: str | None = None
    result: float | None = None


SetiRetrieveBlackBoxTestResultsResponse: TypeAlias = Data[
    list[SetiRetrieveBlackBoxTestResultsResponseData]
]
