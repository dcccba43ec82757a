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
    """Web search."""

    @cached_property
    def research(self) -> Research:
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
        """Retrieve the contents of web pages.

        `POST /web_search/contents`

        Args:
            urls: List of strings.
            crawl_timeout: Integer.
            formats: List of `"html"`, `"markdown"` or `"metadata"`.
            max_age: Integer or null.

        Returns:
            `WebContents`, as `.data`.

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
        """Search the web.

        `POST /web_search`

        Args:
            query: String.
            count: Integer.
            country: String.
            exclude_domains: List of strings.
            freshness: String.
            include_domains: List of strings.
            livecrawl: True or false.
            safesearch: `"off"`, `"moderate"` or `"strict"`.

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
