"""`client.web_search`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import web_search as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.web_search.research import Research

__all__ = ["WebSearch"]


class WebSearch(SyncResource):
    """Search of the web, contents of pages, and research with sources.

    Sub-resources: `research`.
    """

    @cached_property
    def research(self) -> Research:
        """Research tasks: several searches, read and summarized with citations."""
        from telnyx_sync.resources.web_search.research import Research

        return Research(self._client, self._async.research)

    contents = call(_async.WebSearch.contents)
    create = call(_async.WebSearch.create)
