"""`client.mobile_push_credentials`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.mobile_push_credentials import PushCredential

if TYPE_CHECKING:
    from typing import Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.mobile_push_credentials import (
        MobilePushCredentialCreateParamsCreateMobilePushCredentialRequestAndroid,
        MobilePushCredentialCreateParamsCreateMobilePushCredentialRequestIos,
        MobilePushCredentialListParamsFilter,
    )

__all__ = ["MobilePushCredentials"]

_CREATE = Operation("POST", "/mobile_push_credentials", Data[PushCredential], body=BodyKind.JSON)
_DELETE = Operation(
    "DELETE", "/mobile_push_credentials/{push_credential_id}", accept="*/*", replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/mobile_push_credentials",
    PushCredential,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/mobile_push_credentials/{push_credential_id}", Data[PushCredential], replay=Replay.SAFE
)


class MobilePushCredentials(Resource):
    """Methods."""

    async def create(
        self,
        *,
        create_mobile_push_credential_request: MobilePushCredentialCreateParamsCreateMobilePushCredentialRequestIos
        | Model
        | MobilePushCredentialCreateParamsCreateMobilePushCredentialRequestAndroid,
        **options: Unpack[RequestOptions],
    ) -> Data[PushCredential]:
        """`POST /mobile_push_credentials`"""
        return await self._call(
            _CREATE, body=create_mobile_push_credential_request, options=options
        )

    async def delete(self, push_credential_id: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /mobile_push_credentials/{push_credential_id}`"""
        await self._call(_DELETE, path={"push_credential_id": push_credential_id}, options=options)

    def list(
        self,
        *,
        filter: MobilePushCredentialListParamsFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PushCredential]:
        """`GET /mobile_push_credentials`"""
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, push_credential_id: str, **options: Unpack[RequestOptions]
    ) -> Data[PushCredential]:
        """`GET /mobile_push_credentials/{push_credential_id}`"""
        return await self._call(
            _RETRIEVE, path={"push_credential_id": push_credential_id}, options=options
        )
