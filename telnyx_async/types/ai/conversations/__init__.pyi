"""The official package's `telnyx.types.ai.conversations`."""

from collections.abc import Mapping, Sequence
from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m

InsightTemplateGroupDetail: TypeAlias = m.Data[m.InsightTemplateGroup]
InsightTemplateGroup: TypeAlias = m.InsightTemplateGroup
InsightTemplate: TypeAlias = m.InsightTemplate
InsightTemplateDetail: TypeAlias = m.Data[m.InsightTemplate]
MessageListResponse: TypeAlias = m.ConversationMessage
ConversationInsightRetrieveAggregatesResponse: TypeAlias = m.Data[
    list[m.ConversationInsightAggregate]
]

class ConversationInsightRetrieveAggregatesParams(TypedDict, total=False):
    created_at: str
    group_by: Sequence[str]
    insight_id: str
    metadata: m.ConversationInsightMetadataParam
    show: Sequence[str]

class InsightGroupInsightGroupsParams(TypedDict, total=False):
    name: Required[str]
    description: str
    webhook: str
    idempotency_key: str

class InsightGroupRetrieveInsightGroupsParams(TypedDict, total=False):
    page_number: int
    page_size: int

class InsightGroupUpdateParams(TypedDict, total=False):
    group_id: Required[str]
    description: str
    name: str
    webhook: str

class InsightCreateParams(TypedDict, total=False):
    instructions: Required[str]
    name: Required[str]
    json_schema: str | Mapping[str, object]
    webhook: str
    idempotency_key: str

class InsightListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class InsightUpdateParams(TypedDict, total=False):
    insight_id: Required[str]
    instructions: str
    json_schema: str | Mapping[str, object]
    name: str
    webhook: str

class MessageListParams(TypedDict, total=False):
    conversation_id: Required[str]
    page_number: int
    page_size: int
