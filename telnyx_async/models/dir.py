"""Responses of `client.dir`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import Document, ListMeta, RejectionReason

__all__ = [
    "BpoAuthorization",
    "BpoAuthorizationList",
    "DirComment",
    "DirDeletion",
    "DirDocumentType",
    "DirDocumentTypeList",
    "DirPhoneNumber",
    "DirPhoneNumberRemovalError",
    "DirPhoneNumberRemovalList",
    "DirPhoneNumberRemovalMeta",
    "DirReference",
    "EmailVerificationStatus",
    "PhoneNumberBatch",
]


class BpoAuthorization(Model):
    """Part of `BpoAuthorizationList`."""

    bpo_enterprise_id: str
    """Approved call center enterprise (`role_type` `bpo`) of your organization."""
    loa_document_id: str
    """Letter that was submitted; send it back unchanged when updating the record, or the
    review starts anew."""
    record_type: Literal["bpo_authorization"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: Literal["pending", "approved", "rejected"]
    """State of the review; only an `approved` call center may call under the record."""
    rejection_reason: str | None = None
    """Why the review turned it down; null otherwise."""


class BpoAuthorizationList(Model):
    """Response of `client.dir.retrieve_bpo_authorizations`."""

    data: list[BpoAuthorization]
    """The record the operation is about, or on a list the records of this page."""
    meta: ListMeta
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class DirComment(Model):
    """Response of `client.dir.comments.create` and `client.dir.comments.list`."""

    id: str = wire("id", default=None)
    """Identifier of the comment, for answering it."""
    author_name: str | None = None
    """Name of the person who wrote the comment; may be null."""
    author_role: Literal["customer", "admin"] | None = None
    """Who wrote the comment: you (`customer`) or Telnyx's reviewers (`admin`)."""
    comment_type: (
        Literal[
            "vetting_comment",
            "rejection_reason",
            "internal_note",
            "notification",
            "status_update",
            "customer_inquiry",
            "admin_response",
        ]
        | None
    ) = None
    """Kind of comment: yours are `customer_inquiry`, those of the reviewers `vetting_comment`,
    `rejection_reason` and so on."""
    content: str | None = None
    """Text of the comment, at most 5000 characters."""
    created_at: datetime | None = None
    """When the comment was written (RFC 3339)."""
    entity_type: Literal["dir"] | None = None
    """What the comment is attached to, always `dir`."""
    visibility: Literal["customer"] | None = None
    """Who can read the comment; always `customer`, internal ones are not shown."""


class DirDeletion(Model):
    """Response of `client.dir.delete`."""

    id: str
    """Identifier of the record that is to be deleted."""
    status: Literal["delete_requested"]
    """`delete_requested`: the record is taken down soon, until then it works and costs."""


class DirDocumentType(Model):
    """Part of `DirDocumentTypeList`."""

    description: str | None = None
    """What documents of this type are."""
    short_name: str | None = None
    """Stable code of the document type, as `document_type` takes it."""


class DirDocumentTypeList(Model):
    """Response of `client.dir.list_document_types`."""

    data: list[DirDocumentType]
    """The record the operation is about, or on a list the records of this page."""
    meta: ListMeta
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class DirPhoneNumber(Model):
    """Response of `client.dir.phone_numbers.add` and `client.dir.phone_numbers.list`."""

    id: str = wire("id", default=None)
    """Identifier of the number within the record."""
    batch_id: str | None = None
    """Batch of phone numbers that are reviewed together, from `dir.phone_numbers.add` or
    `dir.phone_number_batches.list`."""
    created_at: datetime | None = None
    """When the number was added (RFC 3339)."""
    dir_id: str | None = None
    """Display identity record (name, logo and reasons shown to people you call), from
    `enterprises.dir.create` or `dir.list`."""
    enterprise_id: str | None = None
    """Enterprise (legal entity) that owns the record, from `enterprises.create` or
    `enterprises.list`."""
    loa_document_id: str | None = None
    """Letter of authorization under which the number was added."""
    phone_number: str | None = None
    """Number that shows the identity, E.164."""
    rejection_reason: RejectionReason | None = None
    """Why the review turned it down; null otherwise."""
    status: (
        Literal[
            "submitted",
            "in_review",
            "verified",
            "unsuccessful",
            "suspended",
            "expired",
            "permanently_rejected",
        ]
        | None
    ) = None
    """`submitted` and `in_review` wait; `verified` shows the identity; `unsuccessful` can be
    added again; `suspended`, `expired`, `permanently_rejected` do not work."""
    updated_at: datetime | None = None
    """When its state last changed (RFC 3339)."""
    verified_at: datetime | None = None
    """When the review approved it (RFC 3339); null before."""


class DirPhoneNumberRemovalError(Model):
    """Part of `DirPhoneNumberRemovalMeta`."""

    code: Literal["not_associated"]
    """Reason as a fixed word; `not_associated` means the number was not on the record."""
    detail: str
    """Reason in a sentence, naming the number."""
    phone_number: str
    """Telephone number in E.164 format: plus sign, country code and number without spaces
    (`+13125550101`)."""
    title: str
    """Reason in a few words."""


class DirPhoneNumberRemovalList(Model):
    """Response of `client.dir.phone_numbers.remove`."""

    data: list[str]
    """Numbers that were taken off, E.164."""
    meta: DirPhoneNumberRemovalMeta
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class DirPhoneNumberRemovalMeta(Model):
    """Part of `DirPhoneNumberRemovalList`."""

    errors: list[DirPhoneNumberRemovalError]
    """Numbers that could not be taken off, and why."""


class DirReference(Model):
    """Response of `client.dir.references.create`, `client.dir.references.list` and 1 more."""

    full_name: str
    """Full name of the person to ask."""
    phone_e164: str
    """Number at which the person is called, E.164 (`+13125550101`); only between 8 and 21
    o'clock of their time."""
    record_type: Literal["dir_reference"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    ref_type: Literal["business", "financial"]
    """Which kind of reference is meant, `business` or `financial`."""
    slot: int
    """Position among the references of one kind, as `dir.references.list` gives it; business
    references stand in the order they were sent."""
    timezone: str
    """IANA time zone of the person (`America/New_York`), so that calls come at a decent hour."""
    email: str | None = None
    """Address of the person; the time of the call is announced there."""
    job_title: str | None = None
    """Position of the person, such as `CFO`."""
    organization: str | None = None
    """Company or body the person works for."""
    relationship_to_registrant: str | None = None
    """How the person is connected with your business, such as `supplier`."""


class EmailVerificationStatus(Model):
    """Response of `client.dir.verify_email.confirm`, `client.dir.verify_email.create` and 1 more."""

    email_verified: bool
    """Whether the address has been confirmed with a code."""
    record_type: Literal["email_verification"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: Literal["sent", "verified", "unverified"]
    """`sent` when a code is out, `verified` once it was confirmed, `unverified` when nothing
    is under way."""
    expires_at: datetime | None = None
    """Until when the mailed code is good (RFC 3339); null when none is outstanding."""
    sends_remaining_today: int | None = None
    """How many more codes may be requested today; null when there is no daily limit."""


class PhoneNumberBatch(Model):
    """Response of `client.dir.phone_number_batches.list` and `client.dir.phone_number_batches.retrieve`."""

    batch_id: str | None = None
    """Batch of phone numbers that are reviewed together, from `dir.phone_numbers.add` or
    `dir.phone_number_batches.list`."""
    dir_display_name: str | None = None
    """Display name of the record, as it reads now."""
    dir_id: str | None = None
    """Display identity record (name, logo and reasons shown to people you call), from
    `enterprises.dir.create` or `dir.list`."""
    documents: list[Document] | None = None
    """Documents that came with the batch."""
    enterprise_id: str | None = None
    """Enterprise (legal entity) that owns the record, from `enterprises.create` or
    `enterprises.list`."""
    phone_numbers: list[DirPhoneNumber] | None = None
    """Numbers of the batch, each with its own state."""
    status: (
        Literal[
            "submitted",
            "in_review",
            "verified",
            "unsuccessful",
            "suspended",
            "expired",
            "permanently_rejected",
        ]
        | None
    ) = None
    """State of the batch as a whole, with the same values as for single numbers."""
    submitted_at: datetime | None = None
    """When it was submitted for review (RFC 3339)."""
    total_count: int | None = None
    """How many phone numbers the batch holds."""
