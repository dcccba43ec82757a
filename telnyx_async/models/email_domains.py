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
    """Identifier of this entry at Telnyx; it has no meaning in the DNS."""
    host: str
    """Name under which to create the DNS record."""
    purpose: Literal["ownership", "spf", "dkim", "dmarc", "mx"]
    """What the record is for: proof of ownership, the sender checks SPF, DKIM and DMARC, or
    receiving mail (`mx`)."""
    record_type: Literal["TXT", "MX"]
    """Type of the record in DNS: `TXT`, or `MX` for receiving."""
    required: bool
    """Whether the record must be published before the domain can be used."""
    status: Literal["pending", "verified", "failed", "not_required"]
    """Result of the last look-up: `verified` matches, `failed` differs or is missing,
    `pending` was not checked yet."""
    value: str
    """Content to publish for the record, exactly as given."""
    actual_value: str | None = None
    """What the DNS currently holds under this name; compare it with `value`. Empty if nothing
    was found."""
    priority: int | None = None
    """Preference of the MX record; lower is tried first."""


class DomainsTrackingSettings(Model):
    """Part of `EmailDomain`."""

    click_tracking: bool | None = None
    """Whether links are rewritten to pass through Telnyx, so that clicks are counted and
    reported as events."""
    open_tracking: bool | None = None
    """Whether an invisible image is added to HTML mail, so that opening it is noticed."""
    unsubscribe_tracking: bool | None = None
    """Whether mail gets one-click unsubscribe headers (RFC 8058), which Gmail and Yahoo demand
    of bulk senders. On by default."""


class EmailDmarcPolicy(Model):
    """Part of `EmailDomain`."""

    p: Literal["none", "quarantine", "reject"] | None = None
    """What receivers should do with mail that fails DMARC: `none` only reports, `quarantine`
    puts it into spam, `reject` refuses it."""
    pct: int | None = None
    """Share of failing mail to which the policy applies, in percent; 100 by default."""
    rua: str | None = None
    """Where receivers send their aggregate reports, as `mailto:` URI; the address of Telnyx by
    default, `null` asks for none."""
    sp: Literal["none", "quarantine", "reject"] | None = None
    """Like `p`, but for subdomains; without it they follow `p`."""


class EmailDomain(Model):
    """Response of `client.email_domains.create`, `client.email_domains.delete` and 4 more."""

    id: str
    """Identifier of the record, assigned by Telnyx when it is made; the operations that read,
    change or delete the record take it."""
    created_at: datetime
    """When the record was made, RFC 3339 in UTC."""
    dkim: EmailDomainDkim
    """Signing key and state of DKIM, by which receivers check that the mail is really from the
    domain."""
    dmarc_policy: EmailDmarcPolicy | None = None
    """What your DMARC record is to say (`p`, `pct`, `rua`, `sp`); drives the proposed `_dmarc`
    TXT record and never blocks sending. Without it the record only monitors (`p=none`)."""
    dns_records: list[DNSRecord]
    """Records to publish at the DNS provider of the domain; then call `email_domains.verify`."""
    domain: str
    """Domain to send from or receive at, such as `mail.example.com`; you must control its DNS."""
    inbound: EmailDomainInbound
    """Whether and how the domain receives mail."""
    record_type: Literal["email_domain"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: Literal["pending", "verifying", "verified", "failed", "degraded", "suspended"]
    """`pending` waits for the DNS records, `verifying` checks them, `verified` may send,
    `failed` did not pass, `degraded` lost a record, `suspended` was stopped by Telnyx."""
    tracking: DomainsTrackingSettings
    """Standing settings of the domain for tracking opens, clicks and unsubscriptions; a
    message can override the first two."""
    type: Literal["custom", "shared", "shared_inbound"]
    """`custom` is a domain of your own; `shared` belongs to Telnyx and serves all accounts for
    first tests; `shared_inbound` is one of Telnyx for receiving."""
    updated_at: datetime
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    usable_for_inbound: bool
    """Whether mail to the domain is accepted right now."""
    usable_for_sending: bool
    """Whether messages can be sent from the domain right now; those shared by Telnyx only as
    `onboarding@` to your own account address."""
    verification: EmailDomainVerification
    """Result of the DNS checks, one state per kind of record."""
    reputation: EmailDomainReputation | None = None
    """Standing of the domain as a sender, reckoned from bounces and complaints; a bad one can
    stop sending."""
    verified_at: datetime | None = None
    """When the domain last passed verification (RFC 3339)."""


class EmailDomainDkim(Model):
    """Part of `EmailDomain`."""

    active: bool
    """Whether messages from the domain are signed at present."""
    algorithm: Literal["rsa-sha256"] | None = None
    """Signature algorithm of DKIM, always `rsa-sha256`."""
    key_length: Literal[2048] | None = None
    """Length of the DKIM key in bits, always 2048."""
    rotated_at: datetime | None = None
    """When the DKIM key was last replaced (RFC 3339)."""
    selector: str | None = None
    """DKIM selector: the key stands in DNS at `<selector>._domainkey.<domain>`."""


class EmailDomainDkimKey(Model):
    """Part of `EmailDomainDkimRotation`."""

    id: str
    """Identifier of the new DKIM key."""
    algorithm: Literal["rsa-sha256"]
    """Signature algorithm of DKIM, always `rsa-sha256`."""
    key_length: Literal[2048]
    """Length of the DKIM key in bits, always 2048."""
    selector: str
    """DKIM selector: the key stands in DNS at `<selector>._domainkey.<domain>`."""
    status: Literal["active"]
    """Always `active`: the key signs from now on."""
    version: int
    """Number of the DKIM key, one higher with each rotation of the domain's key."""
    activated_at: datetime | None = None
    """When signing with this key began (RFC 3339)."""


class EmailDomainDkimRotation(Model):
    """Response of `client.email_domains.rotate_dkim`."""

    dkim: EmailDomainDkimKey
    """New key, with which messages are signed from now on."""
    dns_records: list[DNSRecord]
    """DKIM records to publish at once; until then, receivers cannot check the new signatures."""
    domain: str
    """Domain whose key was rotated."""
    domain_id: str
    """Email domain, from `email_domains.create` or `email_domains.list`."""
    old_selector_retained: bool
    """Whether the previous selector stays valid; `false`, as the new key takes the same DNS
    name, so publish it promptly."""
    previous_dkim_key: EmailDomainPreviousDkimKey | None = None
    """Key that signed until now, kept as `retiring` until DNS has caught up; `null` if there
    was none."""
    record_type: Literal["email_domain_dkim_rotation"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class EmailDomainHealth(Model):
    """Response of `client.email_domains.retrieve_health`."""

    id: str
    """Domain that the report is about."""
    checked_at: datetime
    """When the DNS records were last looked up (RFC 3339)."""
    record_type: Literal["email_domain_health"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: Literal["pending", "verifying", "verified", "failed", "degraded", "suspended"]
    """Present state of the domain; whether it can send is shown by `usable_for_sending`."""
    usable_for_inbound: bool
    """Whether mail to the domain is accepted right now."""
    usable_for_sending: bool
    """Whether messages can be sent from the domain right now; those shared by Telnyx only as
    `onboarding@` to your own account address."""
    verification: EmailDomainVerification
    """Result of the DNS checks, one state per kind of record."""


class EmailDomainInbound(Model):
    """Part of `EmailDomain`."""

    catch_all: bool
    """Whether mail to any address of the domain is accepted, even without an inbox of that
    name."""
    enabled: bool
    """Whether mail to the domain is accepted."""
    mx_required: bool
    """Whether an MX record pointing to Telnyx must be published before mail arrives."""


class EmailDomainPreviousDkimKey(Model):
    """Part of `EmailDomainDkimRotation`."""

    id: str
    """Identifier of the DKIM key that was replaced."""
    selector: str
    """DKIM selector: the key stands in DNS at `<selector>._domainkey.<domain>`."""
    status: Literal["retiring", "revoked"]
    """`retiring` while DNS catches up with the change, `revoked` afterwards."""
    version: int
    """Number of the DKIM key, one higher with each rotation of the domain's key."""


class EmailDomainReputation(Model):
    """Part of `EmailDomain`."""

    band: str | None = None
    """Standing in one word, such as `good`, `warn` or `poor`."""
    breakdown: dict[str, Any] | None = None
    """The single measures that make up the reputation."""
    computed_at: datetime | None = None
    """When the reputation was last calculated (RFC 3339)."""


class EmailDomainVerification(Model):
    """Part of `EmailDomain` and `EmailDomainHealth`."""

    dkim: Literal["pending", "verified", "failed"]
    """State of the DKIM record; needed for sending."""
    dmarc: Literal["missing_optional", "verified", "failed"]
    """State of the DMARC record; optional, but it helps delivery."""
    mx: Literal["not_required", "pending", "verified", "failed"]
    """State of the MX record; `not_required` unless the domain receives mail."""
    ownership: Literal["pending", "verified", "not_required"]
    """State of the record that proves the domain is yours."""
    spf: Literal["missing_optional", "verified", "failed", "not_required"]
    """State of the SPF record, which names the permitted senders."""


class EmailWebhook(Model):
    """Response of `client.email_domains.webhooks.create`, `client.email_domains.webhooks.delete` and 3 more."""

    id: str
    """Identifier of the webhook, for changing or removing it."""
    created_at: datetime
    """When the record was made, RFC 3339 in UTC."""
    domain_id: str
    """Email domain, from `email_domains.create` or `email_domains.list`."""
    events: list[EmailWebhookEventType]
    """Event types that are delivered to the webhook."""
    record_type: Literal["email_webhook"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    url: str
    """HTTPS address that receives the events by POST."""


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
