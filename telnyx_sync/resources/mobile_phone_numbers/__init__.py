"""`client.mobile_phone_numbers`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import mobile_phone_numbers as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.mobile_phone_numbers.messaging import Messaging

__all__ = ["MobilePhoneNumbers"]


class MobilePhoneNumbers(SyncResource):
    """Phone numbers of SIM cards, with their call settings.

    Sub-resources: `messaging`.
    """

    @cached_property
    def messaging(self) -> Messaging:
        """Messaging settings of mobile numbers."""
        from telnyx_sync.resources.mobile_phone_numbers.messaging import Messaging

        return Messaging(self._client, self._async.messaging)

    list = paginate(_async.MobilePhoneNumbers.list)
    retrieve = call(_async.MobilePhoneNumbers.retrieve)
    update = call(_async.MobilePhoneNumbers.update)
