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
    """What was done: noted (`flag`) or refused (`block`)."""
    code: str
    """What was found, such as the kind of secret or of personal data."""
    count: int
    """How often it was found."""
    detector: Literal["secrets", "dlp", "safety"]
    """Check that found it: `secrets`, `dlp` or `safety`."""


class SpendEvent(Model):
    """Part of `SpendEventList`."""

    id: str
    """Identifier of this record; `request_id` names the request itself."""
    attempts: int
    """Calls to providers that the request took, fallbacks included; 0 if it came from the
    cache."""
    biller: Literal["telnyx", "provider", "none"]
    """Who charges for the request: Telnyx, your own provider, or nobody."""
    cache_hit: bool
    """`true` if the answer came from the cache."""
    configuration_version: int
    """Version of the group's settings that applied."""
    cost: float | None = None
    """Cost in US dollars by reference prices, with up to six decimals; not what is invoiced."""
    created_at: datetime
    """When the request was made (RFC 3339)."""
    end_user_id: str | None = None
    """End user whom the caller named in the request; taken on trust."""
    input_tokens: int | None = None
    """Number of tokens the model read, the prompt with its history and tools."""
    metadata: dict[str, str | int | bool]
    """Tags that the caller put on the request."""
    model: str
    """Model that served the request, after fallbacks if any."""
    output_tokens: int | None = None
    """Number of tokens the model wrote, reasoning included where it has any."""
    provider_key_id: str | None = None
    """Your own provider key that was used, if any."""
    rate_version: str
    """Price list by which the cost was computed."""
    request_id: str
    """Request that the entry is about; find its other records by it."""
    requested_model: str
    """Model requested; another than `model` only if a fallback answered."""
    reservation_micro_usd: int
    """Amount that was set aside for the request, in millionths of a US dollar."""
    status: Literal["succeeded", "failed", "partial", "unknown"]
    """`succeeded`, `failed`, `partial` when the answer broke off, `unknown` when the outcome
    is not clear."""
    token_group_id: str
    """Token group, from `llm_token_gateway.token_groups.create` or its list."""
    token_key_id: str
    """Token key that made the requests, from `llm_token_gateway.token_keys`."""
    token_user_id: str | None = None
    """User of yours to whom keys are assigned; as a filter, only theirs."""
    usage_status: Literal["known", "unknown", "reconciled"]
    """Whether the token counts are known, still unknown, or were settled later."""


class SpendEventList(Model):
    """Response of `client.llm_token_gateway.spend.retrieve_events`."""

    data: list[SpendEvent]
    """The record the operation is about, or on a list the records of this page."""
    meta: SpendEventListMeta
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class SpendEventListMeta(Model):
    """Part of `SpendEventList`."""

    has_more: bool
    """Whether another page follows, to be fetched with cursor or page number."""
    page_number: int
    """Which page of the list this is, counting from 1."""
    page_size: int
    """How many records one page holds at most."""
    snapshot: str
    """Marks the state of the data that the pages are read from; pass it on as
    `page[snapshot]`."""


class SpendSummary(Model):
    """Part of `SpendSummaryList`."""

    dimension_id: str | None = None
    """Value that the row is about, of the dimension in `group_by`; null for requests without
    it."""
    input_tokens: int
    """Number of tokens the model read, the prompt with its history and tools."""
    name: str | None = None
    """Name of the key, group or user that the row is about."""
    output_tokens: int
    """Number of tokens the model wrote, reasoning included where it has any."""
    requests: int
    """How many calls of models were made, whatever their outcome."""
    reserved_spend: float
    """Cost in US dollars set aside for requests that are still running."""
    spend: float
    """Cost in the period in US dollars, with up to six decimals; by reference prices, not the
    invoice."""
    unknown_requests: int
    """Requests whose outcome or cost is not known; not in the sums."""
    end_user_id: str | None = None
    """End user whom the caller named in the request; taken on trust."""
    metadata_key: str | None = None
    """Tag that was grouped by; only with `metadata:<key>`."""
    token_group_id: str | None = None
    """Token group, from `llm_token_gateway.token_groups.create` or its list."""
    token_key_id: str | None = None
    """Token key that made the requests, from `llm_token_gateway.token_keys`."""
    token_user_id: str | None = None
    """User of yours to whom keys are assigned; as a filter, only theirs."""


class SpendSummaryList(Model):
    """Response of `client.llm_token_gateway.spend.retrieve_summary`."""

    data: list[SpendSummary]
    """The record the operation is about, or on a list the records of this page."""
    meta: SpendSummaryListMeta
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class SpendSummaryListMeta(Model):
    """Part of `SpendSummaryList`."""

    end_date: date
    """Day after the last one to report (UTC, not included), at most 31 days after the first."""
    group_by: Literal["token_group", "token_user", "token_key", "end_user"] | str
    """Dimension that was summed up by, as in the request."""
    has_more: bool
    """Whether another page follows, to be fetched with cursor or page number."""
    page_number: int
    """Which page of the list this is, counting from 1."""
    page_size: int
    """How many records one page holds at most."""
    snapshot: str
    """Marks the state of the data that the pages are read from; pass it on as
    `page[snapshot]`."""
    start_date: date
    """First day to report (`2025-06-01`, UTC), included."""


class TokenGroup(Model):
    """Response of `client.llm_token_gateway.token_groups.create`, `client.llm_token_gateway.token_groups.list` and 2 more."""

    id: str
    """Identifier of the group, for `token_group_id` of keys."""
    allowed_models: list[str]
    """Models that requests may name; keys can only narrow what their group allows."""
    blocked: bool
    """`true` refuses all requests; the way to shut a key or group without deleting it."""
    budget_duration: Literal["1d", "7d", "30d"] | None = None
    """Period after which the budget starts anew: a day, a week or 30 days."""
    budget_started_at: datetime | None = None
    """When the current budget period began (RFC 3339)."""
    cache_ttl: int | None = None
    """Seconds for which an answer is kept and given again when an equal request comes."""
    created_at: datetime
    """When the group was made (RFC 3339)."""
    fallbacks: dict[str, list[str]] | None = None
    """For each model the models to try, in order, when it fails before the first output; all
    must be in `allowed_models`."""
    guardrails: TokenGroupGuardrails | None = None
    """Checks of prompts and answers for secrets and personal data, and what to do on a
    finding."""
    max_budget: float | None = None
    """Maximum spend per period, in US dollars with up to six decimals."""
    name: str
    """Name of the group, such as that of a team."""
    provider_key_ids: list[str]
    """Your own keys at model providers that the group may use."""
    record_type: Literal["token_group"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    reserved_spend: float
    """Cost in US dollars set aside for requests that are still running."""
    resets_at: datetime | None = None
    """When the budget starts anew (RFC 3339)."""
    retries: TokenGroupRetries | None = None
    """Repeated tries on the same model, only where the provider has certainly done no work
    yet."""
    rpm_limit: int | None = None
    """Maximum number of requests per minute; without it the highest allowed, 6000."""
    spend: float
    """Cost in the period in US dollars, with up to six decimals; by reference prices, not the
    invoice."""
    tpm_limit: int | None = None
    """Maximum number of tokens per minute; without it the highest allowed, 10 million."""
    updated_at: datetime
    """When the group last changed (RFC 3339)."""
    version: int
    """Counts up with each change; sent back in `If-Match`."""
    max_parallel_requests: int | None = None
    """Maximum number of requests at the same time; null for no limit. Cached answers do not
    count."""


class TokenGroupGuardrails(Model):
    """Part of `TokenGroup`."""

    dlp: TokenGroupGuardrailsDlp | None = None
    """Check for personal data, in the prompt and in the response."""
    secrets: TokenGroupGuardrailsSecrets | None = None
    """Check for passwords and keys, in the prompt and in the response."""
    streaming: Literal["buffered", "passthrough"] | None = None
    """`buffered` holds streamed output until it is checked, `passthrough` lets it through,
    which rules out blocking responses."""


class TokenGroupGuardrailsDlp(Model):
    """Part of `TokenGroupGuardrails`."""

    profiles: list[Literal["financial", "government_id", "contact"]] | None = None
    """Kinds of personal data to look for: bank data, government numbers, contact data."""
    prompt: Literal["ignore", "flag", "block"] | None = None
    """Personal data in the prompt: `ignore`, `flag` to note it, `block` to refuse the request."""
    response: Literal["ignore", "flag", "block"] | None = None
    """Personal data in the answer: `ignore`, `flag` to note it, `block` to withhold the
    answer."""


class TokenGroupGuardrailsSecrets(Model):
    """Part of `TokenGroupGuardrails`."""

    prompt: Literal["ignore", "flag", "block"] | None = None
    """Passwords or keys in the prompt: `ignore`, `flag` to note it, `block` to refuse the
    request."""
    response: Literal["ignore", "flag", "block"] | None = None
    """Passwords or keys in the answer: `ignore`, `flag` to note it, `block` to withhold the
    answer."""


class TokenGroupRetries(Model):
    """Part of `TokenGroup`."""

    max_attempts: int
    """Tries per model, the first included; with fallbacks at most 8 in all."""
    backoff: Literal["constant", "linear", "exponential"] | None = None
    """How the pause grows from try to try."""
    request_timeout_ms: int | None = None
    """Milliseconds within which a streamed answer must begin; no effect on answers in one
    piece."""
    retry_delay_ms: int | None = None
    """Pause before the first repetition in milliseconds, at most 5 seconds, with some
    randomness."""


class TokenKey(Model):
    """Response of `client.llm_token_gateway.token_keys.create`, `client.llm_token_gateway.token_keys.list` and 2 more."""

    id: str
    """Identifier of the key; the secret itself is shown once only, at creation."""
    allowed_models: list[str] | None = None
    """Models that requests may name; keys can only narrow what their group allows."""
    blocked: bool
    """`true` refuses all requests; the way to shut a key or group without deleting it."""
    budget_duration: Literal["1d", "7d", "30d"] | None = None
    """Period after which the budget starts anew: a day, a week or 30 days."""
    budget_started_at: datetime | None = None
    """When the current budget period began (RFC 3339)."""
    created_at: datetime
    """When the key was made (RFC 3339)."""
    expires_at: datetime | None = None
    """When the key stops working (RFC 3339); null for never."""
    max_budget: float | None = None
    """Maximum spend of the key per period in US dollars; the group's budget applies besides."""
    name: str
    """Name of the key, such as that of its user or application."""
    record_type: Literal["token_key"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    required_end_user_id: bool
    """`true` refuses requests that do not name an end user; the name is not verified."""
    reserved_spend: float
    """Cost in US dollars set aside for requests that are still running."""
    resets_at: datetime | None = None
    """When the budget starts anew (RFC 3339)."""
    rpm_limit: int | None = None
    """Maximum number of requests per minute; without it the highest allowed, 6000."""
    spend: float
    """Cost in the period in US dollars, with up to six decimals; by reference prices, not the
    invoice."""
    token_group_id: str
    """Token group, from `llm_token_gateway.token_groups.create` or its list."""
    token_user_id: str | None = None
    """User of yours to whom keys are assigned; as a filter, only theirs."""
    tpm_limit: int | None = None
    """Maximum number of tokens per minute; without it the highest allowed, 10 million."""
    updated_at: datetime
    """When the key last changed (RFC 3339)."""
    version: int
    """Counts up with each change; sent back in `If-Match`."""
    max_parallel_requests: int | None = None
    """Maximum number of requests at the same time; null for no limit. Cached answers do not
    count."""
    provisioning: (
        Literal["ready", "pending", "unavailable", "inactive", "unsupported", "unknown"] | None
    ) = None
    """Whether the gateway already knows the key: `ready`, `pending` (try again shortly), or
    why it cannot be used."""


class TokenUsageByDay(Model):
    """Part of `TokenUsageSummary`."""

    cache_hits: int
    """Number of requests answered from the cache, without a call of a provider."""
    date: date
    """Day (UTC) the figures are about."""
    failed_requests: int
    """Number of requests that ended in an error."""
    input_tokens: int
    """Number of tokens the model read, the prompt with its history and tools."""
    output_tokens: int
    """Number of tokens the model wrote, reasoning included where it has any."""
    partial_requests: int
    """Number of requests whose answer broke off midway."""
    requests: int
    """How many calls of models were made, whatever their outcome."""
    reserved_spend: float
    """Cost in US dollars set aside for requests that are still running."""
    spend: float
    """Cost in the period in US dollars, with up to six decimals; by reference prices, not the
    invoice."""
    succeeded_requests: int
    """Number of requests that got a complete answer."""
    unknown_requests: int
    """Requests whose outcome or cost is not known; not in the sums."""


class TokenUsageByModel(Model):
    """Part of `TokenUsageSummary`."""

    cache_hits: int
    """Number of requests answered from the cache, without a call of a provider."""
    failed_requests: int
    """Number of requests that ended in an error."""
    input_tokens: int
    """Number of tokens the model read, the prompt with its history and tools."""
    model: str
    """Model that the figures are about."""
    output_tokens: int
    """Number of tokens the model wrote, reasoning included where it has any."""
    partial_requests: int
    """Number of requests whose answer broke off midway."""
    requests: int
    """How many calls of models were made, whatever their outcome."""
    reserved_spend: float
    """Cost in US dollars set aside for requests that are still running."""
    spend: float
    """Cost in the period in US dollars, with up to six decimals; by reference prices, not the
    invoice."""
    succeeded_requests: int
    """Number of requests that got a complete answer."""
    unknown_requests: int
    """Requests whose outcome or cost is not known; not in the sums."""


class TokenUsageGuardrailEvent(Model):
    """Part of `TokenUsageGuardrails`."""

    id: str
    """Identifier of this check; `request_id` names the request it belongs to."""
    created_at: datetime
    """When the check was made (RFC 3339)."""
    end_user_id: str | None = None
    """End user whom the caller named in the request; taken on trust."""
    evaluation_input_tokens: int | None = None
    """Tokens the check itself read, which may be billed besides those of the request."""
    evaluation_output_tokens: int | None = None
    """Tokens the check itself wrote in judging the text."""
    findings: list[GuardrailFinding]
    """What was found, as codes and counts; the text itself is never stored."""
    metadata: dict[str, str | int | bool]
    """Tags that the caller put on the request."""
    model: str
    """Model that the request was for."""
    outcome: Literal["evaluated", "flagged", "blocked", "unevaluated"]
    """Result of the check: nothing found, noted (`flagged`), refused (`blocked`), or not
    checked."""
    record_type: Literal["guardrail_event"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    request_id: str
    """Request that the entry is about; find its other records by it."""
    stage: Literal["prompt", "response"]
    """What was checked, the prompt or the response."""
    token_group_id: str
    """Token group, from `llm_token_gateway.token_groups.create` or its list."""
    token_key_id: str
    """Token key that made the requests, from `llm_token_gateway.token_keys`."""
    token_user_id: str | None = None
    """User of yours to whom keys are assigned; as a filter, only theirs."""


class TokenUsageGuardrails(Model):
    """Part of `TokenUsageSummary`."""

    blocked_events: int
    """How many prompts or responses were refused."""
    flagged_events: int
    """How many prompts or responses were noted but let through."""
    recent_events: list[TokenUsageGuardrailEvent]
    """The latest 20 findings of the checks, newest first."""


class TokenUsageSummary(Model):
    """Part of `TokenUsageSummaryEnvelope`."""

    by_day: list[TokenUsageByDay]
    """Figures per day (UTC); days without requests are zero."""
    by_model: list[TokenUsageByModel]
    """Figures for each model that was used."""
    guardrails: TokenUsageGuardrails
    """How many prompts and answers were noted or refused, and the latest of them."""
    totals: TokenUsageTotals
    """Figures over the whole period of the report."""


class TokenUsageSummaryEnvelope(Model):
    """Response of `client.llm_token_gateway.usage.retrieve_summary`."""

    data: TokenUsageSummary
    """The record the operation is about, or on a list the records of this page."""
    meta: TokenUsageSummaryMeta
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class TokenUsageSummaryMeta(Model):
    """Part of `TokenUsageSummaryEnvelope`."""

    end_date: date
    """Day after the last one to report (UTC, not included), at most 31 days after the first."""
    metadata: dict[str, str]
    """Key-value pairs of your own that stay attached to the record and come back in responses;
    not interpreted by Telnyx."""
    start_date: date
    """First day to report (`2025-06-01`, UTC), included."""
    token_group_id: str
    """Token group, from `llm_token_gateway.token_groups.create` or its list."""


class TokenUsageTotals(Model):
    """Part of `TokenUsageSummary`."""

    cache_hits: int
    """Number of requests answered from the cache, without a call of a provider."""
    failed_requests: int
    """Number of requests that ended in an error."""
    input_tokens: int
    """Number of tokens the model read, the prompt with its history and tools."""
    output_tokens: int
    """Number of tokens the model wrote, reasoning included where it has any."""
    partial_requests: int
    """Number of requests whose answer broke off midway."""
    requests: int
    """How many calls of models were made, whatever their outcome."""
    reserved_spend: float
    """Cost in US dollars set aside for requests that are still running."""
    spend: float
    """Cost in the period in US dollars, with up to six decimals; by reference prices, not the
    invoice."""
    succeeded_requests: int
    """Number of requests that got a complete answer."""
    unknown_requests: int
    """Requests whose outcome or cost is not known; not in the sums."""


class UsageExport(Model):
    """Response of `client.llm_token_gateway.usage.retrieve_export`."""

    data: list[UsageExportInferenceRequest | UsageExportGuardrailEvaluation]
    """The record the operation is about, or on a list the records of this page."""
    meta: UsageExportMeta
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class UsageExportGuardrailEvaluation(Model):
    """Part of `UsageExport`."""

    id: str
    """Identifier of this check; `request_id` names the request it belongs to."""
    created_at: datetime
    """When the check was made (RFC 3339)."""
    end_user_id: str | None = None
    """End user whom the caller named in the request; taken on trust."""
    evaluation_input_tokens: int | None = None
    """Tokens the check itself read, which may be billed besides those of the request."""
    evaluation_output_tokens: int | None = None
    """Tokens the check itself wrote in judging the text."""
    findings: list[GuardrailFinding]
    """What was found, as codes and counts; the text itself is never stored."""
    metadata: dict[str, str | int | bool]
    """Tags that the caller put on the request."""
    model: str
    """Model that the request was for."""
    outcome: Literal["evaluated", "flagged", "blocked", "unevaluated"]
    """Result of the check: nothing found, noted (`flagged`), refused (`blocked`), or not
    checked."""
    request_id: str
    """Request that the entry is about; find its other records by it."""
    schema_version: Literal[1]
    """Version of the export format; a change of it may bring other fields."""
    stage: Literal["prompt", "response"]
    """What was checked, the prompt or the response."""
    token_group_id: str
    """Token group, from `llm_token_gateway.token_groups.create` or its list."""
    token_key_id: str
    """Token key that made the requests, from `llm_token_gateway.token_keys`."""
    token_user_id: str | None = None
    """User of yours to whom keys are assigned; as a filter, only theirs."""
    type: Literal["guardrail.evaluation"]
    """Always `guardrail.evaluation`, one check of a prompt or answer."""


class UsageExportInferenceRequest(Model):
    """Part of `UsageExport`."""

    id: str
    """Identifier of this record; `request_id` names the request itself."""
    attempts: int
    """Calls to providers that the request took, fallbacks included; 0 if it came from the
    cache."""
    biller: Literal["telnyx", "provider", "none"]
    """Who charges for the request: Telnyx, your own provider, or nobody."""
    cache_hit: bool
    """`true` if the answer came from the cache."""
    configuration_version: int
    """Version of the group's settings that applied."""
    cost: str | None = None
    """Cost in US dollars by reference prices, with up to six decimals; not what is invoiced."""
    end_user_id: str | None = None
    """End user whom the caller named in the request; taken on trust."""
    input_tokens: int | None = None
    """Number of tokens the model read, the prompt with its history and tools."""
    metadata: dict[str, str | int | bool]
    """Tags that the caller put on the request."""
    model: str
    """Model that served the request, after fallbacks if any."""
    output_tokens: int | None = None
    """Number of tokens the model wrote, reasoning included where it has any."""
    protocol: Literal["openai", "anthropic"]
    """API style of the request, OpenAI's or Anthropic's."""
    provider: str
    """Provider whose model served the request."""
    provider_key_id: str | None = None
    """Your own provider key that was used, if any."""
    provider_model: str
    """Model as its provider calls it, which can differ from the name at Telnyx."""
    rate_version: str
    """Price list by which the cost was computed."""
    request_id: str
    """Request that the entry is about; find its other records by it."""
    revision: int
    """Version of the record; of several with one `request_id` the highest counts."""
    route_mode: Literal["managed", "byok", "cache"]
    """How it was served: by Telnyx (`managed`), with your own key (`byok`), or from the cache."""
    schema_version: Literal[1]
    """Version of the export format; a change of it may bring other fields."""
    status: Literal["succeeded", "failed", "partial", "unknown"]
    """`succeeded`, `failed`, `partial` when the answer broke off, `unknown` when the outcome
    is not clear."""
    stream: bool
    """Whether the caller asked for a streamed answer."""
    supersedes: str | None = None
    """Identifier of the earlier revision that this record corrects; absent on the first."""
    timings: UsageExportInferenceRequestTimings
    """Times of admission, first attempt, completion and settlement."""
    token_group_id: str
    """Token group, from `llm_token_gateway.token_groups.create` or its list."""
    token_key_id: str
    """Token key that made the requests, from `llm_token_gateway.token_keys`."""
    token_user_id: str | None = None
    """User of yours to whom keys are assigned; as a filter, only theirs."""
    type: Literal["inference.request"]
    """Always `inference.request`, one call of a model."""
    usage_source: Literal["provider", "gateway_tokenizer", "operator"] | None = None
    """Where the token counts come from: the provider, the gateway's own count, or a correction
    by hand."""
    usage_status: Literal["known", "unknown", "reconciled"]
    """Whether the token counts are known, still unknown, or were settled later."""


class UsageExportInferenceRequestTimings(Model):
    """Part of `UsageExportInferenceRequest`."""

    admitted_at: datetime
    """When the gateway accepted the request (RFC 3339)."""
    completed_at: datetime | None = None
    """When the answer was complete (RFC 3339)."""
    first_attempt_at: datetime | None = None
    """When the first call to a provider began (RFC 3339)."""
    gateway_duration_ms: int | None = None
    """Milliseconds from admission to completion; not the time to the first token."""
    settled_at: datetime
    """When the cost was final (RFC 3339)."""


class UsageExportMeta(Model):
    """Part of `UsageExport`."""

    has_more: bool
    """Whether another page follows, to be fetched with cursor or page number."""
    horizon_lag_seconds: int
    """How far the export lags behind the present, in seconds."""
    next_cursor: str
    """Pass as `cursor` for the next page."""
