"""`client.whatsapp`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_sync._bridge import SyncResource

if TYPE_CHECKING:
    from telnyx_sync.resources.whatsapp.business_accounts import BusinessAccounts
    from telnyx_sync.resources.whatsapp.hosted_signups import HostedSignups
    from telnyx_sync.resources.whatsapp.phone_numbers import PhoneNumbers
    from telnyx_sync.resources.whatsapp.signup import Signup
    from telnyx_sync.resources.whatsapp.templates import Templates
    from telnyx_sync.resources.whatsapp.user_data import UserData

__all__ = ["Whatsapp"]


class Whatsapp(SyncResource):
    """WhatsApp accounts, numbers, templates and signups (send with `messages.whatsapp`).

    Sub-resources: `business_accounts`, `hosted_signups`, `phone_numbers`, `signup`, `templates`,
    `user_data`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def business_accounts(self) -> BusinessAccounts:
        """WhatsApp Business Accounts (WABA) linked to your account."""
        from telnyx_sync.resources.whatsapp.business_accounts import BusinessAccounts

        return BusinessAccounts(self._client, self._async.business_accounts)

    @cached_property
    def hosted_signups(self) -> HostedSignups:
        """Signup pages at Telnyx by which your customers connect their own WhatsApp account."""
        from telnyx_sync.resources.whatsapp.hosted_signups import HostedSignups

        return HostedSignups(self._client, self._async.hosted_signups)

    @cached_property
    def phone_numbers(self) -> PhoneNumbers:
        """WhatsApp numbers: verification, profile, calls and the 24-hour window."""
        from telnyx_sync.resources.whatsapp.phone_numbers import PhoneNumbers

        return PhoneNumbers(self._client, self._async.phone_numbers)

    @cached_property
    def signup(self) -> Signup:
        """Embedded Signup sessions by which accounts were connected."""
        from telnyx_sync.resources.whatsapp.signup import Signup

        return Signup(self._client, self._async.signup)

    @cached_property
    def templates(self) -> Templates:
        """Message templates reviewed by Meta: create and list them."""
        from telnyx_sync.resources.whatsapp.templates import Templates

        return Templates(self._client, self._async.templates)

    @cached_property
    def user_data(self) -> UserData:
        """Webhooks for WhatsApp signups of the whole account."""
        from telnyx_sync.resources.whatsapp.user_data import UserData

        return UserData(self._client, self._async.user_data)
