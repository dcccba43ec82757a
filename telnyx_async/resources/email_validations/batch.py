"""`client.email_validations.batch`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.email_validations import BatchCreateResponseData, BatchRetrieveResponseData

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from telnyx_async._options import RequestOptions, Unset

__all__ = ["Batch"]

_CREATE = Operation(
    "POST",
    "/email_validations/batch",
    Data[BatchCreateResponseData],
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_RETRIEVE = Operation(
    "GET", "/email_validations/batch/{id}", Data[BatchRetrieveResponseData], replay=Replay.SAFE
)


class Batch(Resource):
    """Methods."""

    async def create(
        self,
        *,
        emails: Sequence[str],
        webhook_url: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[BatchCreateResponseData]:
        """`POST /email_validations/batch`"""
        return await self._call(
            _CREATE,
            headers={"Idempotency-Key": idempotency_key},
            body={"emails": emails, "webhook_url": webhook_url},
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[BatchRetrieveResponseData]:
        """`GET /email_validations/batch/{id}`"""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
