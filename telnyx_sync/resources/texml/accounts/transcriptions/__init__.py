"""`client.texml.accounts.transcriptions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.texml.accounts.transcriptions.json import Json

__all__ = ["Transcriptions"]


class Transcriptions(SyncResource):
    """Transcripts of TeXML recordings of an account.

    Sub-resources: `json`.
    """

    @cached_property
    def json(self) -> Json:
        """A single transcript of a TeXML recording: look it up or delete it."""
        from telnyx_sync.resources.texml.accounts.transcriptions.json import Json

        return Json(self._client, self._async.json)
