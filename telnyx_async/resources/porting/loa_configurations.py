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
    """Letterheads and company details for letters of authorization (LOA).

    Guide: `docs/numbers.md`.
    """

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
        """Store logo, address and contact for letters of authorization.

        `POST /porting/loa_configurations`

        Args:
            address: Address of the company, as printed in the letter. Object with `city`,
                `country_code`, `state`, `street_address`, `zip_code`, `extended_address`.
            company_name: Company in whose name the letter is made out.
            contact: How the company can be reached, as printed in the letter. Object with
                `email`, `phone_number`.
            logo: Logo at the head of the letter. Object with `document_id`.
            name: Name to find the configuration by; it is not printed.

        Returns:
            `PortingLoaConfiguration`, as `.data`: `id`, `name`, `address`, `company_name`,
            `contact`, `logo` and 4 more fields.

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
        """Delete a letterhead for letters of authorization.

        `DELETE /porting/loa_configurations/{id}`

        Args:
            id: LOA configuration, from `porting.loa_configurations.create` or its list. UUID.

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
        """List the letterheads, page by page.

        `GET /porting/loa_configurations`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `PortingLoaConfiguration` rows (`id`, `name`, `address`, `company_name`,
            `contact`, `logo` and 4 more fields); iterating goes on through all pages.

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
        """Preview a letter with this logo and address as PDF, without storing anything.

        `POST /porting/loa_configurations/preview`

        Args:
            address: Address of the company, as printed in the letter. Object with `city`,
                `country_code`, `state`, `street_address`, `zip_code`, `extended_address`.
            company_name: Company in whose name the letter is made out.
            contact: How the company can be reached, as printed in the letter. Object with
                `email`, `phone_number`.
            logo: Logo at the head of the letter. Object with `document_id`.
            name: Name to find the configuration by; it is not printed.

        Returns:
            The content, to be read at once or as a stream.

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
        """Preview a letter with this logo and address as PDF; the same as `preview`.

        `POST /porting/loa_configurations/preview`

        Args:
            address: Address of the company, as printed in the letter. Object with `city`,
                `country_code`, `state`, `street_address`, `zip_code`, `extended_address`.
            company_name: Company in whose name the letter is made out.
            contact: How the company can be reached, as printed in the letter. Object with
                `email`, `phone_number`.
            logo: Logo at the head of the letter. Object with `document_id`.
            name: Name to find the configuration by; it is not printed.

        Returns:
            The content, to be read at once or as a stream.

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
        """Preview a letter with a stored letterhead as PDF.

        `GET /porting/loa_configurations/{id}/preview`, also `preview_saved`

        Args:
            id: LOA configuration, from `porting.loa_configurations.create` or its list. UUID.

        Returns:
            The content, to be read at once or as a stream.

        Raises:
            `NotFoundError` (404), `APIStatusError` (500) for an error status; `APIConnectionError`
            without a response.
        """
        return self._stream(_PREVIEW_1, path={"id": id}, options=options)

    preview_saved = preview_1

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[PortingLoaConfiguration]:
        """Retrieve a letterhead: logo, address, contact.

        `GET /porting/loa_configurations/{id}`

        Args:
            id: LOA configuration, from `porting.loa_configurations.create` or its list. UUID.

        Returns:
            `PortingLoaConfiguration`, as `.data`: `id`, `name`, `address`, `company_name`,
            `contact`, `logo` and 4 more fields.

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
        """Replace logo, address and contact of a letterhead.

        `PATCH /porting/loa_configurations/{id}`

        Args:
            id: LOA configuration, from `porting.loa_configurations.create` or its list. UUID.
            address: Address of the company, as printed in the letter. Object with `city`,
                `country_code`, `state`, `street_address`, `zip_code`, `extended_address`.
            company_name: Company in whose name the letter is made out.
            contact: How the company can be reached, as printed in the letter. Object with
                `email`, `phone_number`.
            logo: Logo at the head of the letter. Object with `document_id`.
            name: Name to find the configuration by; it is not printed.

        Returns:
            `PortingLoaConfiguration`, as `.data`: `id`, `name`, `address`, `company_name`,
            `contact`, `logo` and 4 more fields.

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
