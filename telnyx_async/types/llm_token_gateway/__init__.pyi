"""The official package's `telnyx.types.llm_token_gateway`."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m
from telnyx_async._responses import pagination as p

UsageRetrieveExportResponse: TypeAlias = m.UsageExport
GuardrailFinding: TypeAlias = m.GuardrailFinding
UsageRetrieveSummaryResponse: TypeAlias = m.TokenUsageSummaryEnvelope
SpendRetrieveEventsResponse: TypeAlias = m.SpendEventList
SpendRetrieveSummaryResponse: TypeAlias = m.SpendSummaryList
TokenGroupResponse: TypeAlias = m.Data[m.TokenGroup]
TokenGroup: TypeAlias = m.TokenGroup
TokenKeyResponse: TypeAlias = m.Data[m.TokenKey]
TokenKey: TypeAlias = m.TokenKey
AIGatewayResourcesPageMeta: TypeAlias = p.PageMeta
BudgetDuration: TypeAlias = Literal["1d", "7d", "30d"] | None
SpendGroupBy: TypeAlias = Literal["token_group", "token_user", "token_key", "end_user"] | str
SpendGroupByParam: TypeAlias = Literal["token_group", "token_user", "token_key", "end_user"] | str

class SpendRetrieveEventsParams(TypedDict, total=False):
    end_date: date | str
    end_user_id: str
    metadata: Mapping[str, str]
    page_number: int
    page_size: int
    page_snapshot: str
    start_date: date | str
    token_group_id: str
    token_key_id: str
    token_user_id: str

class SpendRetrieveSummaryParams(TypedDict, total=False):
    end_date: Required[date | str]
    group_by: Required[Literal["token_group", "token_user", "token_key", "end_user"] | str]
    start_date: Required[date | str]
    end_user_id: str
    metadata: Mapping[str, str]
    page_number: int
    page_size: int
    page_snapshot: str
    token_group_id: str
    token_key_id: str
    token_user_id: str

class TokenGroupCreateParams(TypedDict, total=False):
    allowed_models: Required[Sequence[str]]
    name: Required[str]
    idempotency_key: Required[str]
    blocked: bool
    budget_duration: Literal["1d", "7d", "30d"] | None
    cache_ttl: int | None
    fallbacks: Mapping[str, Sequence[str]] | None
    guardrails: m.TokenGroupGuardrailsParam | m.Model | None
    max_budget: float | None
    max_parallel_requests: int | None
    provider_key_ids: Sequence[str]
    retries: m.TokenGroupRetriesParam | m.Model | None
    rpm_limit: int | None
    tpm_limit: int | None

class TokenGroupDeleteParams(TypedDict, total=False):
    id: Required[str]
    idempotency_key: Required[str]
    if_match: Required[str]

class TokenGroupListParams(TypedDict, total=False):
    page_number: int
    page_size: int
    page_snapshot: str

class TokenGroupUpdateParams(TypedDict, total=False):
    id: Required[str]
    idempotency_key: Required[str]
    if_match: Required[str]
    allowed_models: Sequence[str]
    blocked: bool
    budget_duration: Literal["1d", "7d", "30d"] | None
    cache_ttl: int | None
    fallbacks: Mapping[str, Sequence[str]] | None
    guardrails: m.TokenGroupGuardrailsParam | m.Model | None
    max_budget: float | None
    max_parallel_requests: int | None
    name: str
    provider_key_ids: Sequence[str]
    retries: m.TokenGroupRetriesParam | m.Model | None
    rpm_limit: int | None
    tpm_limit: int | None

class TokenKeyCreateParams(TypedDict, total=False):
    name: Required[str]
    token_group_id: Required[str]
    idempotency_key: Required[str]
    allowed_models: Sequence[str] | None
    blocked: bool
    budget_duration: Literal["1d", "7d", "30d"] | None
    expires_at: datetime | str | None
    max_budget: float | None
    max_parallel_requests: int | None
    required_end_user_id: bool
    rpm_limit: int | None
    token_user_id: str | None
    tpm_limit: int | None

class TokenKeyDeleteParams(TypedDict, total=False):
    id: Required[str]
    idempotency_key: Required[str]
    if_match: Required[str]

class TokenKeyListParams(TypedDict, total=False):
    page_number: int
    page_size: int
    page_snapshot: str
    token_group_id: str
    token_user_id: str

class TokenKeyUpdateParams(TypedDict, total=False):
    id: Required[str]
    idempotency_key: Required[str]
    if_match: Required[str]
    allowed_models: Sequence[str] | None
    blocked: bool
    budget_duration: Literal["1d", "7d", "30d"] | None
    expires_at: datetime | str | None
    max_budget: float | None
    max_parallel_requests: int | None
    name: str
    required_end_user_id: bool
    rpm_limit: int | None
    tpm_limit: int | None

class UsageRetrieveExportParams(TypedDict, total=False):
    cursor: str
    limit: int
    start_time: datetime | str
    types: str

class UsageRetrieveSummaryParams(TypedDict, total=False):
    end_date: Required[date | str]
    start_date: Required[date | str]
    token_group_id: Required[str]
    metadata: Mapping[str, str]
