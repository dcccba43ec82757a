"""The official package's `telnyx.types.storage`."""

from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m
from telnyx_async._responses import pagination as p

BucketCreatePresignedURLResponse: TypeAlias = m.PresignedURLEnvelope
MigrationSourceCreateResponse: TypeAlias = m.Data[m.MigrationSource]
MigrationSourceParams: TypeAlias = m.MigrationSource
MigrationSourceRetrieveResponse: TypeAlias = m.Data[m.MigrationSource]
MigrationSourceListResponse: TypeAlias = m.MigrationSourceList
MigrationSourceDeleteResponse: TypeAlias = m.Data[m.MigrationSource]
MigrationParams: TypeAlias = m.Migration
MigrationCreateResponse: TypeAlias = m.Data[m.Migration]
MigrationRetrieveResponse: TypeAlias = m.Data[m.Migration]
MigrationListResponse: TypeAlias = m.MigrationList
KvNamespaceResponseWrapper: TypeAlias = m.Data[m.KvNamespace]
KvNamespace: TypeAlias = m.KvNamespace
CloudfsFilesystemResponseWrapper: TypeAlias = m.Data[m.CloudfsFilesystem]
CloudfsFilesystem: TypeAlias = m.CloudfsFilesystem
CloudfsFilesystemDetailResponseWrapper: TypeAlias = m.Data[m.CloudfsFilesystemDetail]
CloudfsFilesystemDetail: TypeAlias = m.CloudfsFilesystemDetail
CloudfListResponse: TypeAlias = m.CloudfsFilesystemSummary
SqlDatabaseResponseWrapper: TypeAlias = m.Data[m.SqlDatabase]
SqlDatabase: TypeAlias = m.SqlDatabase
CloudfsFilesystemStatus: TypeAlias = Literal[
    "provisioning", "ready", "needs_format", "deleting", "failed", "deleted"
]
EdgeComputePaginationMeta: TypeAlias = p.PageMeta

class BucketCreatePresignedURLParams(TypedDict, total=False):
    object_name: Required[str]
    bucket_name: Required[str]
    body: m.PresignedURLOptionsParam | m.Model

class CloudfCreateParams(TypedDict, total=False):
    name: Required[str]
    region: Required[Literal["us-central-1", "us-east-1", "us-west-1"]]
    idempotency_key: Required[str]

class CloudfListParams(TypedDict, total=False):
    filter_name: str
    filter_region: str
    filter_status: Literal["provisioning", "ready", "needs_format", "deleting", "failed"]
    page_after: str
    page_before: str
    page_limit: int
    sort: Literal["created_at", "-created_at", "updated_at", "-updated_at", "name", "-name"]

class CloudfUpdateParams(TypedDict, total=False):
    id: Required[str]
    name: str

class KvCreateParams(TypedDict, total=False):
    name: Required[str]

class KvListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class MigrationSourceCreateParams(TypedDict, total=False):
    bucket_name: Required[str]
    provider: Required[Literal["aws", "telnyx"]]
    provider_auth: Required[m.MigrationSourceProviderAuthParam | m.Model]
    source_region: str

class MigrationCreateParams(TypedDict, total=False):
    source_id: Required[str]
    target_bucket_name: Required[str]
    target_region: Required[str]
    refresh: bool

class SqldbCreateParams(TypedDict, total=False):
    name: Required[str]

class SqldbDeleteParams(TypedDict, total=False):
    id: Required[str]
    force: bool

class SqldbListParams(TypedDict, total=False):
    filter_name: str
    filter_status: Literal[
        "pending", "provision_ok", "provision_failed", "deleting", "delete_failed"
    ]
    page_number: int
    page_size: int
    sort: Literal["name", "-name", "status", "-status", "created_at", "-created_at"]
