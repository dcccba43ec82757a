"""Responses of `client.messaging_profiles`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import ListMeta

__all__ = [
    "AutoRespConfig",
    "AutoRespConfigList",
    "MessagingProfile",
    "MessagingProfileFeatures",
    "NumberPoolSettings",
    "URLShortenerSettings",
]


class AutoRespConfig(Model):
    """Response of `client.messaging_profiles.autoresp_configs.create`, `client.messaging_profiles.autoresp_configs.retrieve` and 1 more."""

    id: str
    """Identifier of the rule, passed as `autoresp_cfg_id`."""
    country_code: str
    """Country whose senders the rule is for, ISO 3166-1 alpha-2; `*` for all."""
    created_at: datetime
    """When the record was made, RFC 3339 in UTC."""
    keywords: list[str]
    """Words that trigger the rule when a text consists of one of them, such as `STOP` or
    `JOIN`."""
    op: Literal["start", "stop", "info"]
    """What the rule does: `stop` blocks further messages to the sender, `start` lifts the
    block, `info` only answers (help)."""
    updated_at: datetime
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    resp_text: str | None = None
    """Text sent back when a keyword matches; without it, nothing is answered."""


class AutoRespConfigList(Model):
    """Response of `client.messaging_profiles.autoresp_configs.list`."""

    data: list[AutoRespConfig]
    """The record the operation is about, or on a list the records of this page."""
    meta: ListMeta
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class MessagingProfile(Model):
    """Response of `client.messaging_profiles.create`, `client.messaging_profiles.delete` and 4 more."""

    id: str = wire("id", default=None)
    """Identifier of the profile, passed as `messaging_profile_id`."""
    ai_assistant_id: str | None = None
    """AI assistant that answers messages to the profile's numbers, from `ai.assistants.list`;
    `null` for none."""
    alpha_sender: str | None = None
    """Sender name of up to 11 letters and digits, used towards countries that demand an
    alphanumeric sender."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    daily_spend_limit: str | None = None
    """Most that the profile may spend in a day up to midnight UTC, in US dollars as decimal
    text; works only with `daily_spend_limit_enabled`."""
    daily_spend_limit_enabled: bool | None = None
    """`true` stops sending for the day once `daily_spend_limit` is reached."""
    enabled: bool | None = None
    """Whether messages can be sent from the profile."""
    features: MessagingProfileFeatures | None = None
    """Abilities and switches by name: RCS features of a phone, or optional functions of a
    messaging profile."""
    health_webhook_url: str | None = None
    """Address for notices about the health of the profile's numbers; deprecated."""
    mms_fall_back_to_sms: bool | None = None
    """`true` sends an MMS as SMS instead where the destination takes no MMS."""
    mms_transcoding: bool | None = None
    """`true` shrinks media that are too large for the recipient's carrier instead of failing."""
    mobile_only: bool | None = None
    """`true` sends to mobile numbers only and refuses landlines."""
    name: str | None = None
    """Name of the profile in lists."""
    number_pool_settings: NumberPoolSettings | None = None
    """Lets Telnyx choose the sender among the profile's numbers, by weight, area and health;
    `null` switches the pool off."""
    organization_id: str | None = None
    """Identifier of the organization (the Telnyx account with all its users) that owns the
    record."""
    record_type: Literal["messaging_profile"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    redaction_enabled: bool | None = None
    """Whether texts, media and the other party's number are blacked out in records and
    reports; must first be activated for your organization by support."""
    redaction_level: int | None = None
    """How far redaction goes: `1` covers records and reports, `2` also the webhooks of
    received messages."""
    resource_group_id: str | None = None
    """Resource group to which the profile belongs, for access rights."""
    smart_encoding: bool | None = None
    """`true` replaces characters such as curly quotes by plain ones, so that texts fit cheaper
    GSM-7 parts; a message's `encoding` overrides it."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    url_shortener_settings: URLShortenerSettings | None = None
    """Replaces links of public shorteners such as bit.ly, which carriers dislike, by links of
    Telnyx; `null` switches it off."""
    v1_secret: str | None = None
    """Secret of the old API v1, kept for clients that still use its endpoints."""
    webhook_api_version: Literal["1", "2", "2010-04-01"] | None = None
    """Format of the webhooks: `2` for new code, `1` or `2010-04-01` for clients of older APIs."""
    webhook_failover_url: str | None = None
    """Address that is tried when delivery to `webhook_url` fails."""
    webhook_url: str | None = None
    """Address that receives messages to the profile's numbers and delivery events of sent
    ones."""
    whitelisted_destinations: list[str] | None = None
    """Countries to which messages may be sent, ISO 3166-1 alpha-2 (`US`, `CA`); `["*"]` allows
    all. A guard against toll fraud."""


class MessagingProfileFeatures(Model):
    """Part of `MessagingProfile`."""

    ai_opt_out_detection_enabled: bool | None = None
    """`true` also recognizes opt-outs in free wording ("please stop texting me") by AI, beyond
    keywords such as `STOP`."""


class NumberPoolSettings(Model):
    """Part of `MessagingProfile`."""

    long_code_weight: float
    """How often long codes are chosen, relative to toll-free numbers; `0` never."""
    skip_unhealthy: bool
    """`true` leaves out numbers with less than 25 % deliveries or more than 75 % spam."""
    toll_free_weight: float
    """How often toll-free numbers are chosen, relative to long codes; `0` never."""
    geomatch: bool | None = None
    """`true` prefers a number with the recipient's area code; works in North America only."""
    sticky_sender: bool | None = None
    """`true` keeps to the same number for the same recipient."""


class URLShortenerSettings(Model):
    """Part of `MessagingProfile`."""

    domain: str
    """Domain for the new links, one of `messaging_url_domains.list`."""
    prefix: str | None = None
    """Text after the domain in the new links, such as your brand."""
    replace_blacklist_only: bool | None = None
    """`true` replaces only links of shorteners that Telnyx has on its blocklist."""
    send_webhooks: bool | None = None
    """`true` sends a webhook when a recipient follows a link."""
