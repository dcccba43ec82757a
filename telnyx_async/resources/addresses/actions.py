"""`client.addresses.actions`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.addresses import AddressSuggestion, AddressValidation

__all__ = ["Actions"]

_ACCEPT_SUGGESTIONS = Operation(
    "POST",
    "/addresses/{address_uuid}/actions/accept_suggestions",
    Data[AddressSuggestion],
    body=BodyKind.JSON,
)
_VALIDATE = Operation(
    "POST", "/addresses/actions/validate", Data[AddressValidation], body=BodyKind.JSON
)


class Actions(Resource):
    """Commands for an address."""

    async def accept_suggestions(
        self, address_uuid: str, *, id: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[AddressSuggestion]:
        """Accept the suggestions of an address.

        `POST /addresses/{address_uuid}/actions/accept_suggestions`

        Args:
            address_uuid: UUID.
            id: String.

        Returns:
            `AddressSuggestion`, as `.data`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _ACCEPT_SUGGESTIONS,
            path={"address_uuid": address_uuid},
            body={"id": id},
            options=options,
        )

    async def validate(
        self,
        *,
        country_code: str,
        postal_code: str,
        street_address: str,
        administrative_area: str | Unset = UNSET,
        extended_address: str | Unset = UNSET,
        locality: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[AddressValidation]:
        """Validate an address.

        `POST /addresses/actions/validate`

        Args:
            country_code: String.
            postal_code: String.
            street_address: String.
            administrative_area: String.
            extended_address: String.
            locality: String.

        Returns:
            `AddressValidation`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _VALIDATE,
            body={
                "country_code": country_code,
                "postal_code": postal_code,
                "street_address": street_address,
                "administrative_area": administrative_area,
                "extended_address": extended_address,
                "locality": locality,
            },
            options=options,
        )
