"""`client.whatsapp.business_accounts.phone_numbers`."""

from __future__ import annotations

from telnyx_async.resources.whatsapp.business_accounts import phone_numbers as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["PhoneNumbers"]


class PhoneNumbers(SyncResource):
    """Phone numbers of a WhatsApp Business Account.

    Guide: `docs/messaging.md`.
    """

    initialize_verification = call(_async.PhoneNumbers.initialize_verification)
    list = paginate(_async.PhoneNumbers.list)
