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
    """Ledger billing group reports."""

    async def create(
        self,
        *,
        month: int | Unset = UNSET,
        year: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[LedgerBillingGroupReport]:
        """Create a ledger billing group report.

        `POST /ledger_billing_group_reports`

        Args:
            month: Integer.
            year: Integer.

        Returns:
            `LedgerBillingGroupReport`, as `.data`.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, body={"month": month, "year": year}, options=options)

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[LedgerBillingGroupReport]:
        """Retrieve a ledger billing group report.

        `GET /ledger_billing_group_reports/{id}`

        Args:
            id: UUID.

        Returns:
            `LedgerBillingGroupReport`, as `.data`.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
