"""`client.texml`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import texml as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.texml.accounts import Accounts
    from telnyx_sync.resources.texml.calls import Calls

__all__ = ["Texml"]


class Texml(SyncResource):
    """Calls controlled by TeXML, an XML of instructions compatible with TwiML.

    Sub-resources: `accounts`, `calls`.
    """

    @cached_property
    def accounts(self) -> Accounts:
        """TeXML REST API of an account, in Twilio's shape: calls, conferences, queues and recordings."""
        from telnyx_sync.resources.texml.accounts import Accounts

        return Accounts(self._client, self._async.accounts)

    @cached_property
    def calls(self) -> Calls:
        """Outgoing TeXML calls by the application that makes them."""
        from telnyx_sync.resources.texml.calls import Calls

        return Calls(self._client, self._async.calls)

    initiate_ai_call = call(_async.Texml.initiate_ai_call)
    secrets = call(_async.Texml.secrets)
