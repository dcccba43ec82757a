"""`client.whatsapp`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._resource import Resource

if TYPE_CHECKING:
    from telnyx_async.resources.whatsapp.business_accounts import BusinessAccounts
    from telnyx_async.resources.whatsapp.hosted_signups import HostedSignups
    from telnyx_async.resources.whatsapp.phone_numbers import PhoneNumbers
    from telnyx_async.resources.whatsapp.signup import Signup
    from telnyx_async.resources.whatsapp.templates import Templates
    from telnyx_async.resources.whatsapp.user_data import UserData

__all__ = ["Whatsapp"]


class Whatsapp(Resource):
    """WhatsApp."""

    @cached_property
    def business_accounts(self) -> BusinessAccounts:
        from telnyx_async.resources.whatsapp.business_accounts import BusinessAccounts

        return BusinessAccounts(self._client)

    @cached_property
    def hosted_signups(self) -> HostedSignups:
        from telnyx_async.resources.whatsapp.hosted_signups import HostedSignups

        return HostedSignups(self._client)

    @cached_property
    def phone_numbers(self) -> PhoneNumbers:
        from telnyx_async.resources.whatsapp.phone_numbers import PhoneNumbers

        return PhoneNumbers(self._client)

    @cached_property
    def signup(self) -> Signup:
        from telnyx_async.resources.whatsapp.signup import Signup

        return Signup(self._client)

    @cached_property
    def templates(self) -> Templates:
        from telnyx_async.resources.whatsapp.templates import Templates

        return Templates(self._client)

    @cached_property
    def user_data(self) -> UserData:
        from telnyx_async.resources.whatsapp.user_data import UserData

        return UserData(self._client)
