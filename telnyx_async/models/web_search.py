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
    """`pending` or `running` while it works; `completed` brings `answer` and `citations`,
    `failed` an `error`."""
    task_id: str
    """Background task, from the operation that started it; ask for its status by it."""


class Research(Model):
    """Response of `client.web_search.research.retrieve`."""

    status: Literal["pending", "running", "completed", "failed"]
    """`pending` or `running` while it works; `completed` brings `answer` and `citations`,
    `failed` an `error`."""
    task_id: str
    """Background task, from the operation that started it; ask for its status by it."""
    answer: str | None = None
    """Answer to the research question, written from the sources."""
    citations: list[ResearchCitation] | None = None
    """Pages on which the answer relies, each with title, address and passage."""
    error: str | None = None
    """Why the research failed; null otherwise."""


class ResearchCitation(Model):
    """Part of `Research` and `SyncResearch`."""

    title: str
    """Title of the page, if it has one."""
    url: str
    """Address of the page."""
    snippet: str | None = None
    """Passage of the page that matters here."""


class SyncResearch(Model):
    """Response of `client.web_search.research.create`."""

    answer: str
    """Answer to the research question, written from the sources."""
    citations: list[ResearchCitation] | None = None
    """Pages on which the answer relies, each with title, address and passage."""


class WebContents(Model):
    """Response of `client.web_search.contents`."""

    results: list[WebContentsResult] | None = None
    """One entry for each page that could be read."""


class WebContentsMetadata(Model):
    """Part of `WebContentsResult`."""

    favicon_url: str | None = None
    """Icon of the site, if it has one."""
    site_name: str | None = None
    """Name of the site; often empty."""


class WebContentsResult(Model):
    """Part of `WebContents`."""

    url: str
    """Address of the page."""
    html: str | None = None
    """HTML of the page, cleaned of scripts and decoration; only on request or freshly crawled."""
    markdown: str | None = None
    """Text of the page as Markdown; only on request."""
    metadata: WebContentsMetadata | None = None
    """Facts about the page, such as the name of the site."""
    title: str | None = None
    """Title of the page, if it has one."""


class WebSearch(Model):
    """Response of `client.web_search.create`."""

    results: WebSearchResults | None = None
    """What was found, web pages and news apart."""


class WebSearchResult(Model):
    """Part of `WebSearchResults`."""

    description: str
    """Short description of the page."""
    snippets: list[str]
    """Passages of the page that match the search."""
    title: str
    """Title of the page that was found."""
    url: str
    """Address of the page."""
    favicon_url: str | None = None
    """Icon of the site, if it has one."""
    thumbnail_url: str | None = None
    """Small preview image of the page, if it has one."""


class WebSearchResults(Model):
    """Part of `WebSearch`."""

    web: list[WebSearchResult]
    """Search results from the web, best first."""
    news: list[WebSearchResult] | None = None
    """Results from news sites; absent if there are none."""
