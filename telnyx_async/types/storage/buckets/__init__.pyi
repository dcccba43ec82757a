"""The official package's `telnyx.types.storage.buckets`."""

from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m
from telnyx_async._codec.files import FileTypes

SslCertificateCreateResponse: TypeAlias = m.Data[m.SslCertificate]
SslCertificate: TypeAlias = m.SslCertificate
SslCertificateRetrieveResponse: TypeAlias = m.Data[m.SslCertificate]
SslCertificateDeleteResponse: TypeAlias = m.Data[m.SslCertificate]
UsageGetAPIUsageResponse: TypeAlias = m.Data[list[m.BucketAPIUsage]]
UsageGetBucketUsageResponse: TypeAlias = m.BucketUsageList
PaginationMetaSimple: TypeAlias = m.PaginationMeta

class SslCertificateCreateParams(TypedDict, total=False):
    bucket_name: Required[str]
    certificate: FileTypes
    private_key: FileTypes

class UsageGetAPIUsageParams(TypedDict, total=False):
    bucket_name: Required[str]
    filter: Required[m.BucketAPIUsageFilter]
