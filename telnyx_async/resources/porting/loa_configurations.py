"""`client.porting.loa_configurations`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async._responses.streaming import AsyncDownload
from telnyx_async.models.porting import PortingLoaConfiguration

__all__ = ["LoaConfigurations"]

_CREATE = Operation(
    "POST",
    "/porting/loa_configurations",
    Data[PortingLoaConfiguration],
    nested=lambda: {
        "address": models.PortingLoaConfigurationAddressParam,
        "contact": models.PortingLoaConfigurationContactParam,
        "logo": models.PortingLoaConfigurationLogoParam,
    },
    body=BodyKind.JSON,
)
_DELETE = Operation("DELETE", "/porting/loa_configurations/{id}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/porting/loa_configurations",
    PortingLoaConfiguration,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_PREVIEW = Operation(
    "POST",
    "/porting/loa_configurations/preview",
    bytes,
    nested=lambda: {
        "address": models.PortingLoaConfigurationAddressParam,
        "contact": models.PortingLoaConfigurationContactParam,
        "logo": models.PortingLoaConfigurationLogoParam,
    },
    body=BodyKind.JSON,
    accept="application/pdf",
)
_PREVIEW_0 = Operation(
    "POST",
    "/porting/loa_configurations/preview",
    bytes,
    nested=lambda: {
        "address": models.PortingLoaConfigurationAddressParam,
        "contact": models.PortingLoaConfigurationContactParam,
        "logo": models.PortingLoaConfigurationLogoParam,
    },
    body=BodyKind.JSON,
    accept="application/pdf",
)
_PREVIEW_1 = Operation(
    "GET",
    "/porting/loa_configurations/{id}/preview",
    bytes,
    accept="application/pdf",
    replay=Replay.SAFE,
)
_RETRIEVE = Operation(
    "GET", "/porting/loa_configurations/{id}", Data[PortingLoaConfiguration], replay=Replay.SAFE
)
_UPDATE = Operation(
    "PATCH",
    "/porting/loa_configurations/{id}",
    Data[PortingLoaConfiguration],
    nested=lambda: {
        "address": models.PortingLoaConfigurationAddressParam,
        "contact": models.PortingLoaConfigurationContactParam,
        "logo": models.PortingLoaConfigurationLogoParam,
    },
    body=BodyKind.JSON,
)


class LoaConfigurations(Resource):
    """Porting letter of authorization configurations."""

    async def create(
        self,
        *,
        address: models.PortingLoaConfigurationAddressParam | Model,
        company_name: str,
        contact: models.PortingLoaConfigurationContactParam | Model,
        logo: models.PortingLoaConfigurationLogoParam | Model,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> Data[PortingLoaConfiguration]:
        """Create a porting letter of authorization configuration.

        `POST /porting/loa_configurations`

        Args:
            address: Object with `city`, `country_code`, `state`, `street_address`, `zip_code`,
                `extended_address`.
            company_name: String.
            contact: Object with `email`, `phone_number`.
            logo: Object with `document_id`.
            name: String.

        Returns:
            `PortingLoaConfiguration`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "address": address,
                "company_name": company_name,
                "contact": contact,
                "logo": logo,
                "name": name,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a porting letter of authorization configuration.

        `DELETE /porting/loa_configurations/{id}`

        Args:
            id: UUID.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortingLoaConfiguration]:
        """List porting letter of authorization configurations.

        `GET /porting/loa_configurations`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `PortingLoaConfiguration`: await the first one, or iterate over all rows.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    def preview(
        self,
        *,
        address: models.PortingLoaConfigurationAddressParam | Model,
        company_name: str,
        contact: models.PortingLoaConfigurationContactParam | Model,
        logo: models.PortingLoaConfigurationLogoParam | Model,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncDownload:
        """Preview a porting letter of authorization configuration.

        `POST /porting/loa_configurations/preview`

        Args:
            address: Object with `city`, `country_code`, `state`, `street_address`, `zip_code`,
                `extended_address`.
            company_name: String.
            contact: Object with `email`, `phone_number`.
            logo: Object with `document_id`.
            name: String.

        Returns:
            The content: await all of it, or stream it.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (500) for an error status;
            `APIConnectionError` without a response.
        """
        return self._stream(
            _PREVIEW,
            body={
                "address": address,
                "company_name": company_name,
                "contact": contact,
                "logo": logo,
                "name": name,
            },
            options=options,
        )

    def preview_0(
        self,
        *,
        address: models.PortingLoaConfigurationAddressParam | Model,
        company_name: str,
        contact: models.PortingLoaConfigurationContactParam | Model,
        logo: models.PortingLoaConfigurationLogoParam | Model,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncDownload:
        """Preview a porting letter of authorization configuration.

        `POST /porting/loa_configurations/preview`

        Args:
            address: Object with `city`, `country_code`, `state`, `street_address`, `zip_code`,
                `extended_address`.
            company_name: String.
            contact: Object with `email`, `phone_number`.
            logo: Object with `document_id`.
            name: String.

        Returns:
            The content: await all of it, or stream it.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._stream(
            _PREVIEW_0,
            body={
                "address": address,
                "company_name": company_name,
                "contact": contact,
                "logo": logo,
                "name": name,
            },
            options=options,
        )

    def preview_1(self, id: str, **options: Unpack[RequestOptions]) -> AsyncDownload:
        """Preview a porting letter of authorization configuration.

        `GET /porting/loa_configurations/{id}/preview`, also `preview_saved`

        Args:
            id: UUID.

        Returns:
            The content: await all of it, or stream it.

        Raises:
            `NotFoundError` (404), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return self._stream(_PREVIEW_1, path={"id": id}, options=options)

    preview_saved = preview_1

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[PortingLoaConfiguration]:
        """Retrieve a porting letter of authorization configuration.

        `GET /porting/loa_configurations/{id}`

        Args:
            id: UUID.

        Returns:
            `PortingLoaConfiguration`, as `.data`.

        Raises:
            `NotFoundError` (404), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        address: models.PortingLoaConfigurationAddressParam | Model,
        company_name: str,
        contact: models.PortingLoaConfigurationContactParam | Model,
        logo: models.PortingLoaConfigurationLogoParam | Model,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> Data[PortingLoaConfiguration]:
        """Update a porting letter of authorization configuration.

        `PATCH /porting/loa_configurations/{id}`

        Args:
            id: UUID.
            address: Object with `city`, `country_code`, `state`, `street_address`, `zip_code`,
                `extended_address`.
            company_name: String.
            contact: Object with `email`, `phone_number`.
            logo: Object with `document_id`.
            name: String.

        Returns:
            `PortingLoaConfiguration`, as `.data`.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422), `APIStatusError` (500) for an
            error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "address": address,
                "company_name": company_name,
                "contact": contact,
                "logo": logo,
                "name": name,
            },
            options=options,
        )
