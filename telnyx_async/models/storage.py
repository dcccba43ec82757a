"""What `client.storage` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire
from telnyx_async.models.shared import Metadata

__all__ = [
    "ActionQueryResponse",
    "ActionQueryResponseData",
    "ActionQueryResponseDataMeta",
    "BucketCreatePresignedURLResponse",
    "BucketCreatePresignedURLResponseContent",
    "CloudfListResponse",
    "CloudfsFilesystem",
    "CloudfsFilesystemDetail",
    "CloudfsFilesystemDetailResponseWrapper",
    "CloudfsFilesystemResponseWrapper",
    "KeyListResponse",
    "KvNamespace",
    "KvNamespaceResponseWrapper",
    "MigrationCreateResponse",
    "MigrationListResponse",
    "MigrationParams",
    "MigrationRetrieveResponse",
    "MigrationSourceCreateResponse",
    "MigrationSourceDeleteResponse",
    "MigrationSourceListResponse",
    "MigrationSourceParams",
    "MigrationSourceParamsProviderAuth",
    "MigrationSourceRetrieveResponse",
    "PaginationMetaSimple",
    "SqlDatabase",
    "SqlDatabaseResponseWrapper",
    "SslCertificate",
    "SslCertificateCreateResponse",
    "SslCertificateDeleteResponse",
    "SslCertificateIssuedBy",
    "SslCertificateIssuedTo",
    "SslCertificateRetrieveResponse",
    "StorageListMigrationSourceCoverageResponse",
    "StorageListMigrationSourceCoverageResponseData",
    "StorageMigrationsActionStopResponse",
    "UsageGetAPIUsageResponse",
    "UsageGetAPIUsageResponseData",
    "UsageGetAPIUsageResponseDataCategory",
    "UsageGetAPIUsageResponseDataTotal",
    "UsageGetBucketUsageResponse",
    "UsageGetBucketUsageResponseData",
]


class ActionQueryResponseData(Model):
    """Answer of `client.storage.sqldbs.actions.query`."""

    count: int | None = None
    duration: float | None = None
    meta: ActionQueryResponseDataMeta | None = None
    results: list[dict[str, Any]] | None = None
    success: bool | None = None


class ActionQueryResponseDataMeta(Model):
    """Part of `ActionQueryResponseData`."""

    changes: int | None = None
    duration: float | None = None
    last_row_id: int | None = None
    rows_read: int | None = None
    rows_written: int | None = None


class BucketCreatePresignedURLResponse(Model):
    """Answer of `client.storage.buckets.create_presigned_url`."""

    content: BucketCreatePresignedURLResponseContent | None = None


class BucketCreatePresignedURLResponseContent(Model):
    """Part of `BucketCreatePresignedURLResponse`."""

    token: str | None = None
    expires_at: datetime | None = None
    presigned_url: str | None = None


class CloudfListResponse(Model):
    """Answer of `client.storage.cloudfs.list`."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    name: str | None = None
    record_type: str | None = None
    region: str | None = None
    s3_bucket: str | None = None
    s3_endpoint: str | None = None
    status: (
        Literal["provisioning", "ready", "needs_format", "deleting", "failed", "deleted"]
        | str
        | None
    ) = None
    updated_at: datetime | None = None


class CloudfsFilesystem(Model):
    """Answer of `client.storage.cloudfs.create` and `client.storage.cloudfs.actions.rotate_meta_token`."""

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
        Literal["provisioning", "ready", "needs_format", "deleting", "failed", "deleted"]
        | str
        | None
    ) = None
    updated_at: datetime | None = None


class CloudfsFilesystemDetail(Model):
    """Answer of `client.storage.cloudfs.delete`, `client.storage.cloudfs.retrieve` and 1 more."""

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
        Literal["provisioning", "ready", "needs_format", "deleting", "failed", "deleted"]
        | str
        | None
    ) = None
    updated_at: datetime | None = None


class KeyListResponse(Model):
    """Answer of `client.storage.kvs.keys.list`."""

    key: str | None = None
    size_bytes: int | None = None
    updated_at: datetime | None = None


class KvNamespace(Model):
    """Answer of `client.storage.kvs.create`, `client.storage.kvs.delete` and 5 more."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    name: str | None = None
    record_type: str | None = None
    status: (
        Literal["pending", "provision_ok", "provision_failed", "deleting", "delete_failed"]
        | str
        | None
    ) = None
    updated_at: datetime | None = None


class MigrationListResponse(Model):
    """Answer of `client.storage.migrations.list`."""

    data: list[MigrationParams] | None = None
    meta: Metadata | None = None


class MigrationParams(Model):
    """Answer of `client.storage.migrations.create`, `client.storage.migrations.retrieve` and 1 more."""

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
    status: (
        Literal["pending", "checking", "migrating", "complete", "error", "stopped"] | str | None
    ) = None


class MigrationSourceListResponse(Model):
    """Answer of `client.storage.migration_sources.list`."""

    data: list[MigrationSourceParams] | None = None
    meta: Metadata | None = None


class MigrationSourceParams(Model):
    """Answer of `client.storage.migration_sources.create`, `client.storage.migration_sources.delete` and 1 more."""

    bucket_name: str
    provider: Literal["aws", "telnyx"] | str
    provider_auth: MigrationSourceParamsProviderAuth
    id: str = wire("id", default=None)
    source_region: str | None = None


class MigrationSourceParamsProviderAuth(Model):
    """Part of `MigrationSourceParams`."""

    access_key: str | None = None
    secret_access_key: str | None = None


class SslCertificate(Model):
    """Answer of `client.storage.buckets.ssl_certificate.create`, `client.storage.buckets.ssl_certificate.delete` and 1 more."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    issued_by: SslCertificateIssuedBy | None = None
    issued_to: SslCertificateIssuedBy | None = None
    valid_from: datetime | None = None
    valid_to: datetime | None = None


class SslCertificateIssuedBy(Model):
    """Part of `SslCertificate`."""

    common_name: str | None = None
    organization: str | None = None
    organization_unit: str | None = None


class StorageListMigrationSourceCoverageResponse(Model):
    """Answer of `client.storage.list_migration_source_coverage`."""

    data: list[StorageListMigrationSourceCoverageResponseData] | None = None
    meta: Metadata | None = None


class StorageListMigrationSourceCoverageResponseData(Model):
    """Part of `StorageListMigrationSourceCoverageResponse`."""

    provider: Literal["aws"] | str | None = None
    source_region: str | None = None


class UsageGetAPIUsageResponseData(Model):
    """Answer of `client.storage.buckets.usage.get_api_usage`."""

    categories: list[UsageGetAPIUsageResponseDataCategory] | None = None
    timestamp: datetime | None = None
    total: UsageGetAPIUsageResponseDataTotal | None = None


class UsageGetAPIUsageResponseDataCategory(Model):
    """Part of `UsageGetAPIUsageResponseData`."""

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
        | str
        | None
    ) = None
    ops: int | None = None
    successful_ops: int | None = None


class UsageGetAPIUsageResponseDataTotal(Model):
    """Part of `UsageGetAPIUsageResponseData`."""

    bytes_received: int | None = None
    bytes_sent: int | None = None
    ops: int | None = None
    successful_ops: int | None = None


class UsageGetBucketUsageResponse(Model):
    """Answer of `client.storage.buckets.usage.get_bucket_usage`."""

    data: list[UsageGetBucketUsageResponseData] | None = None
    meta: Metadata | None = None


class UsageGetBucketUsageResponseData(Model):
    """Part of `UsageGetBucketUsageResponse`."""

    num_objects: int | None = None
    size: int | None = None
    size_kb: int | None = None
    timestamp: datetime | None = None


ActionQueryResponse: TypeAlias = Data[ActionQueryResponseData]

CloudfsFilesystemDetailResponseWrapper: TypeAlias = Data[CloudfsFilesystemDetail]

CloudfsFilesystemResponseWrapper: TypeAlias = Data[CloudfsFilesystem]

KvNamespaceResponseWrapper: TypeAlias = Data[KvNamespace]

MigrationCreateResponse: TypeAlias = Data[MigrationParams]

MigrationRetrieveResponse: TypeAlias = Data[MigrationParams]

MigrationSourceCreateResponse: TypeAlias = Data[MigrationSourceParams]

MigrationSourceDeleteResponse: TypeAlias = Data[MigrationSourceParams]

MigrationSourceRetrieveResponse: TypeAlias = Data[MigrationSourceParams]

PaginationMetaSimple: TypeAlias = Metadata

SqlDatabase: TypeAlias = KvNamespace

SqlDatabaseResponseWrapper: TypeAlias = Data[KvNamespace]

SslCertificateCreateResponse: TypeAlias = Data[SslCertificate]

SslCertificateDeleteResponse: TypeAlias = Data[SslCertificate]

SslCertificateIssuedTo: TypeAlias = SslCertificateIssuedBy

SslCertificateRetrieveResponse: TypeAlias = Data[SslCertificate]

StorageMigrationsActionStopResponse: TypeAlias = Data[MigrationParams]

UsageGetAPIUsageResponse: TypeAlias = Data[list[UsageGetAPIUsageResponseData]]
