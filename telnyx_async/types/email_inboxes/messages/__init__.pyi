"""The official package's `telnyx.types.email_inboxes.messages`."""

from collections.abc import Sequence
from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m

LabelCreateResponse: TypeAlias = m.Data[m.InboundMessage]
LabelDeleteAllResponse: TypeAlias = m.Data[m.InboundMessage]
InboxActionEmailAddressInputParam: TypeAlias = str | m.EmailAddressParam
InboxActionRecipientInputParam: TypeAlias = (
    str | m.EmailAddressParam | Sequence[str | m.EmailAddressParam]
)

class ActionForwardParams(TypedDict, total=False):
    message_id: Required[str]
    inbox_id: Required[str]
    to: Required[
        str | m.EmailAddressParam | m.Model | Sequence[str | m.EmailAddressParam | m.Model]
    ]
    bcc: str | m.EmailAddressParam | m.Model | Sequence[str | m.EmailAddressParam | m.Model]
    cc: str | m.EmailAddressParam | m.Model | Sequence[str | m.EmailAddressParam | m.Model]
    html: str
    text: str

class ActionReplyParams(TypedDict, total=False):
    message_id: Required[str]
    inbox_id: Required[str]
    html: str
    text: str

class ActionReplyAllParams(TypedDict, total=False):
    message_id: Required[str]
    inbox_id: Required[str]
    html: str
    text: str

class LabelCreateParams(TypedDict, total=False):
    message_id: Required[str]
    inbox_id: Required[str]
    labels: Required[Sequence[str]]

class LabelDeleteAllParams(TypedDict, total=False):
    message_id: Required[str]
    inbox_id: Required[str]
    labels: Required[Sequence[str]]
