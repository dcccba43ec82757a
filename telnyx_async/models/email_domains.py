"""Responses of `client.email_domains`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias

from telnyx_async._modeling.model import Model

__all__ = [
    "DNSRecord",
    "DomainsTrackingSettings",
    "EmailDmarcPolicy",
    "EmailDomain",
    "EmailDomainDkim",
    "EmailDomainDkimKey",
    "EmailDomainDkimRotation",
    "EmailDomainHealth",
    "EmailDomainInbound",
    "EmailDomainPreviousDkimKey",
    "EmailDomainReputation",
    "EmailDomainVerification",
    "EmailWebhook",
    "EmailWebhookEventType",
]


class DNSRecord(Model):
    """Response of `client.email_domains.retrieve_dns_records`."""

    id: str
    host: str
    purpose: Literal["ownership", "spf", "dkim", "dmarc", "mx"]
    record_type: Literal["TXT", "MX"]
    required: bool
    status: Literal["pending", "verified", "failed", "not_required"]
    value: str
    actual_value: str | None = None
    priority: int | None = None


class DomainsTrackingSettings(Model):
    """Part of `EmailDomain`."""

    click_tracking: bool | None = None
    open_tracking: bool | None = None
    unsubscribe_tracking: bool | None = None


class EmailDmarcPolicy(Model):
    """Part of `EmailDomain`."""

    p: Literal["none", "quarantine", "reject"] | None = None
    pct: int | None = None
    rua: str | None = None
    sp: Literal["none", "quarantine", "reject"] | None = None


class EmailDomain(Model):
    """Response of `client.email_domains.create`, `client.email_domains.delete` and 4 more."""

    id: str
    created_at: datetime
    dkim: EmailDomainDkim
    dmarc_policy: EmailDmarcPolicy | None = None
    dns_records: list[DNSRecord]
    domain: str
    inbound: EmailDomainInbound
    record_type: Literal["email_domain"]
    status: Literal["pending", "verifying", "verified", "failed", "degraded", "suspended"]
    tracking: DomainsTrackingSettings
    type: Literal["custom", "shared", "shared_inbound"]
    updated_at: datetime
    usable_for_inbound: bool
    usable_for_sending: bool
    verification: EmailDomainVerification
    reputation: EmailDomainReputation | None = None
    verified_at: datetime | None = None


class EmailDomainDkim(Model):
    """Part of `EmailDomain`."""

    active: bool
    algorithm: Literal["rsa-sha256"] | None = None
    key_length: Literal[2048] | None = None
    rotated_at: datetime | None = None
    selector: str | None = None


class EmailDomainDkimKey(Model):
    """Part of `EmailDomainDkimRotation`."""

    id: str
    algorithm: Literal["rsa-sha256"]
    key_length: Literal[2048]
    selector: str
    status: Literal["active"]
    version: int
    activated_at: datetime | None = None


class EmailDomainDkimRotation(Model):
    """Response of `client.email_domains.rotate_dkim`."""

    dkim: EmailDomainDkimKey
    dns_records: list[DNSRecord]
    domain: str
    domain_id: str
    old_selector_retained: bool
    previous_dkim_key: EmailDomainPreviousDkimKey | None = None
    record_type: Literal["email_domain_dkim_rotation"]


class EmailDomainHealth(Model):
    """Response of `client.email_domains.retrieve_health`."""

    id: str
    checked_at: datetime
    record_type: Literal["email_domain_health"]
    status: Literal["pending", "verifying", "verified", "failed", "degraded", "suspended"]
    usable_for_inbound: bool
    usable_for_sending: bool
    verification: EmailDomainVerification


class EmailDomainInbound(Model):
    """Part of `EmailDomain`."""

    catch_all: bool
    enabled: bool
    mx_required: bool


class EmailDomainPreviousDkimKey(Model):
    """Part of `EmailDomainDkimRotation`."""

    id: str
    selector: str
    status: Literal["retiring", "revoked"]
    version: int


class EmailDomainReputation(Model):
    """Part of `EmailDomain`."""

    band: str | None = None
    breakdown: dict[str, Any] | None = None
    computed_at: datetime | None = None


class EmailDomainVerification(Model):
    """Part of `EmailDomain` and `EmailDomainHealth`."""

    dkim: Literal["pending", "verified", "failed"]
    dmarc: Literal["missing_optional", "verified", "failed"]
    mx: Literal["not_required", "pending", "verified", "failed"]
    ownership: Literal["pending", "verified", "not_required"]
    spf: Literal["missing_optional", "verified", "failed", "not_required"]


class EmailWebhook(Model):
    """Response of `client.email_domains.webhooks.create`, `client.email_domains.webhooks.delete` and 3 more."""

    id: str
    created_at: datetime
    domain_id: str
    events: list[EmailWebhookEventType]
    record_type: Literal["email_webhook"]
    updated_at: datetime
    url: str


EmailWebhookEventType: TypeAlias = Literal[
    "email.scheduled",
    "email.sandbox",
    "email.queued",
    "email.sending",
    "email.sent",
    "email.delivered",
    "email.deferred",
    "email.bounced",
    "email.failed",
    "email.complained",
    "email.opened",
    "email.clicked",
    "email.unsubscribed",
    "email.received",
    "email.cancelled",
    "email.daily_limit_exceeded",
    "email_domain.created",
    "email_domain.verified",
    "email_domain.degraded",
    "email_domain.suspended",
    "email_domain.deleted",
    "email_domain.dkim_rotated",
]
