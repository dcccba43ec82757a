"""`client.integration_secrets`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.integration_secrets import IntegrationSecret

__all__ = ["IntegrationSecrets"]

_CREATE = Operation("POST", "/integration_secrets", Data[IntegrationSecret], body=BodyKind.JSON)
_DELETE = Operation("DELETE", "/integration_secrets/{id}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/integration_secrets",
    IntegrationSecret,
    nested=lambda: {"filter": models.IntegrationSecretFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class IntegrationSecrets(Resource):
    """Integration secrets."""

    async def create(
        self,
        *,
        identifier: str,
        type: Literal["bearer", "basic"],
        token: str | Unset = UNSET,
        password: str | Unset = UNSET,
        username: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[IntegrationSecret]:
        """Create an integration secret.

        `POST /integration_secrets`

        Args:
            identifier: String.
            type: `"bearer"` or `"basic"`.
            token: String.
            password: String.
            username: String.

        Returns:
            `IntegrationSecret`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE,
            body={
                "identifier": identifier,
                "type": type,
                "token": token,
                "password": password,
                "username": username,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an integration secret.

        `DELETE /integration_secrets/{id}`

        Args:
            id: String.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter: models.IntegrationSecretFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[IntegrationSecret]:
        """List integration secrets.

        `GET /integration_secrets`

        Args:
            filter: Object with `type`.
            page_number: Integer.
            page_size: Integer.

        Returns:
            Pages of `IntegrationSecret`: await the first one, or iterate over all rows.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )
