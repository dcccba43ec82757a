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
    """Kinds of personal data to look for: bank data, government numbers, contact data. List of
    `"financial"`, `"government_id"` or `"contact"`."""
    prompt: Literal["ignore", "flag", "block"]
    """Personal data in the prompt: `ignore`, `flag` to note it, `block` to refuse the request."""
    response: Literal["ignore", "flag", "block"]
    """Personal data in the answer: `ignore`, `flag` to note it, `block` to withhold the
    answer."""


class TokenGroupGuardrailsParam(TypedDict, total=False):
    """Argument of `client.llm_token_gateway.token_groups.create` and `client.llm_token_gateway.token_groups.update`."""

    dlp: TokenGroupGuardrailsDlpParam
    """Check for personal data, in the prompt and in the response. Object with `profiles`,
    `prompt`, `response`."""
    secrets: TokenGroupGuardrailsSecretsParam
    """Check for passwords and keys, in the prompt and in the response. Object with `prompt`,
    `response`."""
    streaming: Literal["buffered", "passthrough"]
    """`buffered` holds streamed output until it is checked, `passthrough` lets it through,
    which rules out blocking responses."""


class TokenGroupGuardrailsSecretsParam(TypedDict, total=False):
    """Part of `TokenGroupGuardrailsParam`."""

    prompt: Literal["ignore", "flag", "block"]
    """Passwords or keys in the prompt: `ignore`, `flag` to note it, `block` to refuse the
    request."""
    response: Literal["ignore", "flag", "block"]
    """Passwords or keys in the answer: `ignore`, `flag` to note it, `block` to withhold the
    answer."""


class TokenGroupRetriesParam(TypedDict, total=False):
    """Argument of `client.llm_token_gateway.token_groups.create` and `client.llm_token_gateway.token_groups.update`."""

    max_attempts: Required[int]
    """Tries per model, the first included; with fallbacks at most 8 in all."""
    backoff: Literal["constant", "linear", "exponential"]
    """How the pause grows from try to try. `"constant"`, `"linear"` or `"exponential"`."""
    request_timeout_ms: int | None
    """Milliseconds within which a streamed answer must begin; no effect on answers in one
    piece."""
    retry_delay_ms: int
    """Pause before the first repetition in milliseconds, at most 5 seconds, with some
    randomness."""
