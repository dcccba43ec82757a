"""`client.portouts.supporting_documents`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.portouts import PortOutSupportingDocument

__all__ = ["SupportingDocuments"]

_CREATE = Operation(
    "POST",
    "/portouts/{id}/supporting_documents",
    Data[list[PortOutSupportingDocument]],
    nested=lambda: {"documents": Sequence[models.PortoutSupportingDocumentParam]},
    body=BodyKind.JSON,
)
_LIST = Operation(
    "GET",
    "/portouts/{id}/supporting_documents",
    Data[list[PortOutSupportingDocument]],
    replay=Replay.SAFE,
)


class SupportingDocuments(Resource):
    """Documents for port-out requests.

    Guide: `docs/numbers.md`.
    """

    async def create(
        self,
        id: str,
        *,
        documents: Sequence[models.PortoutSupportingDocumentParam | Model] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[PortOutSupportingDocument]]:
        """Attach uploaded documents to a port-out request.

        `POST /portouts/{id}/supporting_documents`

        Args:
            id: Port-out request, from `portouts.list` or a webhook. UUID.
            documents: Documents to attach, each with its type. List of objects with
                `document_id`, `type`, 1 to 10 items.

        Returns:
            `list[PortOutSupportingDocument]`, as `.data`: `id`, `document_id`, `portout_id`, `type`
            and 3 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE, path={"id": id}, body={"documents": documents}, options=options
        )

    async def list(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[PortOutSupportingDocument]]:
        """List the documents of a port-out request.

        `GET /portouts/{id}/supporting_documents`

        Args:
            id: Port-out request, from `portouts.list` or a webhook. UUID.

        Returns:
            `list[PortOutSupportingDocument]`, as `.data`: `id`, `document_id`, `portout_id`, `type`
            and 3 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_LIST, path={"id": id}, options=options)
