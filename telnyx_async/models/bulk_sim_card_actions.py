"""Responses of `client.bulk_sim_card_actions`."""

from __future__ import annotations

from typing import Any, Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "BulkSimCardActionDetailed",
    "SimCardActionsSummary",
]


class BulkSimCardActionDetailed(Model):
    """Response of `client.bulk_sim_card_actions.list` and `client.bulk_sim_card_actions.retrieve`."""

    id: str = wire("id", default=None)
    action_type: (
        Literal["bulk_disable_voice", "bulk_enable_voice", "bulk_set_public_ips"] | None
    ) = None
    created_at: str | None = None
    record_type: str | None = None
    settings: dict[str, Any] | None = None
    sim_card_actions_summary: list[SimCardActionsSummary] | None = None
    updated_at: str | None = None


class SimCardActionsSummary(Model):
    """Part of `BulkSimCardActionDetailed`."""

    count: int | None = None
    status: Literal["in-progress", "completed", "failed", "interrupted"] | None = None
