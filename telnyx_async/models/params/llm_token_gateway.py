"""What requests of `client.llm_token_gateway` take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "TokenGroupCreateParamsGuardrails",
    "TokenGroupCreateParamsGuardrailsDlp",
    "TokenGroupCreateParamsGuardrailsSecrets",
    "TokenGroupCreateParamsRetries",
    "TokenGroupUpdateParamsGuardrails",
    "TokenGroupUpdateParamsGuardrailsDlp",
    "TokenGroupUpdateParamsGuardrailsSecrets",
    "TokenGroupUpdateParamsRetries",
]


class TokenGroupCreateParamsGuardrails(TypedDict, total=False):
    """Token group create params guardrails."""

    dlp: TokenGroupCreateParamsGuardrailsDlp
    secrets: TokenGroupCreateParamsGuardrailsSecrets
    streaming: Literal["buffered", "passthrough"]


class TokenGroupCreateParamsGuardrailsDlp(TypedDict, total=False):
    """Token group create params guardrails dlp."""

    profiles: Sequence[Literal["financial", "government_id", "contact"]]
    prompt: Literal["ignore", "flag", "block"]
    response: Literal["ignore", "flag", "block"]


class TokenGroupCreateParamsGuardrailsSecrets(TypedDict, total=False):
    """Token group create params guardrails secrets."""

    prompt: Literal["ignore", "flag", "block"]
    response: Literal["ignore", "flag", "block"]


class TokenGroupCreateParamsRetries(TypedDict, total=False):
    """Token group create params retries."""

    max_attempts: Required[int]
    backoff: Literal["constant", "linear", "exponential"]
    request_timeout_ms: int | None
    retry_delay_ms: int


TokenGroupUpdateParamsGuardrails: TypeAlias = TokenGroupCreateParamsGuardrails

TokenGroupUpdateParamsGuardrailsDlp: TypeAlias = TokenGroupCreateParamsGuardrailsDlp

TokenGroupUpdateParamsGuardrailsSecrets: TypeAlias = TokenGroupCreateParamsGuardrailsSecrets

TokenGroupUpdateParamsRetries: TypeAlias = TokenGroupCreateParamsRetries
