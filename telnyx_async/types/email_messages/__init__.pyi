"""The official package's `telnyx.types.email_messages`."""

from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

RecipientRetrieveResponse: TypeAlias = m.Data[m.EmailRecipient]
EmailRecipient: TypeAlias = m.EmailRecipient

class RecipientListParams(TypedDict, total=False):
    email_id: Required[str]
    kind: Literal["to", "cc", "bcc"]
    page_cursor: str
    page_size: int
    status: Literal[
        "queued",
        "sending",
        "sent",
        "deferred",
        "delivered",
        "bounced",
        "failed",
        "gw_reject",
        "cancelled",
        "injection_timeout",
        "expired",
    ]
