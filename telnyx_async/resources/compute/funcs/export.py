"""`client.compute.funcs.export`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.compute import FuncLogExportConfig

__all__ = ["Export"]

_CREATE = Operation(
    "PUT", "/compute/funcs/{id}/logs/export", Data[FuncLogExportConfig], body=BodyKind.JSON
)
_DELETE_ALL = Operation("DELETE", "/compute/funcs/{id}/logs/export", accept="*/*")
_LIST = Operation(
    "GET", "/compute/funcs/{id}/logs/export", Data[FuncLogExportConfig], replay=Replay.SAFE
)


class Export(Resource):
    """Function export."""

    async def create(
        self,
        id: str,
        *,
        endpoint: str,
        headers: Mapping[str, str],
        invocation_export_enabled: bool,
        runtime_export_enabled: bool,
        **options: Unpack[RequestOptions],
    ) -> Data[FuncLogExportConfig]:
        """Create function export.

        `PUT /compute/funcs/{id}/logs/export`

        Args:
            id: String.
            endpoint: String.
            headers: Object.
            invocation_export_enabled: True or false.
            runtime_export_enabled: True or false.

        Returns:
            `FuncLogExportConfig`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
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
        """Delete all function export.

        `DELETE /compute/funcs/{id}/logs/export`

        Args:
            id: String.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE_ALL, path={"id": id}, options=options)

    async def list(self, id: str, **options: Unpack[RequestOptions]) -> Data[FuncLogExportConfig]:
        """List function export.

        `GET /compute/funcs/{id}/logs/export`

        Args:
            id: String.

        Returns:
            `FuncLogExportConfig`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, path={"id": id}, options=options)
