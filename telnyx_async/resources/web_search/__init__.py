"""`client.web_search`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.web_search import WebContents, WebSearch as WebSearchModel

if TYPE_CHECKING:
    from telnyx_async.resources.web_search.research import Research

__all__ = ["WebSearch"]

_CONTENTS = Operation("POST", "/web_search/contents", Data[WebContents], body=BodyKind.JSON)
_CREATE = Operation("POST", "/web_search", Data[WebSearchModel], body=BodyKind.JSON)


class WebSearch(Resource):
    """Search of the web, contents of pages, and research with sources.

    Sub-resources: `research`.
    """

    @cached_property
    def research(self) -> Research:
        """Research tasks: several searches, read and summarized with citations."""
        from telnyx_async.resources.web_search.research import Research

        return Research(self._client)

    async def contents(
        self,
        *,
        urls: Sequence[str],
        crawl_timeout: int | Unset = UNSET,
        formats: Sequence[Literal["html", "markdown", "metadata"]] | Unset = UNSET,
        max_age: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[WebContents]:
        """Retrieve the content of web pages as clean text.

        `POST /web_search/contents`

        Args:
            urls: Pages to read, at most 20 addresses.
            crawl_timeout: Seconds to wait for each page, 1 to 60.
            formats: Forms of the content to return; without it HTML and metadata. List of
                `"html"`, `"markdown"` or `"metadata"`.
            max_age: Seconds that a stored copy of the page may be old; null accepts any age.

        Returns:
            `WebContents`, as `.data`: `results`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CONTENTS,
            body={
                "urls": urls,
                "crawl_timeout": crawl_timeout,
                "formats": formats,
                "max_age": max_age,
            },
            options=options,
        )

    async def create(
        self,
        *,
        query: str,
        count: int | Unset = UNSET,
        country: str | Unset = UNSET,
        exclude_domains: Sequence[str] | Unset = UNSET,
        freshness: str | Unset = UNSET,
        include_domains: Sequence[str] | Unset = UNSET,
        livecrawl: bool | Unset = UNSET,
        safesearch: Literal["off", "moderate", "strict"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[WebSearchModel]:
        """Search the web and get ranked results with snippets.

        `POST /web_search`

        Give `include_domains` or `exclude_domains`, not both.

        Args:
            query: What to search for; a few words or a question.
            count: How many results to return, 1 to 100.
            country: Country from whose view to search, ISO 3166-1 alpha-2 (`US`).
            exclude_domains: No results from these hosts, such as `pinterest.com`.
            freshness: Only pages of the last `day`, `week`, `month` or `year`.
            include_domains: Only results from these hosts, such as `arxiv.org`.
            livecrawl: `true` fetches the pages anew for fresh text, which takes longer.
            safesearch: How strictly explicit results are left out. `"off"`, `"moderate"` or
                `"strict"`.

        Returns:
            `WebSearchModel`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "query": query,
                "count": count,
                "country": country,
                "exclude_domains": exclude_domains,
                "freshness": freshness,
                "include_domains": include_domains,
                "livecrawl": livecrawl,
                "safesearch": safesearch,
            },
            options=options,
        )
