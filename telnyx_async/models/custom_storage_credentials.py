"""Responses of `client.custom_storage_credentials`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Model

__all__ = [
    "AzureConfiguration",
    "CustomStorageConfiguration",
    "GcsConfiguration",
    "S3Configuration",
    "S3GenericConfiguration",
    "StorageBackend",
    "StorageCredentials",
]


class AzureConfiguration(Model):
    """Part of `CustomStorageConfiguration`."""

    backend: Literal["azure"]
    """Kind of cloud storage: `gcs` Google, `s3` Amazon, `s3-generic` any S3-compatible
    service, `azure` Microsoft."""
    account_key: str | None = None
    """Access key of the Azure Blob Storage account."""
    account_name: str | None = None
    """Name of the Azure Blob Storage account."""
    bucket: str | None = None
    """Container in which recordings are stored."""


class CustomStorageConfiguration(Model):
    """Part of `StorageCredentials`."""

    backend: Literal["gcs", "s3", "s3-generic", "azure"]
    """Storage for the recordings: Google (`gcs`), AWS (`s3`), other S3-compatible ones
    (`s3-generic`) or Azure."""
    configuration: StorageBackend
    """Bucket and credentials, in the form of the chosen backend."""


class GcsConfiguration(Model):
    """Part of `CustomStorageConfiguration`."""

    backend: Literal["gcs"]
    """Kind of cloud storage: `gcs` Google, `s3` Amazon, `s3-generic` any S3-compatible
    service, `azure` Microsoft."""
    bucket: str | None = None
    """Bucket of your cloud storage in which call recordings are put."""
    credentials: str | None = None
    """Credential with which Telnyx writes to the Google Cloud Storage bucket."""


class S3Configuration(Model):
    """Part of `CustomStorageConfiguration`."""

    aws_access_key_id: str
    """Access key ID of a user at the storage provider who may write to the bucket."""
    aws_secret_access_key: str
    """Secret part of the access key; treat it like a password."""
    backend: Literal["s3"]
    """Kind of cloud storage: `gcs` Google, `s3` Amazon, `s3-generic` any S3-compatible
    service, `azure` Microsoft."""
    bucket: str
    """Bucket of your cloud storage in which call recordings are put."""
    region: str
    """Region of the provider in which the bucket lies, such as `us-east-1`; for a location,
    its part of the world."""


class S3GenericConfiguration(Model):
    """Part of `CustomStorageConfiguration`."""

    aws_access_key_id: str
    """Access key ID of a user at the storage provider who may write to the bucket."""
    aws_secret_access_key: str
    """Secret part of the access key; treat it like a password."""
    backend: Literal["s3-generic"]
    """Kind of cloud storage: `gcs` Google, `s3` Amazon, `s3-generic` any S3-compatible
    service, `azure` Microsoft."""
    bucket: str
    """Bucket of your cloud storage in which call recordings are put."""
    endpoint: str
    """URL of the S3-compatible service to which recordings go."""
    region: str
    """Region of the provider in which the bucket lies, such as `us-east-1`; for a location,
    its part of the world."""


class StorageCredentials(Model):
    """Response of `client.custom_storage_credentials.create`, `client.custom_storage_credentials.retrieve` and 1 more."""

    connection_id: str
    """Application or connection whose recordings go to this storage."""
    data: CustomStorageConfiguration
    """The record the operation is about, or on a list the records of this page."""
    record_type: Literal["custom_storage_credentials"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


StorageBackend: TypeAlias = (
    GcsConfiguration | S3Configuration | S3GenericConfiguration | AzureConfiguration
)
