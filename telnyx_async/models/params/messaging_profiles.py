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


class MessagingProfileFilter(TypedDict, total=False):
    """Argument of `client.messaging_profiles.list`."""

    name: str


class NumberPoolSettingsParam(TypedDict, total=False):
    """Argument of `client.messaging_profiles.create` and `client.messaging_profiles.update`."""

    long_code_weight: Required[float]
    skip_unhealthy: Required[bool]
    toll_free_weight: Required[float]
    geomatch: bool
    """True or false; false by default."""
    sticky_sender: bool
    """True or false; false by default."""


class URLShortenerSettingsParam(TypedDict, total=False):
    """Argument of `client.messaging_profiles.create` and `client.messaging_profiles.update`."""

    domain: Required[str]
    prefix: str
    replace_blacklist_only: bool
    send_webhooks: bool
