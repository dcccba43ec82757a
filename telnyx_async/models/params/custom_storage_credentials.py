"""Requests of `client.custom_storage_credentials`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "AzureConfigurationParam",
    "GcsConfigurationParam",
    "S3ConfigurationParam",
    "S3GenericConfigurationParam",
    "StorageBackendParam",
]


class AzureConfigurationParam(TypedDict, total=False):
    """Argument of `client.custom_storage_credentials.create` and `client.custom_storage_credentials.update`."""

    backend: Required[Literal["azure"]]
    """Kind of cloud storage: `gcs` Google, `s3` Amazon, `s3-generic` any S3-compatible
    service, `azure` Microsoft."""
    account_key: str
    """Access key of the Azure Blob Storage account."""
    account_name: str
    """Name of the Azure Blob Storage account."""
    bucket: str
    """Container in which recordings are stored."""


class GcsConfigurationParam(TypedDict, total=False):
    """Argument of `client.custom_storage_credentials.create` and `client.custom_storage_credentials.update`."""

    backend: Required[Literal["gcs"]]
    """Kind of cloud storage: `gcs` Google, `s3` Amazon, `s3-generic` any S3-compatible
    service, `azure` Microsoft."""
    bucket: str
    """Bucket of your cloud storage in which call recordings are put."""
    credentials: str
    """Credential with which Telnyx writes to the Google Cloud Storage bucket."""


class S3ConfigurationParam(TypedDict, total=False):
    """Argument of `client.custom_storage_credentials.create` and `client.custom_storage_credentials.update`."""

    aws_access_key_id: Required[str]
    """Access key ID of a user at the storage provider who may write to the bucket."""
    aws_secret_access_key: Required[str]
    """Secret part of the access key; treat it like a password."""
    backend: Required[Literal["s3"]]
    """Kind of cloud storage: `gcs` Google, `s3` Amazon, `s3-generic` any S3-compatible
    service, `azure` Microsoft."""
    bucket: Required[str]
    """Bucket of your cloud storage in which call recordings are put."""
    region: Required[str]
    """Region of the provider in which the bucket lies, such as `us-east-1`; for a location,
    its part of the world."""


class S3GenericConfigurationParam(TypedDict, total=False):
    """Argument of `client.custom_storage_credentials.create` and `client.custom_storage_credentials.update`."""

    aws_access_key_id: Required[str]
    """Access key ID of a user at the storage provider who may write to the bucket."""
    aws_secret_access_key: Required[str]
    """Secret part of the access key; treat it like a password."""
    backend: Required[Literal["s3-generic"]]
    """Kind of cloud storage: `gcs` Google, `s3` Amazon, `s3-generic` any S3-compatible
    service, `azure` Microsoft."""
    bucket: Required[str]
    """Bucket of your cloud storage in which call recordings are put."""
    endpoint: Required[str]
    """URL of the S3-compatible service (MinIO, Cloudflare R2, Wasabi and others), with scheme,
    a path being allowed."""
    region: Required[str]
    """Region of the provider in which the bucket lies, such as `us-east-1`; for a location,
    its part of the world."""


StorageBackendParam: TypeAlias = (
    GcsConfigurationParam
    | S3ConfigurationParam
    | S3GenericConfigurationParam
    | AzureConfigurationParam
)
