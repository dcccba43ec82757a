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
    """Themes that recur in embedded documents, found by clustering their chunks."""

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
            bucket: Embedded storage bucket to find themes in; embed it first with
                `ai.embeddings.create`.
            files: Files to limit the analysis to; without it all of the bucket.
            min_cluster_size: Minimum number of chunks for a cluster of its own (theme); a
                higher number gives fewer and broader themes. Default `25`.
            min_subcluster_size: Minimum number of chunks for a subcluster, a narrower topic
                within a theme. Default `5`.
            prefix: Only files whose names begin with this.

        Returns:
            `ClusterTaskReference`, as `.data`: `task_id`.

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
        """Delete a clustering task with the themes it found.

        `DELETE /ai/clusters/{task_id}`

        Args:
            task_id: Clustering task, from `ai.clusters.compute` or `ai.clusters.list`.

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
        """Retrieve a picture of the themes that a clustering task found.

        `GET /ai/clusters/{task_id}/graph`

        Args:
            task_id: Finished clustering task, from `ai.clusters.compute`.
            cluster_id: Draw only this cluster; without it all of them.

        Returns:
            The content, to be read at once or as a stream.

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
        """List clustering tasks and their status, page by page.

        `GET /ai/clusters`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. Default `0`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. Default `20`.

        Returns:
            A page of `ClusterTask` rows (`status`, `bucket`, `finished_at`, `min_cluster_size`,
            `min_subcluster_size`, `task_id` and 1 more field); iterating goes on through all pages.

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
        """Retrieve the themes that a clustering task found, or its status while it runs.

        `GET /ai/clusters/{task_id}`

        Args:
            task_id: Clustering task, from `ai.clusters.compute` or `ai.clusters.list`.
            show_subclusters: `true` also returns the topics within each theme. Default `false`.
            top_n_nodes: How many of the most typical chunks to return with each theme; none by
                default. Default `0`.

        Returns:
            `ClusterTaskResult`, as `.data`: `status`, `bucket` and `clusters`.

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
