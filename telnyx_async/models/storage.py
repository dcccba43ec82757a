"""Responses of `client.storage`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import PaginationMeta

__all__ = [
    "BucketAPIUsage",
    "BucketAPIUsageCategory",
    "BucketAPIUsageTotal",
    "BucketUsage",
    "BucketUsageList",
    "CloudfsFilesystem",
    "CloudfsFilesystemDetail",
    "CloudfsFilesystemSummary",
    "KvKey",
    "KvNamespace",
    "Migration",
    "MigrationList",
    "MigrationSource",
    "MigrationSourceList",
    "MigrationSourceProviderAuth",
    "PresignedURL",
    "PresignedURLEnvelope",
    "SqlDatabase",
    "SqldbQueryMeta",
    "SqldbQueryResult",
    "SslCertificate",
    "SslCertificateIssuedBy",
    "SslCertificateIssuedTo",
    "StorageMigrationSourceCoverage",
    "StorageMigrationSourceCoverageList",
]


class BucketAPIUsage(Model):
    """Response of `client.storage.buckets.usage.get_api_usage`."""

    categories: list[BucketAPIUsageCategory] | None = None
    """Usage split up by kind of operation."""
    timestamp: datetime | None = None
    """When it was measured or logged (RFC 3339)."""
    total: BucketAPIUsageTotal | None = None
    """Usage of all kinds of operation together."""


class BucketAPIUsageCategory(Model):
    """Part of `BucketAPIUsage`."""

    bytes_received: int | None = None
    """Bytes sent to the bucket."""
    bytes_sent: int | None = None
    """Bytes read from the bucket."""
    category: (
        Literal[
            "list_bucket",
            "list_buckets",
            "get-bucket_location",
            "create_bucket",
            "stat_bucket",
            "get_bucket_versioning",
            "set_bucket_versioning",
            "get_obj",
            "put_obj",
            "delete_obj",
        ]
        | None
    ) = None
    """Kind of operation, such as `get_obj` (read) or `put_obj` (write)."""
    ops: int | None = None
    """How many operations were asked for."""
    successful_ops: int | None = None
    """How many of the operations succeeded."""


class BucketAPIUsageTotal(Model):
    """Part of `BucketAPIUsage`."""

    bytes_received: int | None = None
    """Bytes sent to the bucket."""
    bytes_sent: int | None = None
    """Bytes read from the bucket."""
    ops: int | None = None
    """How many operations were asked for."""
    successful_ops: int | None = None
    """How many of the operations succeeded."""


class BucketUsage(Model):
    """Part of `BucketUsageList`."""

    num_objects: int | None = None
    """How many objects the bucket has."""
    size: int | None = None
    """Space the objects take, in bytes."""
    size_kb: int | None = None
    """Space the objects take, in kilobytes."""
    timestamp: datetime | None = None
    """When the space was measured (RFC 3339)."""


class BucketUsageList(Model):
    """Response of `client.storage.buckets.usage.get_bucket_usage`."""

    data: list[BucketUsage] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: PaginationMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class CloudfsFilesystem(Model):
    """Response of `client.storage.cloudfs.create` and `client.storage.cloudfs.actions.rotate_meta_token`."""

    id: str = wire("id", default=None)
    """Identifies the filesystem, for all `storage.cloudfs` methods."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    meta_token: str | None = None
    """Password of the filesystem's metadata database. Shown only by `create` and
    `actions.rotate_meta_token`: save it at once."""
    meta_url: str | None = None
    """Where the metadata database is, with the password in it, as PostgreSQL URL for `juicefs
    mount`. Keep it secret."""
    name: str | None = None
    """Name of the filesystem, unique in the organization: lower-case letters, digits, `.`, `_`
    and `-`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    region: str | None = None
    """Region in which data and metadata are kept."""
    s3_bucket: str | None = None
    """Bucket in which the filesystem keeps its data."""
    s3_endpoint: str | None = None
    """Storage address under which that bucket is reached."""
    status: (
        Literal["provisioning", "ready", "needs_format", "deleting", "failed", "deleted"] | None
    ) = None
    """`ready` can be used, `needs_format` needs `juicefs format` first, `failed` has the
    reason in `error`, `deleted` appears only in the response to `delete`; the others are
    transitions."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class CloudfsFilesystemDetail(Model):
    """Response of `client.storage.cloudfs.delete`, `client.storage.cloudfs.retrieve` and 1 more."""

    id: str = wire("id", default=None)
    """Identifies the filesystem, for all `storage.cloudfs` methods."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    error: str | None = None
    """Why the last change failed; only with the status `failed`."""
    meta_url: str | None = None
    """Where the metadata database is, without the password: put in the one you stored, or make
    a new one with `actions.rotate_meta_token`."""
    name: str | None = None
    """Name of the filesystem, unique in the organization: lower-case letters, digits, `.`, `_`
    and `-`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    region: str | None = None
    """Region in which data and metadata are kept."""
    s3_bucket: str | None = None
    """Bucket in which the filesystem keeps its data."""
    s3_endpoint: str | None = None
    """Storage address under which that bucket is reached."""
    status: (
        Literal["provisioning", "ready", "needs_format", "deleting", "failed", "deleted"] | None
    ) = None
    """`ready` can be used, `needs_format` needs `juicefs format` first, `failed` has the
    reason in `error`, `deleted` appears only in the response to `delete`; the others are
    transitions."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class CloudfsFilesystemSummary(Model):
    """Response of `client.storage.cloudfs.list`."""

    id: str = wire("id", default=None)
    """Identifies the filesystem, for all `storage.cloudfs` methods."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    name: str | None = None
    """Name of the filesystem, unique in the organization: lower-case letters, digits, `.`, `_`
    and `-`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    region: str | None = None
    """Region in which data and metadata are kept."""
    s3_bucket: str | None = None
    """Bucket in which the filesystem keeps its data."""
    s3_endpoint: str | None = None
    """Storage address under which that bucket is reached."""
    status: (
        Literal["provisioning", "ready", "needs_format", "deleting", "failed", "deleted"] | None
    ) = None
    """`ready` can be used, `needs_format` needs `juicefs format` first, `failed` has the
    reason in `error`, `deleted` appears only in the response to `delete`; the others are
    transitions."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class KvKey(Model):
    """Response of `client.storage.kvs.keys.list`."""

    key: str | None = None
    """Name of the value: letters, digits and `- / _ = .`, at most 256 characters."""
    size_bytes: int | None = None
    """How much space the stored value takes, in bytes."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class KvNamespace(Model):
    """Response of `client.storage.kvs.create`, `client.storage.kvs.delete` and 2 more."""

    id: str = wire("id", default=None)
    """Identifies the namespace, for `storage.kvs.keys`."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    name: str | None = None
    """Name it was created with: lower-case letters, digits and hyphens."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: (
        Literal["pending", "provision_ok", "provision_failed", "deleting", "delete_failed"] | None
    ) = None
    """`pending` is being set up, `provision_ok` can be used, `provision_failed` could not be
    set up, `deleting` is going, `delete_failed` could not be deleted."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class Migration(Model):
    """Response of `client.storage.migrations.create`, `client.storage.migrations.retrieve` and 1 more."""

    source_id: str
    """Where the data comes from: a migration source, from `storage.migration_sources.create`."""
    target_bucket_name: str
    """Bucket the data is copied to; named like the source bucket by default."""
    target_region: str
    """Region of Telnyx Cloud Storage the data is copied to."""
    id: str = wire("id", default=None)
    """Identifies the migration, for `storage.migrations.retrieve` and `actions.stop`."""
    bytes_migrated: int | None = None
    """How many bytes have been copied."""
    bytes_to_migrate: int | None = None
    """How many bytes there are to copy in the source."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    eta: datetime | None = None
    """When the migration should be complete (RFC 3339)."""
    last_copy: datetime | None = None
    """When something was last copied (RFC 3339)."""
    refresh: bool | None = None
    """`true` goes on copying what is new in the source, instead of ending after one pass."""
    speed: int | None = None
    """How fast the data is being copied now."""
    status: Literal["pending", "checking", "migrating", "complete", "error", "stopped"] | None = (
        None
    )
    """`pending` has not begun, `checking` looks at the source, `migrating` copies, `complete`
    is done, `error` went wrong, `stopped` was stopped."""


class MigrationList(Model):
    """Response of `client.storage.migrations.list`."""

    data: list[Migration] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: PaginationMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class MigrationSource(Model):
    """Response of `client.storage.migration_sources.create`, `client.storage.migration_sources.delete` and 1 more."""

    bucket_name: str
    """Bucket the data comes from."""
    provider: Literal["aws", "telnyx"]
    """Cloud the data comes from: `aws`, or `telnyx` for another Telnyx bucket."""
    provider_auth: MigrationSourceProviderAuth
    """Access keys for the bucket the data comes from."""
    id: str = wire("id", default=None)
    """Identifies the source; give it as `source_id` to `storage.migrations.create`."""
    source_region: str | None = None
    """Region of the bucket the data comes from; needed for Telnyx buckets."""


class MigrationSourceList(Model):
    """Response of `client.storage.migration_sources.list`."""

    data: list[MigrationSource] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: PaginationMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class MigrationSourceProviderAuth(Model):
    """Part of `MigrationSource`."""

    access_key: str | None = None
    """Access key ID at AWS; for a Telnyx bucket, your API key."""
    secret_access_key: str | None = None
    """Secret access key at AWS; for a Telnyx bucket, your API key once more."""


class PresignedURL(Model):
    """Part of `PresignedURLEnvelope`."""

    token: str | None = None
    """Part of the URL that gives access; pass on `presigned_url`, which contains it."""
    expires_at: datetime | None = None
    """When the URL stops working (RFC 3339)."""
    presigned_url: str | None = None
    """URL with which the object can be read or written without an API key, until it expires."""


class PresignedURLEnvelope(Model):
    """Response of `client.storage.buckets.create_presigned_url`."""

    content: PresignedURL | None = None
    """The URL, its token, and how long they work."""


class SqlDatabase(Model):
    """Response of `client.storage.sqldbs.create`, `client.storage.sqldbs.list` and 1 more."""

    id: str = wire("id", default=None)
    """Identifies the database, for `storage.sqldbs.actions.query`."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    name: str | None = None
    """Name it was created with: lower-case letters, digits and hyphens."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: (
        Literal["pending", "provision_ok", "provision_failed", "deleting", "delete_failed"] | None
    ) = None
    """`pending` is being set up, `provision_ok` can be used, `provision_failed` could not be
    set up, `deleting` is going, `delete_failed` could not be deleted."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class SqldbQueryMeta(Model):
    """Part of `SqldbQueryResult`."""

    changes: int | None = None
    """How many rows were inserted, updated or deleted."""
    duration: float | None = None
    """How long the statement itself took, in milliseconds."""
    last_row_id: int | None = None
    """Row ID of the last inserted row, if there was one."""
    rows_read: int | None = None
    """How many rows were read to answer."""
    rows_written: int | None = None
    """How many rows were written."""


class SqldbQueryResult(Model):
    """Response of `client.storage.sqldbs.actions.query`."""

    count: int | None = None
    """How many rows were returned."""
    duration: float | None = None
    """How long the request took, in milliseconds."""
    meta: SqldbQueryMeta | None = None
    """How much was read and written, and how long it took."""
    results: list[dict[str, Any]] | None = None
    """The rows, each with its values by column; empty for statements that return none."""
    success: bool | None = None
    """Whether the statement ran without error."""


class SslCertificate(Model):
    """Response of `client.storage.buckets.ssl_certificate.create`, `client.storage.buckets.ssl_certificate.delete` and 1 more."""

    id: str = wire("id", default=None)
    """Identifies the certificate; it is managed by its bucket."""
    created_at: datetime | None = None
    """When the certificate was uploaded (RFC 3339)."""
    issued_by: SslCertificateIssuedBy | None = None
    """Authority that signed the certificate."""
    issued_to: SslCertificateIssuedTo | None = None
    """Holder of the certificate."""
    valid_from: datetime | None = None
    """From when on the certificate is valid (RFC 3339)."""
    valid_to: datetime | None = None
    """Until when the certificate is valid (RFC 3339)."""


class SslCertificateIssuedBy(Model):
    """Part of `SslCertificate`."""

    common_name: str | None = None
    """Common name (CN) in the certificate, as a rule a domain."""
    organization: str | None = None
    """Company that signed the certificate."""
    organization_unit: str | None = None
    """Department (OU) in the certificate."""


class SslCertificateIssuedTo(Model):
    """Part of `SslCertificate`."""

    common_name: str | None = None
    """Common name (CN) in the certificate, as a rule a domain."""
    organization: str | None = None
    """Company the certificate was made out to."""
    organization_unit: str | None = None
    """Department (OU) in the certificate."""


class StorageMigrationSourceCoverage(Model):
    """Part of `StorageMigrationSourceCoverageList`."""

    provider: Literal["aws"] | None = None
    """Cloud that data can be migrated from."""
    source_region: str | None = None
    """Region of that cloud, as its provider writes it."""


class StorageMigrationSourceCoverageList(Model):
    """Response of `client.storage.list_migration_source_coverage`."""

    data: list[StorageMigrationSourceCoverage] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: PaginationMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""
