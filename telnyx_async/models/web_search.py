"""What `client.web_search` answers with."""

from __future__ import annotations

from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model

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
    """Part of `ResearchCreateResponseDataResearchResponseSync` and `ResearchRetrieveResponseData`."""

    title: str
    url: str
    snippet: str | None = None


class ResearchCreateResponseDataResearchResponseAsync(Model):
    """Answer of `client.web_search.research.create`."""

    status: Literal["pending", "running", "completed", "failed"] | str
    task_id: str


class ResearchCreateResponseDataResearchResponseSync(Model):
    """Answer of `client.web_search.research.create`."""

    answer: str
    citations: list[ResearchCitation] | None = None


class ResearchRetrieveResponseData(Model):
    """Answer of `client.web_search.research.retrieve`."""

    status: Literal["pending", "running", "completed", "failed"] | str
    task_id: str
    answer: str | None = None
    citations: list[ResearchCitation] | None = None
    error: str | None = None


class WebSearchContentsResponseData(Model):
    """Answer of `client.web_search.contents`."""

    results: list[WebSearchContentsResponseDataResult] | None = None


class WebSearchContentsResponseDataResult(Model):
    """Part of `WebSearchContentsResponseData`."""

    url: str
    html: str | None = None
    markdown: str | None = None
    metadata: WebSearchContentsResponseDataResultMetadata | None = None
    title: str | None = None


class WebSearchContentsResponseDataResultMetadata(Model):
    """Part of `WebSearchContentsResponseDataResult`."""

    favicon_url: str | None = None
    site_name: str | None = None


class WebSearchCreateResponseData(Model):
    """Answer of `client.web_search.create`."""

    results: WebSearchCreateResponseDataResults | None = None


class WebSearchCreateResponseDataResults(Model):
    """Part of `WebSearchCreateResponseData`."""

    web: list[WebSearchResult]
    news: list[WebSearchResult] | None = None


class WebSearchResult(Model):
    """Part of `WebSearchCreateResponseDataResults`."""

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
