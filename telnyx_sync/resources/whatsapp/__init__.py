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
    """WhatsApp."""

    @cached_property
    def business_accounts(self) -> BusinessAccounts:
        from telnyx_sync.resources.whatsapp.business_accounts import BusinessAccounts

        return BusinessAccounts(self._client, self._async.business_accounts)

    @cached_property
    def hosted_signups(self) -> HostedSignups:
        from telnyx_sync.resources.whatsapp.hosted_signups import HostedSignups

        return HostedSignups(self._client, self._async.hosted_signups)

    @cached_property
    def phone_numbers(self) -> PhoneNumbers:
        from telnyx_sync.resources.whatsapp.phone_numbers import PhoneNumbers

        return PhoneNumbers(self._client, self._async.phone_numbers)

    @cached_property
    def signup(self) -> Signup:
        from telnyx_sync.resources.whatsapp.signup import Signup

        return Signup(self._client, self._async.signup)

    @cached_property
    def templates(self) -> Templates:
        from telnyx_sync.resources.whatsapp.templates import Templates

        return Templates(self._client, self._async.templates)

    @cached_property
    def user_data(self) -> UserData:
        from telnyx_sync.resources.whatsapp.user_data import UserData

        return UserData(self._client, self._async.user_data)
