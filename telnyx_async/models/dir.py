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
    loa_document_id: str
    record_type: Literal["bpo_authorization"]
    status: Literal["pending", "approved", "rejected"]
    rejection_reason: str | None = None


class BpoAuthorizationList(Model):
    """Response of `client.dir.retrieve_bpo_authorizations`."""

    data: list[BpoAuthorization]
    meta: ListMeta


class DirComment(Model):
    """Response of `client.dir.comments.create` and `client.dir.comments.list`."""

    id: str = wire("id", default=None)
    author_name: str | None = None
    author_role: Literal["customer", "admin"] | None = None
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
    content: str | None = None
    created_at: datetime | None = None
    entity_type: Literal["dir"] | None = None
    visibility: Literal["customer"] | None = None


class DirDeletion(Model):
    """Response of `client.dir.delete`."""

    id: str
    status: Literal["delete_requested"]


class DirDocumentType(Model):
    """Part of `DirDocumentTypeList`."""

    description: str | None = None
    short_name: str | None = None


class DirDocumentTypeList(Model):
    """Response of `client.dir.list_document_types`."""

    data: list[DirDocumentType]
    meta: ListMeta


class DirPhoneNumber(Model):
    """Response of `client.dir.phone_numbers.add` and `client.dir.phone_numbers.list`."""

    id: str = wire("id", default=None)
    batch_id: str | None = None
    created_at: datetime | None = None
    dir_id: str | None = None
    enterprise_id: str | None = None
    loa_document_id: str | None = None
    phone_number: str | None = None
    rejection_reason: RejectionReason | None = None
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
    updated_at: datetime | None = None
    verified_at: datetime | None = None


class DirPhoneNumberRemovalError(Model):
    """Part of `DirPhoneNumberRemovalMeta`."""

    code: Literal["not_associated"]
    detail: str
    phone_number: str
    title: str


class DirPhoneNumberRemovalList(Model):
    """Response of `client.dir.phone_numbers.remove`."""

    data: list[str]
    meta: DirPhoneNumberRemovalMeta


class DirPhoneNumberRemovalMeta(Model):
    """Part of `DirPhoneNumberRemovalList`."""

    errors: list[DirPhoneNumberRemovalError]


class DirReference(Model):
    """Response of `client.dir.references.create`, `client.dir.references.list` and 1 more."""

    full_name: str
    phone_e164: str
    record_type: Literal["dir_reference"]
    ref_type: Literal["business", "financial"]
    slot: int
    timezone: str
    email: str | None = None
    job_title: str | None = None
    organization: str | None = None
    relationship_to_registrant: str | None = None


class EmailVerificationStatus(Model):
    """Response of `client.dir.verify_email.confirm`, `client.dir.verify_email.create` and 1 more."""

    email_verified: bool
    record_type: Literal["email_verification"]
    status: Literal["sent", "verified", "unverified"]
    expires_at: datetime | None = None
    sends_remaining_today: int | None = None


class PhoneNumberBatch(Model):
    """Response of `client.dir.phone_number_batches.list` and `client.dir.phone_number_batches.retrieve`."""

    batch_id: str | None = None
    dir_display_name: str | None = None
    dir_id: str | None = None
    documents: list[Document] | None = None
    enterprise_id: str | None = None
    phone_numbers: list[DirPhoneNumber] | None = None
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
    submitted_at: datetime | None = None
    total_count: int | None = None
