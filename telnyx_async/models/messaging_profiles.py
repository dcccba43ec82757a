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
    country_code: str
    created_at: datetime
    keywords: list[str]
    op: Literal["start", "stop", "info"]
    updated_at: datetime
    resp_text: str | None = None


class AutoRespConfigList(Model):
    """Response of `client.messaging_profiles.autoresp_configs.list`."""

    data: list[AutoRespConfig]
    meta: ListMeta


class MessagingProfile(Model):
    """Response of `client.messaging_profiles.create`, `client.messaging_profiles.delete` and 4 more."""

    id: str = wire("id", default=None)
    ai_assistant_id: str | None = None
    alpha_sender: str | None = None
    created_at: datetime | None = None
    daily_spend_limit: str | None = None
    daily_spend_limit_enabled: bool | None = None
    enabled: bool | None = None
    features: MessagingProfileFeatures | None = None
    health_webhook_url: str | None = None
    mms_fall_back_to_sms: bool | None = None
    mms_transcoding: bool | None = None
    mobile_only: bool | None = None
    name: str | None = None
    number_pool_settings: NumberPoolSettings | None = None
    organization_id: str | None = None
    record_type: Literal["messaging_profile"] | None = None
    redaction_enabled: bool | None = None
    redaction_level: int | None = None
    resource_group_id: str | None = None
    smart_encoding: bool | None = None
    updated_at: datetime | None = None
    url_shortener_settings: URLShortenerSettings | None = None
    v1_secret: str | None = None
    webhook_api_version: Literal["1", "2", "2010-04-01"] | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None
    whitelisted_destinations: list[str] | None = None


class MessagingProfileFeatures(Model):
    """Part of `MessagingProfile`."""

    ai_opt_out_detection_enabled: bool | None = None


class NumberPoolSettings(Model):
    """Part of `MessagingProfile`."""

    long_code_weight: float
    skip_unhealthy: bool
    toll_free_weight: float
    geomatch: bool | None = None
    sticky_sender: bool | None = None


class URLShortenerSettings(Model):
    """Part of `MessagingProfile`."""

    domain: str
    prefix: str | None = None
    replace_blacklist_only: bool | None = None
    send_webhooks: bool | None = None
