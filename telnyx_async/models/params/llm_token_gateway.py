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
    """Argument of `client.llm_token_gateway.token_groups.create` and `client.llm_token_gateway.token_groups.update`."""

    dlp: TokenGroupCreateParamsGuardrailsDlp
    secrets: TokenGroupCreateParamsGuardrailsSecrets
    streaming: Literal["buffered", "passthrough"]


class TokenGroupCreateParamsGuardrailsDlp(TypedDict, total=False):
    """Part of `TokenGroupCreateParamsGuardrails`."""

    profiles: Sequence[Literal["financial", "government_id", "contact"]]
    prompt: Literal["ignore", "flag", "block"]
    response: Literal["ignore", "flag", "block"]


class TokenGroupCreateParamsGuardrailsSecrets(TypedDict, total=False):
    """Part of `TokenGroupCreateParamsGuardrails`."""

    prompt: Literal["ignore", "flag", "block"]
    response: Literal["ignore", "flag", "block"]


class TokenGroupCreateParamsRetries(TypedDict, total=False):
    """Argument of `client.llm_token_gateway.token_groups.create` and `client.llm_token_gateway.token_groups.update`."""

    max_attempts: Required[int]
    backoff: Literal["constant", "linear", "exponential"]
    request_timeout_ms: int | None
    """Integer or null, in milliseconds."""
    retry_delay_ms: int
    """Integer, in milliseconds."""


TokenGroupUpdateParamsGuardrails: TypeAlias = TokenGroupCreateParamsGuardrails

TokenGroupUpdateParamsGuardrailsDlp: TypeAlias = TokenGroupCreateParamsGuardrailsDlp

TokenGroupUpdateParamsGuardrailsSecrets: TypeAlias = TokenGroupCreateParamsGuardrailsSecrets

TokenGroupUpdateParamsRetries: TypeAlias = TokenGroupCreateParamsRetries
