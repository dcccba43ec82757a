"""`client.messaging_10dlc.phone_number_assignment_by_profile`."""

from __future__ import annotations

from telnyx_async.resources.messaging_10dlc import phone_number_assignment_by_profile as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["PhoneNumberAssignmentByProfile"]


class PhoneNumberAssignmentByProfile(SyncResource):
    """Assign all numbers of a messaging profile to a campaign, and follow the progress.

    Guide: `docs/messaging.md`.
    """

    assign = call(_async.PhoneNumberAssignmentByProfile.assign)
    list_phone_number_status = call(_async.PhoneNumberAssignmentByProfile.list_phone_number_status)
    retrieve_phone_number_status = call(
        _async.PhoneNumberAssignmentByProfile.retrieve_phone_number_status
    )
    retrieve_status = call(_async.PhoneNumberAssignmentByProfile.retrieve_status)
