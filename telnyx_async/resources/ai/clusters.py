"""`client.ai.clusters`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async._responses.streaming import AsyncDownload
from telnyx_async.models.ai import ClusterTask, ClusterTaskReference, ClusterTaskResult

__all__ = ["Clusters"]

_COMPUTE = Operation("POST", "/ai/clusters", Data[ClusterTaskReference], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/ai/clusters/{task_id}", accept="*/*", replay=Replay.SAFE)
_FETCH_GRAPH = Operation(
    "GET", "/ai/clusters/{task_id}/graph", bytes, accept="image/png", replay=Replay.SAFE
)
_LIST = Operation(
    "GET",
    "/ai/clusters",
    ClusterTask,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/ai/clusters/{task_id}", Data[ClusterTaskResult], replay=Replay.SAFE)


class Clusters(Resource):
    """Clusters."""

    async def compute(
        self,
        *,
        bucket: str,
        files: Sequence[str] | Unset = UNSET,
        min_cluster_size: int | Unset = UNSET,
        min_subcluster_size: int | Unset = UNSET,
        prefix: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ClusterTaskReference]:
        """Start to cluster the documents of a storage bucket.

        `POST /ai/clusters`

        Args:
            bucket: String.
            files: List of strings.
            min_cluster_size: Integer; `25` by default.
            min_subcluster_size: Integer; `5` by default.
            prefix: String.

        Returns:
            `ClusterTaskReference`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _COMPUTE,
            body={
                "bucket": bucket,
                "files": files,
                "min_cluster_size": min_cluster_size,
                "min_subcluster_size": min_subcluster_size,
                "prefix": prefix,
            },
            options=options,
        )

    async def delete(self, task_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a cluster.

        `DELETE /ai/clusters/{task_id}`

        Args:
            task_id: String.

        Returns:
            Nothing.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_DELETE, path={"task_id": task_id}, options=options)

    def fetch_graph(
        self, task_id: str, *, cluster_id: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> AsyncDownload:
        """Retrieve the graph of a cluster.

        `GET /ai/clusters/{task_id}/graph`

        Args:
            task_id: String.
            cluster_id: Integer.

        Returns:
            The content: await all of it, or stream it.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return self._stream(
            _FETCH_GRAPH,
            path={"task_id": task_id},
            query={"cluster_id": cluster_id},
            options=options,
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ClusterTask]:
        """List clusters.

        `GET /ai/clusters`

        Args:
            page_number: Integer; `0` by default.
            page_size: Integer; `20` by default.

        Returns:
            Pages of `ClusterTask`: await the first one, or iterate over all rows.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(
        self,
        task_id: str,
        *,
        show_subclusters: bool | Unset = UNSET,
        top_n_nodes: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ClusterTaskResult]:
        """Retrieve a cluster.

        `GET /ai/clusters/{task_id}`

        Args:
            task_id: String.
            show_subclusters: True or false; false by default.
            top_n_nodes: Integer; `0` by default.

        Returns:
            `ClusterTaskResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _RETRIEVE,
            path={"task_id": task_id},
            query={"show_subclusters": show_subclusters, "top_n_nodes": top_n_nodes},
            options=options,
        )
