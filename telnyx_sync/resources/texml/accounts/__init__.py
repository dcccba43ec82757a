"""`client.texml.accounts`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.texml import accounts as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.texml.accounts.calls import Calls
    from telnyx_sync.resources.texml.accounts.conferences import Conferences
    from telnyx_sync.resources.texml.accounts.queues import Queues
    from telnyx_sync.resources.texml.accounts.recordings import Recordings
    from telnyx_sync.resources.texml.accounts.transcriptions import Transcriptions

__all__ = ["Accounts"]


class Accounts(SyncResource):
    """TeXML REST API of an account, in Twilio's shape: calls, conferences, queues and recordings.

    Sub-resources: `calls`, `conferences`, `queues`, `recordings`, `transcriptions`.
    """

    @cached_property
    def calls(self) -> Calls:
        """TeXML calls of an account: start, look up and redirect them."""
        from telnyx_sync.resources.texml.accounts.calls import Calls

        return Calls(self._client, self._async.calls)

    @cached_property
    def conferences(self) -> Conferences:
        """TeXML conferences of an account: retrieve, announce into and end them."""
        from telnyx_sync.resources.texml.accounts.conferences import Conferences

        return Conferences(self._client, self._async.conferences)

    @cached_property
    def queues(self) -> Queues:
        """Call queues of an account, by the TeXML API."""
        from telnyx_sync.resources.texml.accounts.queues import Queues

        return Queues(self._client, self._async.queues)

    @cached_property
    def recordings(self) -> Recordings:
        """TeXML recordings of an account, whatever call they belong to."""
        from telnyx_sync.resources.texml.accounts.recordings import Recordings

        return Recordings(self._client, self._async.recordings)

    @cached_property
    def transcriptions(self) -> Transcriptions:
        """Transcripts of TeXML recordings of an account."""
        from telnyx_sync.resources.texml.accounts.transcriptions import Transcriptions

        return Transcriptions(self._client, self._async.transcriptions)

    retrieve_recordings_json = call(_async.Accounts.retrieve_recordings_json)
    retrieve_transcriptions_json = call(_async.Accounts.retrieve_transcriptions_json)
