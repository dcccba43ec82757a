"""`client.texml.accounts.calls.siprec`."""

from __future__ import annotations

from telnyx_async.resources.texml.accounts.calls import siprec as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Siprec"]


class Siprec(SyncResource):
    """Control a SIPREC session in progress on a TeXML call."""

    siprec_sid_json = call(_async.Siprec.siprec_sid_json)
