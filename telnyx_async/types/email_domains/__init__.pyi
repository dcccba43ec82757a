"""The official package's `telnyx.types.email_domains`."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m
from telnyx_async._responses import pagination as p

EmailWebhookResponse: TypeAlias = m.Data[m.EmailWebhook]
EmailWebhook: TypeAlias = m.EmailWebhook
EmailWebhookEvent: TypeAlias = m.EmailWebhookEventType
OffsetPaginationMeta: TypeAlias = p.PageMeta

class WebhookCreateParams(TypedDict, total=False):
    domain_id: Required[str]
    events: Required[Sequence[m.EmailWebhookEventType]]
    url: Required[str]

class WebhookListParams(TypedDict, total=False):
    domain_id: Required[str]
    page_number: int
    page_size: int
    sort: Literal["created_at", "-created_at"]

class WebhookUpdateParams(TypedDict, total=False):
    id: Required[str]
    domain_id: Required[str]
    events: Sequence[m.EmailWebhookEventType]
    url: str
