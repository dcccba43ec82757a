"""`client.texml.accounts.calls`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.texml.accounts import calls as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.texml.accounts.calls.recordings import Recordings
    from telnyx_sync.resources.texml.accounts.calls.recordings_json import RecordingsJson
    from telnyx_sync.resources.texml.accounts.calls.siprec import Siprec
    from telnyx_sync.resources.texml.accounts.calls.streams import Streams

__all__ = ["Calls"]


class Calls(SyncResource):
    """TeXML calls of an account: start, look up and redirect them.

    Sub-resources: `recordings`, `recordings_json`, `siprec`, `streams`.
    """

    @cached_property
    def recordings(self) -> Recordings:
        """Control a recording in progress on a TeXML call."""
        from telnyx_sync.resources.texml.accounts.calls.recordings import Recordings

        return Recordings(self._client, self._async.recordings)

    @cached_property
    def recordings_json(self) -> RecordingsJson:
        """Recordings of one TeXML call: start and list them."""
        from telnyx_sync.resources.texml.accounts.calls.recordings_json import RecordingsJson

        return RecordingsJson(self._client, self._async.recordings_json)

    @cached_property
    def siprec(self) -> Siprec:
        """Control a SIPREC session in progress on a TeXML call."""
        from telnyx_sync.resources.texml.accounts.calls.siprec import Siprec

        return Siprec(self._client, self._async.siprec)

    @cached_property
    def streams(self) -> Streams:
        """Control a media stream in progress on a TeXML call."""
        from telnyx_sync.resources.texml.accounts.calls.streams import Streams

        return Streams(self._client, self._async.streams)

    calls = call(_async.Calls.calls)
    retrieve = call(_async.Calls.retrieve)
    retrieve_calls = call(_async.Calls.retrieve_calls)
    siprec_json = call(_async.Calls.siprec_json)
    streams_json = call(_async.Calls.streams_json)
    update = call(_async.Calls.update)
