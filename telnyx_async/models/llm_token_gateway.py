"""Models of llm_token_gateway."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async._model import Data, Model

__all__ = [
    "GuardrailFinding",
    "SpendRetrieveEventsResponse",
    "SpendRetrieveEventsResponseData",
    "SpendRetrieveEventsResponseMeta",
    "SpendRetrieveSummaryResponse",
    "SpendRetrieveSummaryResponseData",
    "SpendRetrieveSummaryResponseMeta",
    "TokenGroup",
    "TokenGroupCreateParamsGuardrails",
    "TokenGroupCreateParamsGuardrailsDlp",
    "TokenGroupCreateParamsGuardrailsSecrets",
    "TokenGroupCreateParamsRetries",
    "TokenGroupGuardrails",
    "TokenGroupGuardrailsDlp",
    "TokenGroupGuardrailsSecrets",
    "TokenGroupResponse",
    "TokenGroupRetries",
    "TokenGroupUpdateParamsGuardrails",
    "TokenGroupUpdateParamsGuardrailsDlp",
    "TokenGroupUpdateParamsGuardrailsSecrets",
    "TokenGroupUpdateParamsRetries",
    "TokenKey",
    "TokenKeyResponse",
    "UsageRetrieveExportResponse",
    "UsageRetrieveExportResponseDataUsageExportGuardrailEvaluation",
    "UsageRetrieveExportResponseDataUsageExportInferenceRequest",
    "UsageRetrieveExportResponseDataUsageExportInferenceRequestTimings",
    "UsageRetrieveExportResponseMeta",
    "UsageRetrieveSummaryResponse",
    "UsageRetrieveSummaryResponseData",
    "UsageRetrieveSummaryResponseDataByDay",
    "UsageRetrieveSummaryResponseDataByModel",
    "UsageRetrieveSummaryResponseDataGuardrails",
    "UsageRetrieveSummaryResponseDataGuardrailsRecentEvent",
    "UsageRetrieveSummaryResponseDataTotals",
    "UsageRetrieveSummaryResponseMeta",
]


class GuardrailFinding(Model):
    """GuardrailFinding"""

    action: Literal["flag", "block"] | str = None
    code: str = None
    count: int = None
    detector: Literal["secrets", "dlp", "safety"] | str = None


class SpendRetrieveEventsResponse(Model):
    """SpendRetrieveEventsResponse"""

    data: list[SpendRetrieveEventsResponseData] = None
    meta: SpendRetrieveEventsResponseMeta = None


class SpendRetrieveEventsResponseData(Model):
    """SpendRetrieveEventsResponseData"""

    id: str = None
    attempts: int = None
    biller: Literal["telnyx", "provider", "none"] | str = None
    cache_hit: bool = None
    configuration_version: int = None
    cost: float | None = None
    created_at: datetime = None
    end_user_id: str | None = None
    input_tokens: int | None = None
    metadata: dict[str, str | int | bool] = None
    model: str = None
    output_tokens: int | None = None
    provider_key_id: str | None = None
    rate_version: str = None
    request_id: str = None
    requested_model: str = None
    reservation_micro_usd: int = None
    status: Literal["succeeded", "failed", "partial", "unknown"] | str = None
    token_group_id: str = None
    token_key_id: str = None
    token_user_id: str | None = None
    usage_status: Literal["known", "unknown", "reconciled"] | str = None


class SpendRetrieveEventsResponseMeta(Model):
    """SpendRetrieveEventsResponseMeta"""

    has_more: bool = None
    page_number: int = None
    page_size: int = None
    snapshot: str = None


class SpendRetrieveSummaryResponse(Model):
    """SpendRetrieveSummaryResponse"""

    data: list[SpendRetrieveSummaryResponseData] = None
    meta: SpendRetrieveSummaryResponseMeta = None


class SpendRetrieveSummaryResponseData(Model):
    """SpendRetrieveSummaryResponseData"""

    dimension_id: str | None = None
    input_tokens: int = None
    name: str | None = None
    output_tokens: int = None
    requests: int = None
    reserved_spend: float = None
    spend: float = None
    unknown_requests: int = None
    end_user_id: str | None = None
    metadata_key: str | None = None
    token_group_id: str | None = None
    token_key_id: str | None = None
    token_user_id: str | None = None


class SpendRetrieveSummaryResponseMeta(Model):
    """SpendRetrieveSummaryResponseMeta"""

    end_date: date = None
    group_by: Literal["token_group", "token_user", "token_key", "end_user"] | str | str = None
    has_more: bool = None
    page_number: int = None
    page_size: int = None
    snapshot: str = None
    start_date: date = None


class TokenGroup(Model):
    """TokenGroup"""

    id: str = None
    allowed_models: list[str] = None
    blocked: bool = None
    budget_duration: Literal["1d", "7d", "30d"] | str | None = None
    budget_started_at: datetime | None = None
    cache_ttl: int | None = None
    created_at: datetime = None
    fallbacks: dict[str, list[str]] | None = None
    guardrails: TokenGroupGuardrails | None = None
    max_budget: float | None = None
    name: str = None
    provider_key_ids: list[str] = None
    record_type: Literal["token_group"] | str = None
    reserved_spend: float = None
    resets_at: datetime | None = None
    retries: TokenGroupRetries | None = None
    rpm_limit: int | None = None
    spend: float = None
    tpm_limit: int | None = None
    updated_at: datetime = None
    version: int = None
    max_parallel_requests: int | None = None


class TokenGroupCreateParamsGuardrails(TypedDict, total=False):
    """TokenGroupCreateParamsGuardrails"""

    dlp: TokenGroupCreateParamsGuardrailsDlp
    secrets: TokenGroupCreateParamsGuardrailsSecrets
    streaming: Literal["buffered", "passthrough"]


class TokenGroupCreateParamsGuardrailsDlp(TypedDict, total=False):
    """TokenGroupCreateParamsGuardrailsDlp"""

    profiles: Sequence[Literal["financial", "government_id", "contact"]]
    prompt: Literal["ignore", "flag", "block"]
    response: Literal["ignore", "flag", "block"]


class TokenGroupCreateParamsGuardrailsSecrets(TypedDict, total=False):
    """TokenGroupCreateParamsGuardrailsSecrets"""

    prompt: Literal["ignore", "flag", "block"]
    response: Literal["ignore", "flag", "block"]


class TokenGroupCreateParamsRetries(TypedDict, total=False):
    """TokenGroupCreateParamsRetries"""

    max_attempts: Required[int]
    backoff: Literal["constant", "linear", "exponential"]
    request_timeout_ms: int | None
    retry_delay_ms: int


class TokenGroupGuardrails(Model):
    """TokenGroupGuardrails"""

    dlp: TokenGroupGuardrailsDlp | None = None
    secrets: TokenGroupGuardrailsSecrets | None = None
    streaming: Literal["buffered", "passthrough"] | str | None = None


class TokenGroupGuardrailsDlp(Model):
    """TokenGroupGuardrailsDlp"""

    profiles: list[Literal["financial", "government_id", "contact"] | str] | None = None
    prompt: Literal["ignore", "flag", "block"] | str | None = None
    response: Literal["ignore", "flag", "block"] | str | None = None


class TokenGroupGuardrailsSecrets(Model):
    """TokenGroupGuardrailsSecrets"""

    prompt: Literal["ignore", "flag", "block"] | str | None = None
    response: Literal["ignore", "flag", "block"] | str | None = None


class TokenGroupRetries(Model):
    """TokenGroupRetries"""

    max_attempts: int = None
    backoff: Literal["constant", "linear", "exponential"] | str | None = None
    request_timeout_ms: int | None = None
    retry_delay_ms: int | None = None


class TokenKey(Model):
    """TokenKey"""

    id: str = None
    allowed_models: list[str] | None = None
    blocked: bool = None
    budget_duration: Literal["1d", "7d", "30d"] | str | None = None
    budget_started_at: datetime | None = None
    created_at: datetime = None
    expires_at: datetime | None = None
    max_budget: float | None = None
    name: str = None
    record_type: Literal["token_key"] | str = None
    required_end_user_id: bool = None
    reserved_spend: float = None
    resets_at: datetime | None = None
    rpm_limit: int | None = None
    spend: float = None
    token_group_id: str = None
    token_user_id: str | None = None
    tpm_limit: int | None = None
    updated_at: datetime = None
    version: int = None
    max_parallel_requests: int | None = None
    provisioning: (
        Literal["ready", "pending", "unavailable", "inactive", "unsupported", "unknown"]
        | str
        | None
    ) = None


class UsageRetrieveExportResponse(Model):
    """UsageRetrieveExportResponse"""

    data: list[
        UsageRetrieveExportResponseDataUsageExportInferenceRequest
        | UsageRetrieveExportResponseDataUsageExportGuardrailEvaluation
    ] = None
    meta: UsageRetrieveExportResponseMeta = None


class UsageRetrieveExportResponseDataUsageExportGuardrailEvaluation(Model):
    """UsageRetrieveExportResponseDataUsageExportGuardrailEvaluation"""

    id: str = None
    created_at: datetime = None
    end_user_id: str | None = None
    evaluation_input_tokens: int | None = None
    evaluation_output_tokens: int | None = None
    findings: list[GuardrailFinding] = None
    metadata: dict[str, str | int | bool] = None
    model: str = None
    outcome: Literal["evaluated", "flagged", "blocked", "unevaluated"] | str = None
    request_id: str = None
    schema_version: Literal[1] | int = None
    stage: Literal["prompt", "response"] | str = None
    token_group_id: str = None
    token_key_id: str = None
    token_user_id: str | None = None
    type: Literal["guardrail.evaluation"] | str = None


class UsageRetrieveExportResponseDataUsageExportInferenceRequest(Model):
    """UsageRetrieveExportResponseDataUsageExportInferenceRequest"""

    id: str = None
    attempts: int = None
    biller: Literal["telnyx", "provider", "none"] | str = None
    cache_hit: bool = None
    configuration_version: int = None
    cost: str | None = None
    end_user_id: str | None = None
    input_tokens: int | None = None
    metadata: dict[str, str | int | bool] = None
    model: str = None
    output_tokens: int | None = None
    protocol: Literal["openai", "anthropic"] | str = None
    provider: str = None
    provider_key_id: str | None = None
    provider_model: str = None
    rate_version: str = None
    request_id: str = None
    revision: int = None
    route_mode: Literal["managed", "byok", "cache"] | str = None
    schema_version: Literal[1] | int = None
    status: Literal["succeeded", "failed", "partial", "unknown"] | str = None
    stream: bool = None
    supersedes: str | None = None
    timings: UsageRetrieveExportResponseDataUsageExportInferenceRequestTimings = None
    token_group_id: str = None
    token_key_id: str = None
    token_user_id: str | None = None
    type: Literal["inference.request"] | str = None
    usage_source: Literal["provider", "gateway_tokenizer", "operator"] | str | None = None
    usage_status: Literal["known", "unknown", "reconciled"] | str = None


class UsageRetrieveExportResponseDataUsageExportInferenceRequestTimings(Model):
    """UsageRetrieveExportResponseDataUsageExportInferenceRequestTimings"""

    admitted_at: datetime = None
    completed_at: datetime | None = None
    first_attempt_at: datetime | None = None
    gateway_duration_ms: int | None = None
    settled_at: datetime = None


class UsageRetrieveExportResponseMeta(Model):
    """UsageRetrieveExportResponseMeta"""

    has_more: bool = None
    horizon_lag_seconds: int = None
    next_cursor: str = None


class UsageRetrieveSummaryResponse(Model):
    """UsageRetrieveSummaryResponse"""

    data: UsageRetrieveSummaryResponseData = None
    meta: UsageRetrieveSummaryResponseMeta = None


class UsageRetrieveSummaryResponseData(Model):
    """UsageRetrieveSummaryResponseData"""

    by_day: list[UsageRetrieveSummaryResponseDataByDay] = None
    by_model: list[UsageRetrieveSummaryResponseDataByModel] = None
    guardrails: UsageRetrieveSummaryResponseDataGuardrails = None
    totals: UsageRetrieveSummaryResponseDataTotals = None


class UsageRetrieveSummaryResponseDataByDay(Model):
    """UsageRetrieveSummaryResponseDataByDay"""

    cache_hits: int = None
    date: date = None
    failed_requests: int = None
    input_tokens: int = None
    output_tokens: int = None
    partial_requests: int = None
    requests: int = None
    reserved_spend: float = None
    spend: float = None
    succeeded_requests: int = None
    unknown_requests: int = None


class UsageRetrieveSummaryResponseDataByModel(Model):
    """UsageRetrieveSummaryResponseDataByModel"""

    cache_hits: int = None
    failed_requests: int = None
    input_tokens: int = None
    model: str = None
    output_tokens: int = None
    partial_requests: int = None
    requests: int = None
    reserved_spend: float = None
    spend: float = None
    succeeded_requests: int = None
    unknown_requests: int = None


class UsageRetrieveSummaryResponseDataGuardrails(Model):
    """UsageRetrieveSummaryResponseDataGuardrails"""

    blocked_events: int = None
    flagged_events: int = None
    recent_events: list[UsageRetrieveSummaryResponseDataGuardrailsRecentEvent] = None


class UsageRetrieveSummaryResponseDataGuardrailsRecentEvent(Model):
    """UsageRetrieveSummaryResponseDataGuardrailsRecentEvent"""

    id: str = None
    created_at: datetime = None
    end_user_id: str | None = None
    evaluation_input_tokens: int | None = None
    evaluation_output_tokens: int | None = None
    findings: list[GuardrailFinding] = None
    metadata: dict[str, str | int | bool] = None
    model: str = None
    outcome: Literal["evaluated", "flagged", "blocked", "unevaluated"] | str = None
    record_type: Literal["guardrail_event"] | str = None
    request_id: str = None
    stage: Literal["prompt", "response"] | str = None
    token_group_id: str = None
    token_key_id: str = None
    token_user_id: str | None = None


class UsageRetrieveSummaryResponseDataTotals(Model):
    """UsageRetrieveSummaryResponseDataTotals"""

    cache_hits: int = None
    failed_requests: int = None
    input_tokens: int = None
    output_tokens: int = None
    partial_requests: int = None
    requests: int = None
    reserved_spend: float = None
    spend: float = None
    succeeded_requests: int = None
    unknown_requests: int = None


class UsageRetrieveSummaryResponseMeta(Model):
    """UsageRetrieveSummaryResponseMeta"""

    end_date: date = None
    metadata: dict[str, str] = None
    start_date: date = None
    token_group_id: str = None


TokenGroupResponse: TypeAlias = Data[TokenGroup]

TokenGroupUpdateParamsGuardrails: TypeAlias = TokenGroupCreateParamsGuardrails

TokenGroupUpdateParamsGuardrailsDlp: TypeAlias = TokenGroupCreateParamsGuardrailsDlp

TokenGroupUpdateParamsGuardrailsSecrets: TypeAlias = TokenGroupCreateParamsGuardrailsSecrets

TokenGroupUpdateParamsRetries: TypeAlias = TokenGroupCreateParamsRetries

TokenKeyResponse: TypeAlias = Data[TokenKey]
