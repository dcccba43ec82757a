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
    account_key: str
    account_name: str
    bucket: str


class GcsConfigurationParam(TypedDict, total=False):
    """Argument of `client.custom_storage_credentials.create` and `client.custom_storage_credentials.update`."""

    backend: Required[Literal["gcs"]]
    bucket: str
    credentials: str


class S3ConfigurationParam(TypedDict, total=False):
    """Argument of `client.custom_storage_credentials.create` and `client.custom_storage_credentials.update`."""

    aws_access_key_id: Required[str]
    aws_secret_access_key: Required[str]
    backend: Required[Literal["s3"]]
    bucket: Required[str]
    region: Required[str]


class S3GenericConfigurationParam(TypedDict, total=False):
    """Argument of `client.custom_storage_credentials.create` and `client.custom_storage_credentials.update`."""

    aws_access_key_id: Required[str]
    aws_secret_access_key: Required[str]
    backend: Required[Literal["s3-generic"]]
    bucket: Required[str]
    endpoint: Required[str]
    region: Required[str]


StorageBackendParam: TypeAlias = (
    GcsConfigurationParam
    | S3ConfigurationParam
    | S3GenericConfigurationParam
    | AzureConfigurationParam
)
