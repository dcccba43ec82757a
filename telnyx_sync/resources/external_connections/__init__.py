"""`client.external_connections`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import external_connections as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.external_connections.civic_addresses import CivicAddresses
    from telnyx_sync.resources.external_connections.log_messages import LogMessages
    from telnyx_sync.resources.external_connections.phone_numbers import PhoneNumbers
    from telnyx_sync.resources.external_connections.releases import Releases
    from telnyx_sync.resources.external_connections.uploads import Uploads

__all__ = ["ExternalConnections"]


class ExternalConnections(SyncResource):
    """Connections to Microsoft Teams Operator Connect and Zoom.

    Sub-resources: `civic_addresses`, `log_messages`, `phone_numbers`, `releases`, `uploads`.
    """

    @cached_property
    def civic_addresses(self) -> CivicAddresses:
        """Civic addresses and locations as they are set up in Microsoft Teams."""
        from telnyx_sync.resources.external_connections.civic_addresses import CivicAddresses

        return CivicAddresses(self._client, self._async.civic_addresses)

    @cached_property
    def log_messages(self) -> LogMessages:
        """Problems that external connections reported."""
        from telnyx_sync.resources.external_connections.log_messages import LogMessages

        return LogMessages(self._client, self._async.log_messages)

    @cached_property
    def phone_numbers(self) -> PhoneNumbers:
        """Phone numbers that are active on an external connection."""
        from telnyx_sync.resources.external_connections.phone_numbers import PhoneNumbers

        return PhoneNumbers(self._client, self._async.phone_numbers)

    @cached_property
    def releases(self) -> Releases:
        """Requests that take phone numbers off Microsoft Teams, made when a number's connection changes."""
        from telnyx_sync.resources.external_connections.releases import Releases

        return Releases(self._client, self._async.releases)

    @cached_property
    def uploads(self) -> Uploads:
        """Uploads of phone numbers to Microsoft Teams."""
        from telnyx_sync.resources.external_connections.uploads import Uploads

        return Uploads(self._client, self._async.uploads)

    create = call(_async.ExternalConnections.create)
    delete = call(_async.ExternalConnections.delete)
    list = paginate(_async.ExternalConnections.list)
    retrieve = call(_async.ExternalConnections.retrieve)
    update = call(_async.ExternalConnections.update)
    update_location = call(_async.ExternalConnections.update_location)
