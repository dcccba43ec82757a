"""The official package's `telnyx.types.ai.anthropic`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict

V1MessagesResponse: TypeAlias = dict[str, Any]

class V1MessagesParams(TypedDict, total=False):
    max_tokens: Required[int]
    messages: Required[Sequence[Mapping[str, object]]]
    model: Required[str]
    api_key_ref: str
    billing_group_id: str
    fallback_config: Mapping[str, object]
    max_retries: int
    mcp_servers: Sequence[Mapping[str, object]]
    metadata: Mapping[str, object]
    mode: Literal["preferred", "strict"]
    region: Literal["USA", "EU", "AUS", "UAE"]
    service_tier: str
    stop_sequences: Sequence[str]
    stream: bool
    system: str | Sequence[Mapping[str, object]]
    temperature: float
    thinking: Mapping[str, object]
    api_timeout: float
    tool_choice: Mapping[str, object]
    tools: Sequence[Mapping[str, object]]
    top_k: int
    top_p: float
