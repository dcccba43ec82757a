"""`client.terms_of_service.agreements`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.terms_of_service import TermsOfServiceAgreement

__all__ = ["Agreements"]

_LIST = Operation(
    "GET",
    "/terms_of_service/agreements",
    TermsOfServiceAgreement,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET",
    "/terms_of_service/agreements/{agreement_id}",
    Data[TermsOfServiceAgreement],
    replay=Replay.SAFE,
)


class Agreements(Resource):
    """Terms of service agreements."""

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        product_type: Literal["branded_calling", "number_reputation"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[TermsOfServiceAgreement]:
        """List terms of service agreements.

        `GET /terms_of_service/agreements`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            product_type: `"branded_calling"` or `"number_reputation"`.

        Returns:
            Pages of `TermsOfServiceAgreement`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            query={
                "page[number]": page_number,
                "page[size]": page_size,
                "product_type": product_type,
            },
            options=options,
        )

    async def retrieve(
        self, agreement_id: str, **options: Unpack[RequestOptions]
    ) -> Data[TermsOfServiceAgreement]:
        """Retrieve a terms of service agreement.

        `GET /terms_of_service/agreements/{agreement_id}`

        Args:
            agreement_id: UUID.

        Returns:
            `TermsOfServiceAgreement`, as `.data`.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_RETRIEVE, path={"agreement_id": agreement_id}, options=options)
