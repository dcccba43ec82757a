"""Requests of `client.legacy`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "DetailReportFilterParam",
]


class DetailReportFilterParam(TypedDict, total=False):
    """Argument of `client.legacy.reporting.batch_detail_records.messaging.create` and `client.legacy.reporting.batch_detail_records.voice.create`."""

    billing_group: str
    """Only traffic of this billing group, by its `id`."""
    cld: str
    """Called number: the receiver of the message or call, in E.164 format."""
    cld_filter: Literal["contains", "starts_with", "ends_with"]
    """How `cld` is compared: anywhere in the number, at its beginning, or at its end.
    `"contains"`, `"starts_with"` or `"ends_with"`."""
    cli: str
    """Calling number: the sender of the message or caller, in E.164 format, or an alphanumeric
    sender."""
    cli_filter: Literal["contains", "starts_with", "ends_with"]
    """How `cli` is compared: anywhere in the number, at its beginning, or at its end.
    `"contains"`, `"starts_with"` or `"ends_with"`."""
    filter_type: Literal["and", "or"]
    """Whether all conditions must be met (`and`) or any one (`or`)."""
    tags_list: str
    """Only traffic that carries this tag."""
