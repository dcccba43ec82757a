"""What requests of `client.email_domains` take."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "DomainsTrackingSettingsParam",
    "EmailDmarcPolicyParam",
]


class DomainsTrackingSettingsParam(TypedDict, total=False):
    """Domains tracking settings."""

    click_tracking: bool
    open_tracking: bool
    unsubscribe_tracking: bool


class EmailDmarcPolicyParam(TypedDict, total=False):
    """Email dmarc policy."""

    p: Literal["none", "quarantine", "reject"]
    pct: int
    rua: str | None
    sp: Literal["none", "quarantine", "reject"] | None
