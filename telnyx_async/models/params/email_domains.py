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
    """Whether links are rewritten to pass through Telnyx, so that clicks are counted and
    reported as events. Default `false`."""
    open_tracking: bool
    """Whether an invisible image is added to HTML mail, so that opening it is noticed. Default
    `false`."""
    unsubscribe_tracking: bool
    """Whether mail gets one-click unsubscribe headers (RFC 8058), which Gmail and Yahoo demand
    of bulk senders. On by default. Default `true`."""


class EmailDmarcPolicyParam(TypedDict, total=False):
    """Argument of `client.email_domains.create` and `client.email_domains.update`."""

    p: Literal["none", "quarantine", "reject"]
    """What receivers should do with mail that fails DMARC: `none` only reports, `quarantine`
    puts it into spam, `reject` refuses it."""
    pct: int
    """Share of failing mail to which the policy applies, in percent; 100 by default."""
    rua: str | None
    """Where receivers send their aggregate reports, as `mailto:` URI; the address of Telnyx by
    default, `null` asks for none."""
    sp: Literal["none", "quarantine", "reject"] | None
    """Like `p`, but for subdomains; without it they follow `p`. `"none"`, `"quarantine"` or
    `"reject"`."""
