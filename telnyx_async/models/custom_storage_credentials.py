"""Models of custom_storage_credentials."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from telnyx_async._model import Model

__all__ = [
    "AzureConfigurationData",
    "AzureConfigurationDataParam",
    "CredentialsResponse",
    "CustomStorageConfiguration",
    "GcsConfigurationData",
    "GcsConfigurationDataParam",
    "S3ConfigurationData",
    "S3ConfigurationDataParam",
    "S3GenericConfigurationData",
    "S3GenericConfigurationDataParam",
]


class AzureConfigurationData(Model):
    """AzureConfigurationData"""

    backend: Literal["azure"] | str = None
    account_key: str | None = None
    account_name: str | None = None
    bucket: str | None = None


class AzureConfigurationDataParam(TypedDict, total=False):
    """AzureConfigurationDataParam"""

    backend: Required[Literal["azure"]]
    account_key: str
    account_name: str
    bucket: str


class CredentialsResponse(Model):
    """CredentialsResponse"""

    connection_id: str = None
    data: CustomStorageConfiguration = None
    record_type: Literal["custom_storage_credentials"] | str = None


class CustomStorageConfiguration(Model):
    """CustomStorageConfiguration"""

    backend: Literal["gcs", "s3", "s3-generic", "azure"] | str = None
    configuration: (
        GcsConfigurationData
        | S3ConfigurationData
        | S3GenericConfigurationData
        | AzureConfigurationData
    ) = None


class GcsConfigurationData(Model):
    """GcsConfigurationData"""

    backend: Literal["gcs"] | str = None
    bucket: str | None = None
    credentials: str | None = None


class GcsConfigurationDataParam(TypedDict, total=False):
    """GcsConfigurationDataParam"""

    backend: Required[Literal["gcs"]]
    bucket: str
    credentials: str


class S3ConfigurationData(Model):
    """S3ConfigurationData"""

    aws_access_key_id: str = None
    aws_secret_access_key: str = None
    backend: Literal["s3"] | str = None
    bucket: str = None
    region: str = None


class S3ConfigurationDataParam(TypedDict, total=False):
    """S3ConfigurationDataParam"""

    aws_access_key_id: Required[str]
    aws_secret_access_key: Required[str]
    backend: Required[Literal["s3"]]
    bucket: Required[str]
    region: Required[str]


class S3GenericConfigurationData(Model):
    """S3GenericConfigurationData"""

    aws_access_key_id: str = None
    aws_secret_access_key: str = None
    backend: Literal["s3-generic"] | str = None
    bucket: str = None
    endpoint: str = None
    region: str = None


class S3GenericConfigurationDataParam(TypedDict, total=False):
    """S3GenericConfigurationDataParam"""

    aws_access_key_id: Required[str]
    aws_secret_access_key: Required[str]
    backend: Required[Literal["s3-generic"]]
    bucket: Required[str]
    endpoint: Required[str]
    region: Required[str]
