"""What requests of `client.email_inboxes` take."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async.models.params.shared import EmailAddressParam

__all__ = [
    "ActionForwardParamsToInboxRecipientAddress",
    "InboxActionEmailAddressInputParamInboxRecipientAddress",
    "InboxActionRecipientInputParamInboxRecipientAddress",
]

ActionForwardParamsToInboxRecipientAddress: TypeAlias = EmailAddressParam

InboxActionEmailAddressInputParamInboxRecipientAddress: TypeAlias = EmailAddressParam

InboxActionRecipientInputParamInboxRecipientAddress: TypeAlias = EmailAddressParam
