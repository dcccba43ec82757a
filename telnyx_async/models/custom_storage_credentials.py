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
    account_key: str | None = None
    account_name: str | None = None
    bucket: str | None = None


class CustomStorageConfiguration(Model):
    """Part of `StorageCredentials`."""

    backend: Literal["gcs", "s3", "s3-generic", "azure"]
    configuration: StorageBackend


class GcsConfiguration(Model):
    """Part of `CustomStorageConfiguration`."""

    backend: Literal["gcs"]
    bucket: str | None = None
    credentials: str | None = None


class S3Configuration(Model):
    """Part of `CustomStorageConfiguration`."""

    aws_access_key_id: str
    aws_secret_access_key: str
    backend: Literal["s3"]
    bucket: str
    region: str


class S3GenericConfiguration(Model):
    """Part of `CustomStorageConfiguration`."""

    aws_access_key_id: str
    aws_secret_access_key: str
    backend: Literal["s3-generic"]
    bucket: str
    endpoint: str
    region: str


class StorageCredentials(Model):
    """Response of `client.custom_storage_credentials.create`, `client.custom_storage_credentials.retrieve` and 1 more."""

    connection_id: str
    data: CustomStorageConfiguration
    record_type: Literal["custom_storage_credentials"]


StorageBackend: TypeAlias = (
    GcsConfiguration | S3Configuration | S3GenericConfiguration | AzureConfiguration
)
