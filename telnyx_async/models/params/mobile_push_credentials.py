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
    """Name of your choice, unique among your push credentials."""
    project_account_json_file: Required[Mapping[str, object]]
    """Service account key of your Firebase project, as the JSON object that Google gives you."""
    type: Required[Literal["android"]]
    """Must be `android`, which asks for `project_account_json_file`."""


class IosPushCredentialParam(TypedDict, total=False):
    """Argument of `client.mobile_push_credentials.create`."""

    alias: Required[str]
    """Name of your choice, unique among your push credentials."""
    certificate: Required[str]
    """Apple push certificate (PEM) of your app's VoIP pushes."""
    private_key: Required[str]
    """Private key (PEM) that belongs to the Apple certificate."""
    type: Required[Literal["ios"]]
    """Must be `ios`, which asks for `certificate` and `private_key`."""


class MobilePushCredentialFilter(TypedDict, total=False):
    """Argument of `client.mobile_push_credentials.list`."""

    alias: str
    """Only the credential with this alias."""
    type: Literal["ios", "android"]
    """Only credentials for `ios`, or only for `android`."""
