"""Responses of `client.llm_token_gateway`."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "GuardrailFinding",
    "SpendEvent",
    "SpendEventList",
    "SpendEventListMeta",
    "SpendSummary",
    "SpendSummaryList",
    "SpendSummaryListMeta",
    "TokenGroup",
    "TokenGroupGuardrails",
    "TokenGroupGuardrailsDlp",
    "TokenGroupGuardrailsSecrets",
    "TokenGroupRetries",
    "TokenKey",
    "TokenUsageByDay",
    "TokenUsageByModel",
    "TokenUsageGuardrailEvent",
    "TokenUsageGuardrails",
    "TokenUsageSummary",
    "TokenUsageSummaryEnvelope",
    "TokenUsageSummaryMeta",
    "TokenUsageTotals",
    "UsageExport",
    "UsageExportGuardrailEvaluation",
    "UsageExportInferenceRequest",
    "UsageExportInferenceRequestTimings",
    "UsageExportMeta",
]


class GuardrailFinding(Model):
    """Part of `TokenUsageGuardrailEvent` and `UsageExportGuardrailEvaluation`."""

    action: Literal["flag", "block"]
    code: str
    count: int
    detector: Literal["secrets", "dlp", "safety"]


class SpendEvent(Model):
    """Part of `SpendEventList`."""

    id: str
    attempts: int
    biller: Literal["telnyx", "provider", "none"]
    cache_hit: bool
    configuration_version: int
    cost: float | None = None
    created_at: datetime
    end_user_id: str | None = None
    input_tokens: int | None = None
    metadata: dict[str, str | int | bool]
    model: str
    output_tokens: int | None = None
    provider_key_id: str | None = None
    rate_version: str
    request_id: str
    requested_model: str
    reservation_micro_usd: int
    status: Literal["succeeded", "failed", "partial", "unknown"]
    token_group_id: str
    token_key_id: str
    token_user_id: str | None = None
    usage_status: Literal["known", "unknown", "reconciled"]


class SpendEventList(Model):
    """Response of `client.llm_token_gateway.spend.retrieve_events`."""

    data: list[SpendEvent]
    meta: SpendEventListMeta


class SpendEventListMeta(Model):
    """Part of `SpendEventList`."""

    has_more: bool
    page_number: int
    page_size: int
    snapshot: str


class SpendSummary(Model):
    """Part of `SpendSummaryList`."""

    dimension_id: str | None = None
    input_tokens: int
    name: str | None = None
    output_tokens: int
    requests: int
    reserved_spend: float
    spend: float
    unknown_requests: int
    end_user_id: str | None = None
    metadata_key: str | None = None
    token_group_id: str | None = None
    token_key_id: str | None = None
    token_user_id: str | None = None


class SpendSummaryList(Model):
    """Response of `client.llm_token_gateway.spend.retrieve_summary`."""

    data: list[SpendSummary]
    meta: SpendSummaryListMeta


class SpendSummaryListMeta(Model):
    """Part of `SpendSummaryList`."""

    end_date: date
    group_by: Literal["token_group", "token_user", "token_key", "end_user"] | str
    has_more: bool
    page_number: int
    page_size: int
    snapshot: str
    start_date: date


class TokenGroup(Model):
    """Response of `client.llm_token_gateway.token_groups.create`, `client.llm_token_gateway.token_groups.list` and 2 more."""

    id: str
    allowed_models: list[str]
    blocked: bool
    budget_duration: Literal["1d", "7d", "30d"] | None = None
    budget_started_at: datetime | None = None
    cache_ttl: int | None = None
    created_at: datetime
    fallbacks: dict[str, list[str]] | None = None
    guardrails: TokenGroupGuardrails | None = None
    max_budget: float | None = None
    name: str
    provider_key_ids: list[str]
    record_type: Literal["token_group"]
    reserved_spend: float
    resets_at: datetime | None = None
    retries: TokenGroupRetries | None = None
    rpm_limit: int | None = None
    spend: float
    tpm_limit: int | None = None
    updated_at: datetime
    version: int
    max_parallel_requests: int | None = None


class TokenGroupGuardrails(Model):
    """Part of `TokenGroup`."""

    dlp: TokenGroupGuardrailsDlp | None = None
    secrets: TokenGroupGuardrailsSecrets | None = None
    streaming: Literal["buffered", "passthrough"] | None = None


class TokenGroupGuardrailsDlp(Model):
    """Part of `TokenGroupGuardrails`."""

    profiles: list[Literal["financial", "government_id", "contact"]] | None = None
    prompt: Literal["ignore", "flag", "block"] | None = None
    response: Literal["ignore", "flag", "block"] | None = None


class TokenGroupGuardrailsSecrets(Model):
    """Part of `TokenGroupGuardrails`."""

    prompt: Literal["ignore", "flag", "block"] | None = None
    response: Literal["ignore", "flag", "block"] | None = None


class TokenGroupRetries(Model):
    """Part of `TokenGroup`."""

    max_attempts: int
    backoff: Literal["constant", "linear", "exponential"] | None = None
    request_timeout_ms: int | None = None
    retry_delay_ms: int | None = None


class TokenKey(Model):
    """Response of `client.llm_token_gateway.token_keys.create`, `client.llm_token_gateway.token_keys.list` and 2 more."""

    id: str
    allowed_models: list[str] | None = None
    blocked: bool
    budget_duration: Literal["1d", "7d", "30d"] | None = None
    budget_started_at: datetime | None = None
    created_at: datetime
    expires_at: datetime | None = None
    max_budget: float | None = None
    name: str
    record_type: Literal["token_key"]
    required_end_user_id: bool
    reserved_spend: float
    resets_at: datetime | None = None
    rpm_limit: int | None = None
    spend: float
    token_group_id: str
    token_user_id: str | None = None
    tpm_limit: int | None = None
    updated_at: datetime
    version: int
    max_parallel_requests: int | None = None
    provisioning: (
        Literal["ready", "pending", "unavailable", "inactive", "unsupported", "unknown"] | None
    ) = None


class TokenUsageByDay(Model):
    """Part of `TokenUsageSummary`."""

    cache_hits: int
    date: date
    failed_requests: int
    input_tokens: int
    output_tokens: int
    partial_requests: int
    requests: int
    reserved_spend: float
    spend: float
    succeeded_requests: int
    unknown_requests: int


class TokenUsageByModel(Model):
    """Part of `TokenUsageSummary`."""

    cache_hits: int
    failed_requests: int
    input_tokens: int
    model: str
    output_tokens: int
    partial_requests: int
    requests: int
    reserved_spend: float
    spend: float
    succeeded_requests: int
    unknown_requests: int


class TokenUsageGuardrailEvent(Model):
    """Part of `TokenUsageGuardrails`."""

    id: str
    created_at: datetime
    end_user_id: str | None = None
    evaluation_input_tokens: int | None = None
    evaluation_output_tokens: int | None = None
    findings: list[GuardrailFinding]
    metadata: dict[str, str | int | bool]
    model: str
    outcome: Literal["evaluated", "flagged", "blocked", "unevaluated"]
    record_type: Literal["guardrail_event"]
    request_id: str
    stage: Literal["prompt", "response"]
    token_group_id: str
    token_key_id: str
    token_user_id: str | None = None


class TokenUsageGuardrails(Model):
    """Part of `TokenUsageSummary`."""

    blocked_events: int
    flagged_events: int
    recent_events: list[TokenUsageGuardrailEvent]


class TokenUsageSummary(Model):
    """Part of `TokenUsageSummaryEnvelope`."""

    by_day: list[TokenUsageByDay]
    by_model: list[TokenUsageByModel]
    guardrails: TokenUsageGuardrails
    totals: TokenUsageTotals


class TokenUsageSummaryEnvelope(Model):
    """Response of `client.llm_token_gateway.usage.retrieve_summary`."""

    data: TokenUsageSummary
    meta: TokenUsageSummaryMeta


class TokenUsageSummaryMeta(Model):
    """Part of `TokenUsageSummaryEnvelope`."""

    end_date: date
    metadata: dict[str, str]
    start_date: date
    token_group_id: str


class TokenUsageTotals(Model):
    """Part of `TokenUsageSummary`."""

    cache_hits: int
    failed_requests: int
    input_tokens: int
    output_tokens: int
    partial_requests: int
    requests: int
    reserved_spend: float
    spend: float
    succeeded_requests: int
    unknown_requests: int


class UsageExport(Model):
    """Response of `client.llm_token_gateway.usage.retrieve_export`."""

    data: list[UsageExportInferenceRequest | UsageExportGuardrailEvaluation]
    meta: UsageExportMeta


class UsageExportGuardrailEvaluation(Model):
    """Part of `UsageExport`."""

    id: str
    created_at: datetime
    end_user_id: str | None = None
    evaluation_input_tokens: int | None = None
    evaluation_output_tokens: int | None = None
    findings: list[GuardrailFinding]
    metadata: dict[str, str | int | bool]
    model: str
    outcome: Literal["evaluated", "flagged", "blocked", "unevaluated"]
    request_id: str
    schema_version: Literal[1]
    stage: Literal["prompt", "response"]
    token_group_id: str
    token_key_id: str
    token_user_id: str | None = None
    type: Literal["guardrail.evaluation"]


class UsageExportInferenceRequest(Model):
    """Part of `UsageExport`."""

    id: str
    attempts: int
    biller: Literal["telnyx", "provider", "none"]
    cache_hit: bool
    configuration_version: int
    cost: str | None = None
    end_user_id: str | None = None
    input_tokens: int | None = None
    metadata: dict[str, str | int | bool]
    model: str
    output_tokens: int | None = None
    protocol: Literal["openai", "anthropic"]
    provider: str
    provider_key_id: str | None = None
    provider_model: str
    rate_version: str
    request_id: str
    revision: int
    route_mode: Literal["managed", "byok", "cache"]
    schema_version: Literal[1]
    status: Literal["succeeded", "failed", "partial", "unknown"]
    stream: bool
    supersedes: str | None = None
    timings: UsageExportInferenceRequestTimings
    token_group_id: str
    token_key_id: str
    token_user_id: str | None = None
    type: Literal["inference.request"]
    usage_source: Literal["provider", "gateway_tokenizer", "operator"] | None = None
    usage_status: Literal["known", "unknown", "reconciled"]


class UsageExportInferenceRequestTimings(Model):
    """Part of `UsageExportInferenceRequest`."""

    admitted_at: datetime
    completed_at: datetime | None = None
    first_attempt_at: datetime | None = None
    gateway_duration_ms: int | None = None
    settled_at: datetime


class UsageExportMeta(Model):
    """Part of `UsageExport`."""

    has_more: bool
    horizon_lag_seconds: int
    next_cursor: str
