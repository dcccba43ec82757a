"""Models of mobile_push_credentials."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict

from telnyx_async._model import Data, Model

__all__ = [
    "MobilePushCredentialCreateParamsCreateMobilePushCredentialRequestAndroid",
    "MobilePushCredentialCreateParamsCreateMobilePushCredentialRequestIos",
    "MobilePushCredentialListParamsFilter",
    "PushCredential",
    "PushCredentialResponse",
]


class MobilePushCredentialCreateParamsCreateMobilePushCredentialRequestAndroid(
    TypedDict, total=False
):
    """MobilePushCredentialCreateParamsCreateMobilePushCredentialRequestAndroid"""

    alias: Required[str]
    project_account_json_file: Required[Mapping[str, object]]
    type: Required[Literal["android"]]


class MobilePushCredentialCreateParamsCreateMobilePushCredentialRequestIos(TypedDict, total=False):
    """MobilePushCredentialCreateParamsCreateMobilePushCredentialRequestIos"""

    alias: Required[str]
    certificate: Required[str]
    private_key: Required[str]
    type: Required[Literal["ios"]]


class MobilePushCredentialListParamsFilter(TypedDict, total=False):
    """MobilePushCredentialListParamsFilter"""

    alias: str
    type: Literal["ios", "android"]


class PushCredential(Model):
    """PushCredential"""

    id: str = None
    alias: str = None
    certificate: str = None
    created_at: datetime = None
    private_key: str = None
    project_account_json_file: dict[str, Any] = None
    record_type: str = None
    type: str = None
    updated_at: datetime = None


PushCredentialResponse: TypeAlias = Data[PushCredential]
