"""`client.ledger_billing_group_reports`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.ledger_billing_group_reports import LedgerBillingGroupReport

__all__ = ["LedgerBillingGroupReports"]

_CREATE = Operation(
    "POST", "/ledger_billing_group_reports", Data[LedgerBillingGroupReport], body=BodyKind.JSON
)
_RETRIEVE = Operation(
    "GET", "/ledger_billing_group_reports/{id}", Data[LedgerBillingGroupReport], replay=Replay.SAFE
)


class LedgerBillingGroupReports(Resource):
    """Monthly reports of charges by billing group.

    Guide: `docs/billing.md`.
    """

    async def create(
        self,
        *,
        month: int | Unset = UNSET,
        year: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[LedgerBillingGroupReport]:
        """Start a report of a month's charges by billing group.

        `POST /ledger_billing_group_reports`

        Args:
            month: Month the report covers, from 1 to 12.
            year: Year the report covers, in four digits.

        Returns:
            `LedgerBillingGroupReport`, as `.data`: `id`, `status`, `report_url` and 4 more fields.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, body={"month": month, "year": year}, options=options)

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[LedgerBillingGroupReport]:
        """Retrieve a billing group report: its status, and where to download it once complete.

        `GET /ledger_billing_group_reports/{id}`

        Args:
            id: Report to look up, from `ledger_billing_group_reports.create`; ask again until
                its status is `complete`. UUID.

        Returns:
            `LedgerBillingGroupReport`, as `.data`: `id`, `status`, `report_url` and 4 more fields.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
