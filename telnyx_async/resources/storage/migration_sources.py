"""`client.storage.migration_sources`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.storage import MigrationSourceListResponse, MigrationSourceParams

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async.models.params.storage import MigrationSourceCreateParamsProviderAuth

__all__ = ["MigrationSources"]

_CREATE = Operation(
    "POST", "/storage/migration_sources", Data[MigrationSourceParams], body=BodyKind.JSON
)
_DELETE = Operation(
    "DELETE", "/storage/migration_sources/{id}", Data[MigrationSourceParams], replay=Replay.SAFE
)
_LIST = Operation(
    "GET", "/storage/migration_sources", MigrationSourceListResponse, replay=Replay.SAFE
)
_RETRIEVE = Operation(
    "GET", "/storage/migration_sources/{id}", Data[MigrationSourceParams], replay=Replay.SAFE
)


class MigrationSources(Resource):
    """Methods."""

    async def create(
        self,
        *,
        bucket_name: str,
        provider: Literal["aws", "telnyx"],
        provider_auth: MigrationSourceCreateParamsProviderAuth | Model,
        source_region: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MigrationSourceParams]:
        """`POST /storage/migration_sources`"""
        return await self._call(
            _CREATE,
            body={
                "bucket_name": bucket_name,
                "provider": provider,
                "provider_auth": provider_auth,
                "source_region": source_region,
            },
            options=options,
        )

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[MigrationSourceParams]:
        """`DELETE /storage/migration_sources/{id}`"""
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> MigrationSourceListResponse:
        """`GET /storage/migration_sources`"""
        return await self._call(_LIST, options=options)

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[MigrationSourceParams]:
        """`GET /storage/migration_sources/{id}`"""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
