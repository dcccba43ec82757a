"""`client.phone_numbers_regulatory_requirements`."""

from __future__ import annotations

from telnyx_async.resources import phone_numbers_regulatory_requirements as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["PhoneNumbersRegulatoryRequirements"]


class PhoneNumbersRegulatoryRequirements(SyncResource):
    """Regulatory requirements of given phone numbers."""

    retrieve = call(_async.PhoneNumbersRegulatoryRequirements.retrieve)
