"""`client.whatsapp.business_accounts`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.whatsapp import business_accounts as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.whatsapp.business_accounts.phone_numbers import PhoneNumbers
    from telnyx_sync.resources.whatsapp.business_accounts.settings import Settings

__all__ = ["BusinessAccounts"]


class BusinessAccounts(SyncResource):
    """WhatsApp Business Accounts (WABA) linked to your account.

    Sub-resources: `phone_numbers`, `settings`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def phone_numbers(self) -> PhoneNumbers:
        """Phone numbers of a WhatsApp Business Account."""
        from telnyx_sync.resources.whatsapp.business_accounts.phone_numbers import PhoneNumbers

        return PhoneNumbers(self._client, self._async.phone_numbers)

    @cached_property
    def settings(self) -> Settings:
        """Name, time zone and webhooks of a WhatsApp Business Account."""
        from telnyx_sync.resources.whatsapp.business_accounts.settings import Settings

        return Settings(self._client, self._async.settings)

    delete = call(_async.BusinessAccounts.delete)
    list = paginate(_async.BusinessAccounts.list)
    retrieve = call(_async.BusinessAccounts.retrieve)
