"""`client.terms_of_service.number_reputation`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.terms_of_service import TermsOfServiceAgreement

__all__ = ["NumberReputation"]

_AGREE = Operation(
    "POST", "/terms_of_service/number_reputation/agree", Data[TermsOfServiceAgreement]
)


class NumberReputation(Resource):
    """Terms of service of number reputation."""

    async def agree(self, **options: Unpack[RequestOptions]) -> Data[TermsOfServiceAgreement]:
        """Agree to the terms of service of number reputation.

        `POST /terms_of_service/number_reputation/agree`

        Returns:
            `TermsOfServiceAgreement`, as `.data`: `id`, `agreed_at`, `product_type`,
            `terms_version`, `version` and 1 more field.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_AGREE, options=options)
