"""`client.compute.funcs.export`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._resource import Resource
from telnyx_async.models.compute import FuncLogExportConfigResponseData

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from telnyx_async._options import RequestOptions

__all__ = ["Export"]

_CREATE = Operation(
    "PUT",
    "/compute/funcs/{id}/logs/export",
    Data[FuncLogExportConfigResponseData],
    body=BodyKind.JSON,
)
_DELETE_ALL = Operation("DELETE", "/compute/funcs/{id}/logs/export", accept="*/*")
_LIST = Operation(
    "GET",
    "/compute/funcs/{id}/logs/export",
    Data[FuncLogExportConfigResponseData],
    replay=Replay.SAFE,
)


class Export(Resource):
    """Methods."""

    async def create(
        self,
        id: str,
        *,
        endpoint: str,
        headers: Mapping[str, str],
        invocation_export_enabled: bool,
        runtime_export_enabled: bool,
        **options: Unpack[RequestOptions],
    ) -> Data[FuncLogExportConfigResponseData]:
        """`PUT /compute/funcs/{id}/logs/export`"""
        return await self._call(
            _CREATE,
            path={"id": id},
            body={
                "endpoint": endpoint,
                "headers": headers,
                "invocation_export_enabled": invocation_export_enabled,
                "runtime_export_enabled": runtime_export_enabled,
            },
            options=options,
        )

    async def delete_all(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /compute/funcs/{id}/logs/export`"""
        await self._call(_DELETE_ALL, path={"id": id}, options=options)

    async def list(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[FuncLogExportConfigResponseData]:
        """`GET /compute/funcs/{id}/logs/export`"""
        return await self._call(_LIST, path={"id": id}, options=options)
