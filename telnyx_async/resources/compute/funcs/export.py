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
    """Export of a function's logs to a collector of your own."""

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
        """Set the collector to which a function's logs are exported, replacing the present one.

        `PUT /compute/funcs/{id}/logs/export`

        All four arguments are replaced at each call, so give them all. `endpoint` is an HTTPS URL
        that takes OTLP; headers are stored encrypted and never shown. Only logs written from now on
        are sent, with a limited number of retries; Telnyx keeps its own copy.

        Args:
            id: Function, from `compute.funcs.list`.
            endpoint: HTTPS address of an OTLP collector to which the logs are pushed as they
                happen.
            headers: HTTP headers sent along with every export, such as the collector's key.
                Must be given, `{}` for none; stored encrypted and never shown.
            invocation_export_enabled: Whether to export a record of every HTTP request; must be
                given each time.
            runtime_export_enabled: Whether to export what the function writes to stdout and
                stderr; must be given each time.

        Returns:
            `FuncLogExportConfig`, as `.data`: `id`, `enabled`, `endpoint`, `func_id`,
            `invocation_export_enabled`, `runtime_export_enabled` and 3 more fields.

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
        """Stop exporting a function's logs.

        `DELETE /compute/funcs/{id}/logs/export`

        Args:
            id: Function, from `compute.funcs.list`.

        Returns:
            Nothing.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE_ALL, path={"id": id}, options=options)

    async def list(self, id: str, **options: Unpack[RequestOptions]) -> Data[FuncLogExportConfig]:
        """Retrieve where a function's logs are exported to, and which of them.

        `GET /compute/funcs/{id}/logs/export`

        Args:
            id: Function, from `compute.funcs.list`.

        Returns:
            `FuncLogExportConfig`, as `.data`: `id`, `enabled`, `endpoint`, `func_id`,
            `invocation_export_enabled`, `runtime_export_enabled` and 3 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, path={"id": id}, options=options)
