"""Responses of `client.web_search`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "AsyncResearch",
    "Research",
    "ResearchCitation",
    "SyncResearch",
    "WebContents",
    "WebContentsMetadata",
    "WebContentsResult",
    "WebSearch",
    "WebSearchResult",
    "WebSearchResults",
]


class AsyncResearch(Model):
    """Response of `client.web_search.research.create`."""

    status: Literal["pending", "running", "completed", "failed"]
    task_id: str


class Research(Model):
    """Response of `client.web_search.research.retrieve`."""

    status: Literal["pending", "running", "completed", "failed"]
    task_id: str
    answer: str | None = None
    citations: list[ResearchCitation] | None = None
    error: str | None = None


class ResearchCitation(Model):
    """Part of `Research` and `SyncResearch`."""

    title: str
    url: str
    snippet: str | None = None


class SyncResearch(Model):
    """Response of `client.web_search.research.create`."""

    answer: str
    citations: list[ResearchCitation] | None = None


class WebContents(Model):
    """Response of `client.web_search.contents`."""

    results: list[WebContentsResult] | None = None


class WebContentsMetadata(Model):
    """Part of `WebContentsResult`."""

    favicon_url: str | None = None
    site_name: str | None = None


class WebContentsResult(Model):
    """Part of `WebContents`."""

    url: str
    html: str | None = None
    markdown: str | None = None
    metadata: WebContentsMetadata | None = None
    title: str | None = None


class WebSearch(Model):
    """Response of `client.web_search.create`."""

    results: WebSearchResults | None = None


class WebSearchResult(Model):
    """Part of `WebSearchResults`."""

    description: str
    snippets: list[str]
    title: str
    url: str
    favicon_url: str | None = None
    thumbnail_url: str | None = None


class WebSearchResults(Model):
    """Part of `WebSearch`."""

    web: list[WebSearchResult]
    news: list[WebSearchResult] | None = None
