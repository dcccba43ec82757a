"""`client.terms_of_service`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.terms_of_service import TermsOfServiceInfo, TermsOfServiceStatus

if TYPE_CHECKING:
    from telnyx_async.resources.terms_of_service.agreements import Agreements
    from telnyx_async.resources.terms_of_service.branded_calling import BrandedCalling
    from telnyx_async.resources.terms_of_service.number_reputation import NumberReputation

__all__ = ["TermsOfService"]

_RETRIEVE_INFO = Operation("GET", "/terms_of_service/info", TermsOfServiceInfo, replay=Replay.SAFE)
_RETRIEVE_STATUS = Operation(
    "GET", "/terms_of_service/status", Data[TermsOfServiceStatus], replay=Replay.SAFE
)


class TermsOfService(Resource):
    """Terms of branded calling and number reputation, and your agreement to them.

    Sub-resources: `agreements`, `branded_calling`, `number_reputation`.
    """

    @cached_property
    def agreements(self) -> Agreements:
        """Record of the terms you have agreed to."""
        from telnyx_async.resources.terms_of_service.agreements import Agreements

        return Agreements(self._client)

    @cached_property
    def branded_calling(self) -> BrandedCalling:
        """Terms of service of branded calling."""
        from telnyx_async.resources.terms_of_service.branded_calling import BrandedCalling

        return BrandedCalling(self._client)

    @cached_property
    def number_reputation(self) -> NumberReputation:
        """Terms of service of number reputation."""
        from telnyx_async.resources.terms_of_service.number_reputation import NumberReputation

        return NumberReputation(self._client)

    async def retrieve_info(
        self,
        *,
        product_type: Literal["branded_calling", "number_reputation"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TermsOfServiceInfo:
        """Retrieve the terms of service that are in force.

        `GET /terms_of_service/info`

        Args:
            product_type: Only this product, `branded_calling` or `number_reputation`; both
                without it.

        Returns:
            `TermsOfServiceInfo`: `agreements`.

        Raises:
            `AuthenticationError` (401), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_INFO, query={"product_type": product_type}, options=options
        )

    async def retrieve_status(
        self,
        *,
        product_type: Literal["branded_calling", "number_reputation"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[TermsOfServiceStatus]:
        """Retrieve which terms of service the account has agreed to.

        `GET /terms_of_service/status`

        `agreement_required` means: not agreed to yet, or only to an older version.

        Args:
            product_type: Product whose terms are meant; `branded_calling` without it.
                `"branded_calling"` or `"number_reputation"`.

        Returns:
            `TermsOfServiceStatus`, as `.data`: `agreement_required`, `current_terms_version`,
            `has_agreed`, `product_type`, `agreed_at` and `agreed_version`.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _RETRIEVE_STATUS, query={"product_type": product_type}, options=options
        )
