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
    """Record of the terms you have agreed to."""

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        product_type: Literal["branded_calling", "number_reputation"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[TermsOfServiceAgreement]:
        """List the terms you have agreed to, and when.

        `GET /terms_of_service/agreements`

        Of all products, or of one with `product_type`; a new version of the terms adds another row.

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.
            product_type: Only this product, `branded_calling` or `number_reputation`; both
                without it.

        Returns:
            A page of `TermsOfServiceAgreement` rows (`id`, `agreed_at`, `product_type`,
            `terms_version`, `version` and 1 more field); iterating goes on through all pages.

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
        """Retrieve one agreement to terms.

        `GET /terms_of_service/agreements/{agreement_id}`

        Args:
            agreement_id: Agreement to terms, from `terms_of_service.agreements.list`. UUID.

        Returns:
            `TermsOfServiceAgreement`, as `.data`: `id`, `agreed_at`, `product_type`,
            `terms_version`, `version` and 1 more field.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_RETRIEVE, path={"agreement_id": agreement_id}, options=options)
