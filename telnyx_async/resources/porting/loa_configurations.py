"""`client.porting.loa_configurations`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.porting import PortingLoaConfiguration

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async._streaming import AsyncDownload
    from telnyx_async.models.params.porting import (
        LoaConfigurationCreateParamsAddress,
        LoaConfigurationCreateParamsContact,
        LoaConfigurationCreateParamsLogo,
    )

__all__ = ["LoaConfigurations"]

_CREATE = Operation(
    "POST", "/porting/loa_configurations", Data[PortingLoaConfiguration], body=BodyKind.JSON
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
    body=BodyKind.JSON,
    accept="application/pdf",
)
_PREVIEW_0 = Operation(
    "POST",
    "/porting/loa_configurations/preview",
    bytes,
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
    "PATCH", "/porting/loa_configurations/{id}", Data[PortingLoaConfiguration], body=BodyKind.JSON
)


class LoaConfigurations(Resource):
    """Methods."""

    async def create(
        self,
        *,
        address: LoaConfigurationCreateParamsAddress | Model,
        company_name: str,
        contact: LoaConfigurationCreateParamsContact | Model,
        logo: LoaConfigurationCreateParamsLogo | Model,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> Data[PortingLoaConfiguration]:
        """`POST /porting/loa_configurations`"""
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
        """`DELETE /porting/loa_configurations/{id}`"""
        await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortingLoaConfiguration]:
        """`GET /porting/loa_configurations`"""
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    def preview(
        self,
        *,
        address: LoaConfigurationCreateParamsAddress | Model,
        company_name: str,
        contact: LoaConfigurationCreateParamsContact | Model,
        logo: LoaConfigurationCreateParamsLogo | Model,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncDownload:
        """`POST /porting/loa_configurations/preview`"""
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
        address: LoaConfigurationCreateParamsAddress | Model,
        company_name: str,
        contact: LoaConfigurationCreateParamsContact | Model,
        logo: LoaConfigurationCreateParamsLogo | Model,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncDownload:
        """`POST /porting/loa_configurations/preview`"""
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
        """`GET /porting/loa_configurations/{id}/preview`"""
        return self._stream(_PREVIEW_1, path={"id": id}, options=options)

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[PortingLoaConfiguration]:
        """`GET /porting/loa_configurations/{id}`"""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        address: LoaConfigurationCreateParamsAddress | Model,
        company_name: str,
        contact: LoaConfigurationCreateParamsContact | Model,
        logo: LoaConfigurationCreateParamsLogo | Model,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> Data[PortingLoaConfiguration]:
        """`PATCH /porting/loa_configurations/{id}`"""
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
