"""`client.enterprises.reputation`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.enterprises import reputation as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.enterprises.reputation.external_verification import (
        ExternalVerification,
    )
    from telnyx_sync.resources.enterprises.reputation.loa import Loa
    from telnyx_sync.resources.enterprises.reputation.numbers import Numbers
    from telnyx_sync.resources.enterprises.reputation.remediation import Remediation

__all__ = ["Reputation"]


class Reputation(SyncResource):
    """Monitoring of how call screening rates the numbers of an enterprise.

    Sub-resources: `external_verification`, `loa`, `numbers`, `remediation`.
    """

    @cached_property
    def external_verification(self) -> ExternalVerification:
        """Permission to monitor numbers hosted with other providers."""
        from telnyx_sync.resources.enterprises.reputation.external_verification import (
            ExternalVerification,
        )

        return ExternalVerification(self._client, self._async.external_verification)

    @cached_property
    def loa(self) -> Loa:
        """Letter of authorization for reputation monitoring."""
        from telnyx_sync.resources.enterprises.reputation.loa import Loa

        return Loa(self._client, self._async.loa)

    @cached_property
    def numbers(self) -> Numbers:
        """Numbers of an enterprise whose reputation is monitored."""
        from telnyx_sync.resources.enterprises.reputation.numbers import Numbers

        return Numbers(self._client, self._async.numbers)

    @cached_property
    def remediation(self) -> Remediation:
        """Requests to remove wrong spam labels from numbers."""
        from telnyx_sync.resources.enterprises.reputation.remediation import Remediation

        return Remediation(self._client, self._async.remediation)

    disable = call(_async.Reputation.disable)
    enable = call(_async.Reputation.enable)
    retrieve = call(_async.Reputation.retrieve)
    update_frequency = call(_async.Reputation.update_frequency)
    update_webhook = call(_async.Reputation.update_webhook)
