"""Requests of `client.messaging_profiles`."""

from __future__ import annotations

from typing import Required, TypedDict

__all__ = [
    "MessagingProfileFeaturesParam",
    "MessagingProfileFilter",
    "NumberPoolSettingsParam",
    "URLShortenerSettingsParam",
]


class MessagingProfileFeaturesParam(TypedDict, total=False):
    """Argument of `client.messaging_profiles.create` and `client.messaging_profiles.update`."""

    ai_opt_out_detection_enabled: bool
    """`true` also recognizes opt-outs in free wording ("please stop texting me") by AI, beyond
    keywords such as `STOP`."""


class MessagingProfileFilter(TypedDict, total=False):
    """Argument of `client.messaging_profiles.list`."""

    name: str
    """Only profiles of this name."""


class NumberPoolSettingsParam(TypedDict, total=False):
    """Argument of `client.messaging_profiles.create` and `client.messaging_profiles.update`."""

    long_code_weight: Required[float]
    """How often long codes are chosen, relative to toll-free numbers; `0` never."""
    skip_unhealthy: Required[bool]
    """`true` leaves out numbers with less than 25 % deliveries or more than 75 % spam."""
    toll_free_weight: Required[float]
    """How often toll-free numbers are chosen, relative to long codes; `0` never."""
    geomatch: bool
    """`true` prefers a number with the recipient's area code; works in North America only.
    Default `false`."""
    sticky_sender: bool
    """`true` keeps to the same number for the same recipient. Default `false`."""


class URLShortenerSettingsParam(TypedDict, total=False):
    """Argument of `client.messaging_profiles.create` and `client.messaging_profiles.update`."""

    domain: Required[str]
    """Domain for the new links, one of `messaging_url_domains.list`."""
    prefix: str
    """Text after the domain in the new links, such as your brand."""
    replace_blacklist_only: bool
    """`true` replaces only links of shorteners that Telnyx has on its blocklist."""
    send_webhooks: bool
    """`true` sends a webhook when a recipient follows a link."""
