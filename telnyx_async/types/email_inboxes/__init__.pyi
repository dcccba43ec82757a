"""The official package's `telnyx.types.email_inboxes`."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

EmailAddressParam: TypeAlias = m.EmailAddressParam
EmailDraftResponse: TypeAlias = m.Data[m.EmailDraft]
EmailDraft: TypeAlias = m.EmailDraft
EmailAddress: TypeAlias = m.EmailAddress
EmailMessageResponse: TypeAlias = m.SentEmailMessage
EmailMessage: TypeAlias = m.EmailMessage
FilterListResponse: TypeAlias = m.Data[m.InboxFilters]
InboxFilters: TypeAlias = m.InboxFilters
FilterAddResponse: TypeAlias = m.Data[m.InboxFilters]
FilterDeleteAllResponse: TypeAlias = m.Data[m.InboxFilters]
FilterReplaceResponse: TypeAlias = m.Data[m.InboxFilters]
InboundEmailAddress: TypeAlias = m.EmailAddress
MessageUpdateResponse: TypeAlias = m.Data[m.InboundMessage]
ThreadRetrieveResponse: TypeAlias = m.InboundThreadEnvelope
InboundThreadDetail: TypeAlias = m.InboundThreadDetail
ThreadMessage: TypeAlias = m.ThreadMessage
EmailPaginationMeta: TypeAlias = m.EmailListMeta
InboundThread: TypeAlias = m.InboundThread

class DraftCreateParams(TypedDict, total=False):
    inbox_id: Required[str]
    attachments: Sequence[Mapping[str, object]]
    bcc: Sequence[str | m.EmailAddressParam | m.Model]
    cc: Sequence[str | m.EmailAddressParam | m.Model]
    from_email: str
    from_name: str
    headers: Mapping[str, str]
    html: str
    html_body: str
    labels: Sequence[str]
    metadata: Mapping[str, object]
    reply_to: str
    subject: str
    tags: Sequence[str]
    text: str
    text_body: str
    to: Sequence[str | m.EmailAddressParam | m.Model]

class DraftListParams(TypedDict, total=False):
    inbox_id: Required[str]
    filter_status: Literal["draft", "sending", "sent"]
    page_after: str
    page_size: int

class DraftPatchParams(TypedDict, total=False):
    draft_id: Required[str]
    inbox_id: Required[str]
    attachments: Sequence[Mapping[str, object]]
    bcc: Sequence[str | m.EmailAddressParam | m.Model]
    cc: Sequence[str | m.EmailAddressParam | m.Model]
    from_email: str
    from_name: str
    headers: Mapping[str, str]
    html: str
    html_body: str
    labels: Sequence[str]
    metadata: Mapping[str, object]
    reply_to: str
    subject: str
    tags: Sequence[str]
    text: str
    text_body: str
    to: Sequence[str | m.EmailAddressParam | m.Model]

class DraftUpdateParams(TypedDict, total=False):
    draft_id: Required[str]
    inbox_id: Required[str]
    attachments: Sequence[Mapping[str, object]]
    bcc: Sequence[str | m.EmailAddressParam | m.Model]
    cc: Sequence[str | m.EmailAddressParam | m.Model]
    from_email: str
    from_name: str
    headers: Mapping[str, str]
    html: str
    html_body: str
    labels: Sequence[str]
    metadata: Mapping[str, object]
    reply_to: str
    subject: str
    tags: Sequence[str]
    text: str
    text_body: str
    to: Sequence[str | m.EmailAddressParam | m.Model]

class FilterAddParams(TypedDict, total=False):
    inbox_id: Required[str]
    entries: Required[Sequence[str]]
    type: Required[Literal["allowlist", "blocklist"]]

class FilterDeleteAllParams(TypedDict, total=False):
    inbox_id: Required[str]
    entries: Required[Sequence[str]]
    type: Required[Literal["allowlist", "blocklist"]]

class FilterReplaceParams(TypedDict, total=False):
    inbox_id: Required[str]
    allowlist: Sequence[str]
    blocklist: Sequence[str]

class MessageDraftsParams(TypedDict, total=False):
    message_id: Required[str]
    inbox_id: Required[str]
    attachments: Sequence[Mapping[str, object]]
    bcc: Sequence[str | m.EmailAddressParam | m.Model]
    cc: Sequence[str | m.EmailAddressParam | m.Model]
    from_email: str
    from_name: str
    headers: Mapping[str, str]
    html: str
    html_body: str
    labels: Sequence[str]
    metadata: Mapping[str, object]
    reply_to: str
    subject: str
    tags: Sequence[str]
    text: str
    text_body: str
    to: Sequence[str | m.EmailAddressParam | m.Model]

class MessageListParams(TypedDict, total=False):
    inbox_id: Required[str]
    filter_from: str
    filter_label: str
    filter_read: bool
    filter_received_after: datetime | str
    filter_received_before: datetime | str
    filter_search: str
    filter_subject: str
    filter_unread: bool
    page_after: str
    page_size: int

class MessageUpdateParams(TypedDict, total=False):
    message_id: Required[str]
    inbox_id: Required[str]
    read_at: Required[Literal[True] | str | datetime]

class ThreadListParams(TypedDict, total=False):
    inbox_id: Required[str]
    filter_label: str
    page_after: str
    page_size: int

class ThreadRetrieveParams(TypedDict, total=False):
    thread_id: Required[str]
    inbox_id: Required[str]
    page_after: str
    page_size: int
