"""`client.number_order_phone_numbers`."""

from __future__ import annotations

from telnyx_async.resources import number_order_phone_numbers as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["NumberOrderPhoneNumbers"]


class NumberOrderPhoneNumbers(SyncResource):
    """Single phone numbers within number orders, with their requirements."""

    list = call(_async.NumberOrderPhoneNumbers.list)
    retrieve = call(_async.NumberOrderPhoneNumbers.retrieve)
    update_requirement_group = call(_async.NumberOrderPhoneNumbers.update_requirement_group)
    update_requirements = call(_async.NumberOrderPhoneNumbers.update_requirements)
