"""The request that follows a page."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

__all__ = ["PageInfo"]


@frozen
class PageInfo:
    """The query parameters of the request for the next page."""

    params: Mapping[str, object]
