"""Requests of `client.legacy`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "DetailReportFilterParam",
]


class DetailReportFilterParam(TypedDict, total=False):
    """Argument of `client.legacy.reporting.batch_detail_records.messaging.create` and `client.legacy.reporting.batch_detail_records.voice.create`."""

    billing_group: str
    cld: str
    cld_filter: Literal["contains", "starts_with", "ends_with"]
    cli: str
    cli_filter: Literal["contains", "starts_with", "ends_with"]
    filter_type: Literal["and", "or"]
    tags_list: str
