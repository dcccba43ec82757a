"""Models of email_domains."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias, TypedDict

from telnyx_async._model import Data, Model

__all__ = [
    "DNSRecord",
    "DomainsTrackingSettings",
    "DomainsTrackingSettingsParam",
    "EmailDmarcPolicy",
    "EmailDmarcPolicyParam",
    "EmailDomain",
    "EmailDomainDkim",
    "EmailDomainInbound",
    "EmailDomainReputation",
    "EmailDomainResponse",
    "EmailDomainRetrieveDNSRecordsResponse",
    "EmailDomainRetrieveHealthResponse",
    "EmailDomainRetrieveHealthResponseData",
    "EmailDomainRotateDkimResponse",
    "EmailDomainRotateDkimResponseData",
    "EmailDomainRotateDkimResponseDataDkim",
    "EmailDomainRotateDkimResponseDataPreviousDkimKey",
    "EmailDomainVerification",
    "EmailWebhook",
    "EmailWebhookResponse",
]


class DNSRecord(Model):
    """DNSRecord"""

    id: str = None
    host: str = None
    purpose: Literal["ownership", "spf", "dkim", "dmarc", "mx"] | str = None
    record_type: Literal["TXT", "MX"] | str = None
    required: bool = None
    status: Literal["pending", "verified", "failed", "not_required"] | str = None
    value: str = None
    actual_value: str | None = None
    priority: int | None = None


class DomainsTrackingSettings(Model):
    """DomainsTrackingSettings"""

    click_tracking: bool | None = None
    open_tracking: bool | None = None
    unsubscribe_tracking: bool | None = None


class DomainsTrackingSettingsParam(TypedDict, total=False):
    """DomainsTrackingSettingsParam"""

    click_tracking: bool
    open_tracking: bool
    unsubscribe_tracking: bool


class EmailDmarcPolicy(Model):
    """EmailDmarcPolicy"""

    p: Literal["none", "quarantine", "reject"] | str | None = None
    pct: int | None = None
    rua: str | None = None
    sp: Literal["none", "quarantine", "reject"] | str | None = None


class EmailDmarcPolicyParam(TypedDict, total=False):
    """EmailDmarcPolicyParam"""

    p: Literal["none", "quarantine", "reject"]
    pct: int
    rua: str | None
    sp: Literal["none", "quarantine", "reject"] | None


class EmailDomain(Model):
    """EmailDomain"""

    id: str = None
    created_at: datetime = None
    dkim: EmailDomainDkim = None
    dmarc_policy: EmailDmarcPolicy | None = None
    dns_records: list[DNSRecord] = None
    domain: str = None
    inbound: EmailDomainInbound = None
    record_type: Literal["email_domain"] | str = None
    status: Literal["pending", "verifying", "verified", "failed", "degraded", "suspended"] | str = (
        None
    )
    tracking: DomainsTrackingSettings = None
    type: Literal["custom", "shared", "shared_inbound"] | str = None
    updated_at: datetime = None
    usable_for_inbound: bool = None
    usable_for_sending: bool = None
    verification: EmailDomainVerification = None
    reputation: EmailDomainReputation | None = None
    verified_at: datetime | None = None


class EmailDomainDkim(Model):
    """EmailDomainDkim"""

    active: bool = None
    algorithm: Literal["rsa-sha256"] | str | None = None
    key_length: Literal[2048] | int | None = None
    rotated_at: datetime | None = None
    selector: str | None = None


class EmailDomainInbound(Model):
    """EmailDomainInbound"""

    catch_all: bool = None
    enabled: bool = None
    mx_required: bool = None


class EmailDomainReputation(Model):
    """EmailDomainReputation"""

    band: str | None = None
    breakdown: dict[str, Any] | None = None
    computed_at: datetime | None = None


class EmailDomainRetrieveHealthResponseData(Model):
    """EmailDomainRetrieveHealthResponseData"""

    id: str = None
    checked_at: datetime = None
    record_type: Literal["email_domain_health"] | str = None
    status: Literal["pending", "verifying", "verified", "failed", "degraded", "suspended"] | str = (
        None
    )
    usable_for_inbound: bool = None
    usable_for_sending: bool = None
    verification: EmailDomainVerification = None


class EmailDomainRotateDkimResponseData(Model):
    """EmailDomainRotateDkimResponseData"""

    dkim: EmailDomainRotateDkimResponseDataDkim = None
    dns_records: list[DNSRecord] = None
    domain: str = None
    domain_id: str = None
    old_selector_retained: bool = None
    previous_dkim_key: EmailDomainRotateDkimResponseDataPreviousDkimKey | None = None
    record_type: Literal["email_domain_dkim_rotation"] | str = None


class EmailDomainRotateDkimResponseDataDkim(Model):
    """EmailDomainRotateDkimResponseDataDkim"""

    id: str = None
    algorithm: Literal["rsa-sha256"] | str = None
    key_length: Literal[2048] | int = None
    selector: str = None
    status: Literal["active"] | str = None
    version: int = None
    activated_at: datetime | None = None


class EmailDomainRotateDkimResponseDataPreviousDkimKey(Model):
    """EmailDomainRotateDkimResponseDataPreviousDkimKey"""

    id: str = None
    selector: str = None
    status: Literal["retiring", "revoked"] | str = None
    version: int = None


class EmailDomainVerification(Model):
    """EmailDomainVerification"""

    dkim: Literal["pending", "verified", "failed"] | str = None
    dmarc: Literal["missing_optional", "verified", "failed"] | str = None
    mx: Literal["not_required", "pending", "verified", "failed"] | str = None
    ownership: Literal["pending", "verified", "not_required"] | str = None
    spf: Literal["missing_optional", "verified", "failed", "not_required"] | str = None


class EmailWebhook(Model):
    """EmailWebhook"""

    id: str = None
    created_at: datetime = None
    domain_id: str = None
    events: list[
        Literal[
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
        | str
    ] = None
    record_type: Literal["email_webhook"] | str = None
    updated_at: datetime = None
    url: str = None


EmailDomainResponse: TypeAlias = Data[EmailDomain]

EmailDomainRetrieveDNSRecordsResponse: TypeAlias = Data[list[DNSRecord]]

EmailDomainRetrieveHealthResponse: TypeAlias = Data[EmailDomainRetrieveHealthResponseData]

EmailDomainRotateDkimResponse: TypeAlias = Data[EmailDomainRotateDkimResponseData]

EmailWebhookResponse: TypeAlias = Data[EmailWebhook]
