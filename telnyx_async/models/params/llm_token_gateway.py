"""Requests of `client.llm_token_gateway`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

__all__ = [
    "TokenGroupGuardrailsDlpParam",
    "TokenGroupGuardrailsParam",
    "TokenGroupGuardrailsSecretsParam",
    "TokenGroupRetriesParam",
]


class TokenGroupGuardrailsDlpParam(TypedDict, total=False):
    """Part of `TokenGroupGuardrailsParam`."""

    profiles: Sequence[Literal["financial", "government_id", "contact"]]
    prompt: Literal["ignore", "flag", "block"]
    response: Literal["ignore", "flag", "block"]


class TokenGroupGuardrailsParam(TypedDict, total=False):
    """Argument of `client.llm_token_gateway.token_groups.create` and `client.llm_token_gateway.token_groups.update`."""

    dlp: TokenGroupGuardrailsDlpParam
    secrets: TokenGroupGuardrailsSecretsParam
    streaming: Literal["buffered", "passthrough"]


class TokenGroupGuardrailsSecretsParam(TypedDict, total=False):
    """Part of `TokenGroupGuardrailsParam`."""

    prompt: Literal["ignore", "flag", "block"]
    response: Literal["ignore", "flag", "block"]


class TokenGroupRetriesParam(TypedDict, total=False):
    """Argument of `client.llm_token_gateway.token_groups.create` and `client.llm_token_gateway.token_groups.update`."""

    max_attempts: Required[int]
    backoff: Literal["constant", "linear", "exponential"]
    request_timeout_ms: int | None
    """Integer or null, in milliseconds."""
    retry_delay_ms: int
    """Integer, in milliseconds."""
