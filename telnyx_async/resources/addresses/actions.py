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
    """Check addresses for emergency calls, and accept suggested corrections.

    A number can use an address for emergency calls only if the emergency provider accepts it;
    `validate` asks before anything is stored, `accept_suggestions` takes over what the provider
    proposes.
    """

    async def accept_suggestions(
        self, address_uuid: str, *, id: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[AddressSuggestion]:
        """Accept the suggested correction of an address, and continue with Operator Connect.

        `POST /addresses/{address_uuid}/actions/accept_suggestions`

        Args:
            address_uuid: Address whose suggested correction is accepted, from `addresses.list`.
                UUID.
            id: Address whose suggestion is accepted: the same one as in the path.

        Returns:
            `AddressSuggestion`, as `.data`: `id`, `accepted` and 1 more field.

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
        """Check whether an address can serve emergency calls, without storing it.

        `POST /addresses/actions/validate`

        Args:
            country_code: Country, in ISO 3166-1 alpha-2 form (`US`, `DE`).
            postal_code: Postal or ZIP code of the address to check.
            street_address: First line of the address: house number and street name.
            administrative_area: State or province; may be left out, but a US address is more
                likely to be found with its two letters (`IL`).
            extended_address: Second line of the address: apartment, suite, floor or building.
            locality: City or town, as the post writes it.

        Returns:
            `AddressValidation`, as `.data`: `errors`, `result`, `suggested` and 1 more field.

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
