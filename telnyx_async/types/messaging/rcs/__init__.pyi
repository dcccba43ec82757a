"""The official package's `telnyx.types.messaging.rcs`."""

from typing import Required, TypedDict

class AgentListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class AgentUpdateParams(TypedDict, total=False):
    id: Required[str]
    profile_id: str | None
    webhook_failover_url: str | None
    webhook_url: str | None
