"""What requests of `client.faxes` take."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from telnyx_async.models.params.shared import DateComparison, EqualsFilter

__all__ = [
    "FaxListParamsFilter",
    "FaxListParamsFilterCreatedAt",
    "FaxListParamsFilterDirection",
    "FaxListParamsFilterFrom",
    "FaxListParamsFilterTo",
]

FaxListParamsFilter = TypedDict(
    "FaxListParamsFilter",
    {
        "from": "EqualsFilter",
        "created_at": "DateComparison",
        "direction": "EqualsFilter",
        "to": "EqualsFilter",
    },
    total=False,
)

FaxListParamsFilterCreatedAt: TypeAlias = DateComparison

FaxListParamsFilterDirection: TypeAlias = EqualsFilter

FaxListParamsFilterFrom: TypeAlias = EqualsFilter

FaxListParamsFilterTo: TypeAlias = EqualsFilter
