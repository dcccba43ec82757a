"""`client.whatsapp.phone_numbers`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.whatsapp import phone_numbers as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.whatsapp.phone_numbers.calling_routing import CallingRouting
    from telnyx_sync.resources.whatsapp.phone_numbers.calling_settings import CallingSettings
    from telnyx_sync.resources.whatsapp.phone_numbers.conversational_components import (
        ConversationalComponents,
    )
    from telnyx_sync.resources.whatsapp.phone_numbers.profile import Profile

__all__ = ["PhoneNumbers"]


class PhoneNumbers(SyncResource):
    """WhatsApp numbers: verification, profile, calls and the 24-hour window.

    Sub-resources: `calling_routing`, `calling_settings`, `conversational_components`, `profile`.
    Guide: `docs/messaging.md`.
    """

    @cached_property
    def calling_routing(self) -> CallingRouting:
        """Where calls by WhatsApp to a number of another provider go."""
        from telnyx_sync.resources.whatsapp.phone_numbers.calling_routing import CallingRouting

        return CallingRouting(self._client, self._async.calling_routing)

    @cached_property
    def calling_settings(self) -> CallingSettings:
        """Whether users can call a number on WhatsApp."""
        from telnyx_sync.resources.whatsapp.phone_numbers.calling_settings import CallingSettings

        return CallingSettings(self._client, self._async.calling_settings)

    @cached_property
    def conversational_components(self) -> ConversationalComponents:
        """Ice breakers and commands shown in the chat with a number."""
        from telnyx_sync.resources.whatsapp.phone_numbers.conversational_components import (
            ConversationalComponents,
        )

        return ConversationalComponents(self._client, self._async.conversational_components)

    @cached_property
    def profile(self) -> Profile:
        """Business profile that users see for a number."""
        from telnyx_sync.resources.whatsapp.phone_numbers.profile import Profile

        return Profile(self._client, self._async.profile)

    delete = call(_async.PhoneNumbers.delete)
    get = call(_async.PhoneNumbers.get)
    list = paginate(_async.PhoneNumbers.list)
    resend_verification = call(_async.PhoneNumbers.resend_verification)
    retrieve_conversation_window = call(_async.PhoneNumbers.retrieve_conversation_window)
    retrieve_phone_number = call(_async.PhoneNumbers.retrieve_phone_number)
    verify = call(_async.PhoneNumbers.verify)
