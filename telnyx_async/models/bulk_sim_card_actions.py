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
    """Identifies the bulk action; its single actions are found by it with
    `sim_cards.actions.list`."""
    action_type: (
        Literal["bulk_disable_voice", "bulk_enable_voice", "bulk_set_public_ips"] | None
    ) = None
    """`bulk_enable_voice` and `bulk_disable_voice` work on a whole SIM card group,
    `bulk_set_public_ips` on the cards that were named."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    settings: dict[str, Any] | None = None
    """What the bulk action was started with, such as the group or the cards."""
    sim_card_actions_summary: list[SimCardActionsSummary] | None = None
    """How many of the single actions are in which state."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class SimCardActionsSummary(Model):
    """Part of `BulkSimCardActionDetailed`."""

    count: int | None = None
    """How many of the single actions are in this state."""
    status: Literal["in-progress", "completed", "failed", "interrupted"] | None = None
    """State that is counted: `in-progress`, `completed`, `failed`, or `interrupted` before the
    end."""
