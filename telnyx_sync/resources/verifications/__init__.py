"""`client.verifications`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources import verifications as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.verifications.actions import Actions
    from telnyx_sync.resources.verifications.by_phone_number import ByPhoneNumber

__all__ = ["Verifications"]


class Verifications(SyncResource):
    """Verification codes by SMS, call, flash call or WhatsApp: proof that a number is the user's.

    Sub-resources: `actions`, `by_phone_number`. Guide: `docs/verification.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Check verification codes by the verification's ID."""
        from telnyx_sync.resources.verifications.actions import Actions

        return Actions(self._client, self._async.actions)

    @cached_property
    def by_phone_number(self) -> ByPhoneNumber:
        """Verifications looked up by phone number."""
        from telnyx_sync.resources.verifications.by_phone_number import ByPhoneNumber

        return ByPhoneNumber(self._client, self._async.by_phone_number)

    retrieve = call(_async.Verifications.retrieve)
    trigger_call = call(_async.Verifications.trigger_call)
    trigger_flashcall = call(_async.Verifications.trigger_flashcall)
    trigger_sms = call(_async.Verifications.trigger_sms)
    trigger_whatsapp_verification = call(_async.Verifications.trigger_whatsapp_verification)
