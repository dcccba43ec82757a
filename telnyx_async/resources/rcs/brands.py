"""`client.rcs.brands`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.rcs import RcsBrand

__all__ = ["Brands"]

_CREATE = Operation(
    "POST",
    "/rcs/brands",
    RcsBrand,
    nested=lambda: {
        "addresses": Mapping[str, models.BrandAddressParam],
        "contacts": models.RcsBrandContactsParam,
        "identifiers": models.RcsBrandIdentifiersParam,
    },
    body=BodyKind.JSON,
)
_LIST = Operation("GET", "/rcs/brands", list[RcsBrand], replay=Replay.SAFE)
_RETRIEVE = Operation("GET", "/rcs/brands/{id}", RcsBrand, replay=Replay.SAFE)
_SUBMIT = Operation("POST", "/rcs/brands/{id}/submit", RcsBrand)
_UPDATE = Operation(
    "PATCH",
    "/rcs/brands/{id}",
    RcsBrand,
    nested=lambda: {
        "addresses": Mapping[str, models.BrandAddressParam],
        "contacts": models.RcsBrandContactsParam,
        "identifiers": models.RcsBrandIdentifiersParam,
    },
    body=BodyKind.JSON,
)


class Brands(Resource):
    """Companies on whose behalf RCS agents send.

    Guide: `docs/messaging.md`.
    """

    async def create(
        self,
        *,
        addresses: Mapping[str, models.BrandAddressParam | Model],
        contacts: models.RcsBrandContactsParam | Model,
        display_name: str,
        identifiers: models.RcsBrandIdentifiersParam | Model,
        legal_entity_type: Literal[
            "LIMITED_LIABILITY_COMPANY",
            "SOLE_PROPRIETORSHIP",
            "PARTNERSHIP",
            "CORPORATION",
            "S_CORPORATION",
        ],
        legal_name: str,
        organization_type: Literal[
            "PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "UNKNOWN"
        ],
        website_url: str,
        profile_id: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> RcsBrand:
        """Create the draft of an RCS brand.

        `POST /rcs/brands`

        Args:
            addresses: Addresses of the brand by kind, each with street, city, state, postal
                code and country.
            contacts: Contact persons by role; `brand` is required. Object with `brand`.
            display_name: Name of the brand as the public knows it.
            identifiers: Official numbers of the brand: its EIN and, for listed companies, the
                stock symbol. Object with `ein`, `stock_symbol`.
            legal_entity_type: Legal form of the company. `"LIMITED_LIABILITY_COMPANY"`,
                `"SOLE_PROPRIETORSHIP"`, `"PARTNERSHIP"`, `"CORPORATION"` or `"S_CORPORATION"`.
            legal_name: Name of the company as registered with the authorities.
            organization_type: Kind of organization: private, listed, non-profit or government.
                `"PRIVATE_PROFIT"`, `"PUBLIC_PROFIT"`, `"NON_PROFIT"`, `"GOVERNMENT"` or
                `"UNKNOWN"`.
            website_url: Public site where the reviewers can check who the brand is.
            profile_id: Messaging profile for the brand's agents that have none of their own,
                from `messaging_profiles.list`.

        Returns:
            `RcsBrand`: `status`, `addresses`, `brand_id`, `capabilities`, `contacts`,
            `display_name` and 6 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "addresses": addresses,
                "contacts": contacts,
                "display_name": display_name,
                "identifiers": identifiers,
                "legal_entity_type": legal_entity_type,
                "legal_name": legal_name,
                "organization_type": organization_type,
                "website_url": website_url,
                "profile_id": profile_id,
            },
            options=options,
        )

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[RcsBrand]:
        """List your RCS brands with the status of their review.

        `GET /rcs/brands`

        Returns:
            `list[RcsBrand]`: `status`, `addresses`, `brand_id`, `capabilities`, `contacts`,
            `display_name` and 6 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> RcsBrand:
        """Retrieve an RCS brand and the status of its review.

        `GET /rcs/brands/{id}`

        Args:
            id: Brand to look up, from `rcs.brands.create` or `rcs.brands.list`.

        Returns:
            `RcsBrand`: `status`, `addresses`, `brand_id`, `capabilities`, `contacts`,
            `display_name` and 6 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def submit(self, id: str, **options: Unpack[RequestOptions]) -> RcsBrand:
        """Submit an RCS brand for verification.

        `POST /rcs/brands/{id}/submit`

        Args:
            id: Brand to submit for verification, from `rcs.brands.create`.

        Returns:
            `RcsBrand`: `status`, `addresses`, `brand_id`, `capabilities`, `contacts`,
            `display_name` and 6 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_SUBMIT, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        addresses: Mapping[str, models.BrandAddressParam | Model] | Unset = UNSET,
        contacts: models.RcsBrandContactsParam | Model | Unset = UNSET,
        display_name: str | Unset = UNSET,
        identifiers: models.RcsBrandIdentifiersParam | Model | Unset = UNSET,
        legal_entity_type: Literal[
            "LIMITED_LIABILITY_COMPANY",
            "SOLE_PROPRIETORSHIP",
            "PARTNERSHIP",
            "CORPORATION",
            "S_CORPORATION",
        ]
        | Unset = UNSET,
        legal_name: str | Unset = UNSET,
        organization_type: Literal[
            "PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "UNKNOWN"
        ]
        | Unset = UNSET,
        profile_id: str | Unset = UNSET,
        website_url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> RcsBrand:
        """Change an RCS brand that has not been submitted.

        `PATCH /rcs/brands/{id}`

        Args:
            id: Brand to change, from `rcs.brands.list`; only while its status is `CREATED`.
            addresses: Addresses of the brand by kind, each with street, city, state, postal
                code and country.
            contacts: Contact persons by role; `brand` is required. Object with `brand`.
            display_name: Name of the brand as the public knows it.
            identifiers: Official numbers of the brand: its EIN and, for listed companies, the
                stock symbol. Object with `ein`, `stock_symbol`.
            legal_entity_type: Legal form of the company. `"LIMITED_LIABILITY_COMPANY"`,
                `"SOLE_PROPRIETORSHIP"`, `"PARTNERSHIP"`, `"CORPORATION"` or `"S_CORPORATION"`.
            legal_name: Name of the company as registered with the authorities.
            organization_type: Kind of organization: private, listed, non-profit or government.
                `"PRIVATE_PROFIT"`, `"PUBLIC_PROFIT"`, `"NON_PROFIT"`, `"GOVERNMENT"` or
                `"UNKNOWN"`.
            profile_id: Messaging profile for the brand's agents that have none of their own,
                from `messaging_profiles.list`.
            website_url: Public site where the reviewers can check who the brand is.

        Returns:
            `RcsBrand`: `status`, `addresses`, `brand_id`, `capabilities`, `contacts`,
            `display_name` and 6 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "addresses": addresses,
                "contacts": contacts,
                "display_name": display_name,
                "identifiers": identifiers,
                "legal_entity_type": legal_entity_type,
                "legal_name": legal_name,
                "organization_type": organization_type,
                "profile_id": profile_id,
                "website_url": website_url,
            },
            options=options,
        )
