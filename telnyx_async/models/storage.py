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
    timestamp: datetime | None = None
    total: BucketAPIUsageTotal | None = None


class BucketAPIUsageCategory(Model):
    """Part of `BucketAPIUsage`."""

    bytes_received: int | None = None
    bytes_sent: int | None = None
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
    ops: int | None = None
    successful_ops: int | None = None


class BucketAPIUsageTotal(Model):
    """Part of `BucketAPIUsage`."""

    bytes_received: int | None = None
    bytes_sent: int | None = None
    ops: int | None = None
    successful_ops: int | None = None


class BucketUsage(Model):
    """Part of `BucketUsageList`."""

    num_objects: int | None = None
    size: int | None = None
    size_kb: int | None = None
    timestamp: datetime | None = None


class BucketUsageList(Model):
    """Response of `client.storage.buckets.usage.get_bucket_usage`."""

    data: list[BucketUsage] | None = None
    meta: PaginationMeta | None = None


class CloudfsFilesystem(Model):
    """Response of `client.storage.cloudfs.create` and `client.storage.cloudfs.actions.rotate_meta_token`."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    meta_token: str | None = None
    meta_url: str | None = None
    name: str | None = None
    record_type: str | None = None
    region: str | None = None
    s3_bucket: str | None = None
    s3_endpoint: str | None = None
    status: (
        Literal["provisioning", "ready", "needs_format", "deleting", "failed", "deleted"] | None
    ) = None
    updated_at: datetime | None = None


class CloudfsFilesystemDetail(Model):
    """Response of `client.storage.cloudfs.delete`, `client.storage.cloudfs.retrieve` and 1 more."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    error: str | None = None
    meta_url: str | None = None
    name: str | None = None
    record_type: str | None = None
    region: str | None = None
    s3_bucket: str | None = None
    s3_endpoint: str | None = None
    status: (
        Literal["provisioning", "ready", "needs_format", "deleting", "failed", "deleted"] | None
    ) = None
    updated_at: datetime | None = None


class CloudfsFilesystemSummary(Model):
    """Response of `client.storage.cloudfs.list`."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    name: str | None = None
    record_type: str | None = None
    region: str | None = None
    s3_bucket: str | None = None
    s3_endpoint: str | None = None
    status: (
        Literal["provisioning", "ready", "needs_format", "deleting", "failed", "deleted"] | None
    ) = None
    updated_at: datetime | None = None


class KvKey(Model):
    """Response of `client.storage.kvs.keys.list`."""

    key: str | None = None
    size_bytes: int | None = None
    updated_at: datetime | None = None


class KvNamespace(Model):
    """Response of `client.storage.kvs.create`, `client.storage.kvs.delete` and 2 more."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    name: str | None = None
    record_type: str | None = None
    status: (
        Literal["pending", "provision_ok", "provision_failed", "deleting", "delete_failed"] | None
    ) = None
    updated_at: datetime | None = None


class Migration(Model):
    """Response of `client.storage.migrations.create`, `client.storage.migrations.retrieve` and 1 more."""

    source_id: str
    target_bucket_name: str
    target_region: str
    id: str = wire("id", default=None)
    bytes_migrated: int | None = None
    bytes_to_migrate: int | None = None
    created_at: datetime | None = None
    eta: datetime | None = None
    last_copy: datetime | None = None
    refresh: bool | None = None
    speed: int | None = None
    status: Literal["pending", "checking", "migrating", "complete", "error", "stopped"] | None = (
        None
    )


class MigrationList(Model):
    """Response of `client.storage.migrations.list`."""

    data: list[Migration] | None = None
    meta: PaginationMeta | None = None


class MigrationSource(Model):
    """Response of `client.storage.migration_sources.create`, `client.storage.migration_sources.delete` and 1 more."""

    bucket_name: str
    provider: Literal["aws", "telnyx"]
    provider_auth: MigrationSourceProviderAuth
    id: str = wire("id", default=None)
    source_region: str | None = None


class MigrationSourceList(Model):
    """Response of `client.storage.migration_sources.list`."""

    data: list[MigrationSource] | None = None
    meta: PaginationMeta | None = None


class MigrationSourceProviderAuth(Model):
    """Part of `MigrationSource`."""

    access_key: str | None = None
    secret_access_key: str | None = None


class PresignedURL(Model):
    """Part of `PresignedURLEnvelope`."""

    token: str | None = None
    expires_at: datetime | None = None
    presigned_url: str | None = None


class PresignedURLEnvelope(Model):
    """Response of `client.storage.buckets.create_presigned_url`."""

    content: PresignedURL | None = None


class SqlDatabase(Model):
    """Response of `client.storage.sqldbs.create`, `client.storage.sqldbs.list` and 1 more."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    name: str | None = None
    record_type: str | None = None
    status: (
        Literal["pending", "provision_ok", "provision_failed", "deleting", "delete_failed"] | None
    ) = None
    updated_at: datetime | None = None


class SqldbQueryMeta(Model):
    """Part of `SqldbQueryResult`."""

    changes: int | None = None
    duration: float | None = None
    last_row_id: int | None = None
    rows_read: int | None = None
    rows_written: int | None = None


class SqldbQueryResult(Model):
    """Response of `client.storage.sqldbs.actions.query`."""

    count: int | None = None
    duration: float | None = None
    meta: SqldbQueryMeta | None = None
    results: list[dict[str, Any]] | None = None
    success: bool | None = None


class SslCertificate(Model):
    """Response of `client.storage.buckets.ssl_certificate.create`, `client.storage.buckets.ssl_certificate.delete` and 1 more."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    issued_by: SslCertificateIssuedBy | None = None
    issued_to: SslCertificateIssuedTo | None = None
    valid_from: datetime | None = None
    valid_to: datetime | None = None


class SslCertificateIssuedBy(Model):
    """Part of `SslCertificate`."""

    common_name: str | None = None
    organization: str | None = None
    organization_unit: str | None = None


class SslCertificateIssuedTo(Model):
    """Part of `SslCertificate`."""

    common_name: str | None = None
    organization: str | None = None
    organization_unit: str | None = None


class StorageMigrationSourceCoverage(Model):
    """Part of `StorageMigrationSourceCoverageList`."""

    provider: Literal["aws"] | None = None
    source_region: str | None = None


class StorageMigrationSourceCoverageList(Model):
    """Response of `client.storage.list_migration_source_coverage`."""

    data: list[StorageMigrationSourceCoverage] | None = None
    meta: PaginationMeta | None = None
