"""Models of params.email_domains."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "DomainsTrackingSettingsParam",
    "EmailDmarcPolicyParam",
]


class DomainsTrackingSettingsParam(TypedDict, total=False):
    """DomainsTrackingSettingsParam"""

    click_tracking: bool
    open_tracking: bool
    unsubscribe_tracking: bool


class EmailDmarcPolicyParam(TypedDict, total=False):
    """EmailDmarcPolicyParam"""

    p: Literal["none", "quarantine", "reject"]
    pct: int
    rua: str | None
    sp: Literal["none", "quarantine", "reject"] | None
