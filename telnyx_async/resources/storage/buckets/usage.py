"""`client.storage.buckets.usage`."""

from __future__ import annotations

import builtins
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.storage import BucketAPIUsage, BucketUsageList

__all__ = ["Usage"]

_GET_API_USAGE = Operation(
    "GET",
    "/storage/buckets/{bucket_name}/usage/api",
    Data[list[BucketAPIUsage]],
    nested=lambda: {"filter": models.BucketAPIUsageFilter},
    replay=Replay.SAFE,
)
_GET_BUCKET_USAGE = Operation(
    "GET", "/storage/buckets/{bucket_name}/usage/storage", BucketUsageList, replay=Replay.SAFE
)


class Usage(Resource):
    """Space and operations of buckets."""

    async def get_api_usage(
        self,
        bucket_name: str,
        *,
        filter: models.BucketAPIUsageFilter,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[BucketAPIUsage]]:
        """Count the operations on a bucket in a period, by kind.

        `GET /storage/buckets/{bucket_name}/usage/api`

        Args:
            bucket_name: Bucket of Telnyx Cloud Storage.
            filter: Period whose operations are counted; needed. Object with `end_time`,
                `start_time`.

        Returns:
            `list[BucketAPIUsage]`, as `.data`: `categories`, `timestamp` and `total`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _GET_API_USAGE,
            path={"bucket_name": bucket_name},
            query={"filter": filter},
            options=options,
        )

    async def get_bucket_usage(
        self, bucket_name: str, **options: Unpack[RequestOptions]
    ) -> BucketUsageList:
        """Retrieve how many objects a bucket has, and how much space they take.

        `GET /storage/buckets/{bucket_name}/usage/storage`

        Args:
            bucket_name: Bucket of Telnyx Cloud Storage.

        Returns:
            `BucketUsageList`: `data` and `meta`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _GET_BUCKET_USAGE, path={"bucket_name": bucket_name}, options=options
        )
