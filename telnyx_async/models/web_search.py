"""What `client.web_search` answers with."""

from __future__ import annotations

from typing import Literal, TypeAlias

from telnyx_async._model import Data, Model

__all__ = [
    "ResearchCitation",
    "ResearchCreateResponse",
    "ResearchCreateResponseDataResearchResponseAsync",
    "ResearchCreateResponseDataResearchResponseSync",
    "ResearchRetrieveResponse",
    "ResearchRetrieveResponseData",
    "WebSearchContentsResponse",
    "WebSearchContentsResponseData",
    "WebSearchContentsResponseDataResult",
    "WebSearchContentsResponseDataResultMetadata",
    "WebSearchCreateResponse",
    "WebSearchCreateResponseData",
    "WebSearchCreateResponseDataResults",
    "WebSearchResult",
]


class ResearchCitation(Model):
    """Research citation."""

    title: str
    url: str
    snippet: str | None = None


class ResearchCreateResponseDataResearchResponseAsync(Model):
    """Research create response data research response async."""

    status: Literal["pending", "running", "completed", "failed"] | str
    task_id: str


class ResearchCreateResponseDataResearchResponseSync(Model):
    """Research create response data research response sync."""

    answer: str
    citations: list[ResearchCitation] | None = None


class ResearchRetrieveResponseData(Model):
    """Research retrieve response data."""

    status: Literal["pending", "running", "completed", "failed"] | str
    task_id: str
    answer: str | None = None
    citations: list[ResearchCitation] | None = None
    error: str | None = None


class WebSearchContentsResponseData(Model):
    """Web search contents response data."""

    results: list[WebSearchContentsResponseDataResult] | None = None


class WebSearchContentsResponseDataResult(Model):
    """Web search contents response data result."""

    url: str
    html: str | None = None
    markdown: str | None = None
    metadata: WebSearchContentsResponseDataResultMetadata | None = None
    title: str | None = None


class WebSearchContentsResponseDataResultMetadata(Model):
    """Web search contents response data result metadata."""

    favicon_url: str | None = None
    site_name: str | None = None


class WebSearchCreateResponseData(Model):
    """Web search create response data."""

    results: WebSearchCreateResponseDataResults | None = None


class WebSearchCreateResponseDataResults(Model):
    """Web search create response data results."""

    web: list[WebSearchResult]
    news: list[WebSearchResult] | None = None


class WebSearchResult(Model):
    """Web search result."""

    description: str
    snippets: list[str]
    title: str
    url: str
    favicon_url: str | None = None
    thumbnail_url: str | None = None


ResearchCreateResponse: TypeAlias = Data[
    ResearchCreateResponseDataResearchResponseSync | ResearchCreateResponseDataResearchResponseAsync
]

ResearchRetrieveResponse: TypeAlias = Data[ResearchRetrieveResponseData]

WebSearchContentsResponse: TypeAlias = Data[WebSearchContentsResponseData]

WebSearchCreateResponse: TypeAlias = Data[WebSearchCreateResponseData]
