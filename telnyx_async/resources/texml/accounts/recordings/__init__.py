"""`client.texml.accounts.recordings`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.texml.accounts.recordings.json import Json

__all__ = ["Recordings"]


class Recordings(Resource):
    """TeXML recordings of an account, whatever call they belong to.

    Sub-resources: `json`.
    """

    @cached_property
    def json(self) -> Json:
        """A single TeXML recording: look it up or delete it."""
        from telnyx_async.resources.texml.accounts.recordings.json import Json

        return Json(self._client)
