"""What requests of `client.dir` take."""

from __future__ import annotations

from typing import Required, TypeAlias, TypedDict

from telnyx_async.models.params.shared import LetterOfAuthorizationAgentParam

__all__ = [
    "AgentInputParam",
    "ReferenceInputParam",
]


class ReferenceInputParam(TypedDict, total=False):
    """Reference input."""

    email: Required[str]
    full_name: Required[str]
    phone_e164: Required[str]
    timezone: Required[str]
    job_title: str | None
    organization: str | None
    relationship_to_registrant: str | None


AgentInputParam: TypeAlias = LetterOfAuthorizationAgentParam
