"""Requests of `client.mobile_push_credentials`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypedDict

__all__ = [
    "AndroidPushCredentialParam",
    "IosPushCredentialParam",
    "MobilePushCredentialFilter",
]


class AndroidPushCredentialParam(TypedDict, total=False):
    """Argument of `client.mobile_push_credentials.create`."""

    alias: Required[str]
    project_account_json_file: Required[Mapping[str, object]]
    type: Required[Literal["android"]]


class IosPushCredentialParam(TypedDict, total=False):
    """Argument of `client.mobile_push_credentials.create`."""

    alias: Required[str]
    certificate: Required[str]
    private_key: Required[str]
    type: Required[Literal["ios"]]


class MobilePushCredentialFilter(TypedDict, total=False):
    """Argument of `client.mobile_push_credentials.list`."""

    alias: str
    type: Literal["ios", "android"]
