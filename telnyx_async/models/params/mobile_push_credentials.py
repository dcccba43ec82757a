"""Models of params.mobile_push_credentials."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypedDict

__all__ = [
    "MobilePushCredentialCreateParamsCreateMobilePushCredentialRequestAndroid",
    "MobilePushCredentialCreateParamsCreateMobilePushCredentialRequestIos",
    "MobilePushCredentialListParamsFilter",
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
