"""`client.messaging_10dlc.brand`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.messaging_10dlc import brand as _async
from telnyx_sync._bridge import SyncResource, call, paginate

if TYPE_CHECKING:
    from telnyx_sync.resources.messaging_10dlc.brand.external_vetting import ExternalVetting

__all__ = ["Brand"]


class Brand(SyncResource):
    """Companies that send messages, as registered with The Campaign Registry.

    Sub-resources: `external_vetting`. Guide: `docs/messaging.md`.
    """

    @cached_property
    def external_vetting(self) -> ExternalVetting:
        """External vettings of a brand, whose score raises throughput."""
        from telnyx_sync.resources.messaging_10dlc.brand.external_vetting import ExternalVetting

        return ExternalVetting(self._client, self._async.external_vetting)

    create = call(_async.Brand.create)
    delete = call(_async.Brand.delete)
    get_feedback = call(_async.Brand.get_feedback)
    get_sms_otp_by_reference = call(_async.Brand.get_sms_otp_by_reference)
    list = paginate(_async.Brand.list)
    resend_2fa_email = call(_async.Brand.resend_2fa_email)
    retrieve = call(_async.Brand.retrieve)
    retrieve_sms_otp_status = call(_async.Brand.retrieve_sms_otp_status)
    revet = call(_async.Brand.revet)
    trigger_sms_otp = call(_async.Brand.trigger_sms_otp)
    update = call(_async.Brand.update)
    verify_sms_otp = call(_async.Brand.verify_sms_otp)
