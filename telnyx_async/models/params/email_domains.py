"""Requests of `client.email_domains`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "DomainsTrackingSettingsParam",
    "EmailDmarcPolicyParam",
]


class DomainsTrackingSettingsParam(TypedDict, total=False):
    """Argument of `client.email_domains.create` and `client.email_domains.update`."""

    click_tracking: bool
    """True or false; false by default."""
    open_tracking: bool
    """True or false; false by default."""
    unsubscribe_tracking: bool
    """True or false; true by default."""


class EmailDmarcPolicyParam(TypedDict, total=False):
    """Argument of `client.email_domains.create` and `client.email_domains.update`."""

    p: Literal["none", "quarantine", "reject"]
    pct: int
    rua: str | None
    sp: Literal["none", "quarantine", "reject"] | None
