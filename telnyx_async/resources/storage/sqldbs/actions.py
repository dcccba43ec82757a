"""`client.storage.sqldbs.actions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.storage import SqldbQueryResult

__all__ = ["Actions"]

_QUERY = Operation(
    "POST", "/storage/sqldbs/{id}/actions/query", Data[SqldbQueryResult], body=BodyKind.JSON
)


class Actions(Resource):
    """Commands for an SQL database."""

    async def query(
        self,
        id: str,
        *,
        sql: str,
        params: Sequence[str | float | bool | None] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[SqldbQueryResult]:
        """Query an SQL database.

        `POST /storage/sqldbs/{id}/actions/query`

        Args:
            id: String.
            sql: String.
            params: List of string or number or true or false or null.

        Returns:
            `SqldbQueryResult`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _QUERY, path={"id": id}, body={"sql": sql, "params": params}, options=options
        )
