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
    """RCS brands."""

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
        """Create an RCS brand.

        `POST /rcs/brands`

        Args:
            addresses: Object.
            contacts: Object with `brand`.
            display_name: String.
            identifiers: Object with `ein`, `stock_symbol`.
            legal_entity_type: `"LIMITED_LIABILITY_COMPANY"`, `"SOLE_PROPRIETORSHIP"`,
                `"PARTNERSHIP"`, `"CORPORATION"` or `"S_CORPORATION"`.
            legal_name: String.
            organization_type: `"PRIVATE_PROFIT"`, `"PUBLIC_PROFIT"`, `"NON_PROFIT"`,
                `"GOVERNMENT"` or `"UNKNOWN"`.
            website_url: String.
            profile_id: String or null.

        Returns:
            `RcsBrand`.

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
        """List RCS brands.

        `GET /rcs/brands`

        Returns:
            `list[RcsBrand]`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> RcsBrand:
        """Retrieve an RCS brand.

        `GET /rcs/brands/{id}`

        Args:
            id: String.

        Returns:
            `RcsBrand`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def submit(self, id: str, **options: Unpack[RequestOptions]) -> RcsBrand:
        """Submit an RCS brand.

        `POST /rcs/brands/{id}/submit`

        Args:
            id: String.

        Returns:
            `RcsBrand`.

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
        """Update an RCS brand.

        `PATCH /rcs/brands/{id}`

        Args:
            id: String.
            addresses: Object.
            contacts: Object with `brand`.
            display_name: String.
            identifiers: Object with `ein`, `stock_symbol`.
            legal_entity_type: `"LIMITED_LIABILITY_COMPANY"`, `"SOLE_PROPRIETORSHIP"`,
                `"PARTNERSHIP"`, `"CORPORATION"` or `"S_CORPORATION"`.
            legal_name: String.
            organization_type: `"PRIVATE_PROFIT"`, `"PUBLIC_PROFIT"`, `"NON_PROFIT"`,
                `"GOVERNMENT"` or `"UNKNOWN"`.
            profile_id: String.
            website_url: String.

        Returns:
            `RcsBrand`.

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
