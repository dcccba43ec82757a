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
    """Run SQL in databases."""

    async def query(
        self,
        id: str,
        *,
        sql: str,
        params: Sequence[str | float | bool | None] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[SqldbQueryResult]:
        """Run SQL in a database, with values bound to its placeholders.

        `POST /storage/sqldbs/{id}/actions/query`

        Args:
            id: SQL database, from `storage.sqldbs.create` or its list.
            sql: SQL to run; put `?` where values belong and give them in `params`.
            params: Values for the `?` in `sql`, in their order and exactly as many.

        Returns:
            `SqldbQueryResult`, as `.data`: `count`, `duration`, `meta`, `results` and `success`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _QUERY, path={"id": id}, body={"sql": sql, "params": params}, options=options
        )
