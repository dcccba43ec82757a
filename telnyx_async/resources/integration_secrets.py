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
    """Keys and passwords of outside services, kept so that settings can refer to them by name."""

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
        """Store a key or password under a name that `api_key_ref` and the like can refer to.

        `POST /integration_secrets`

        Args:
            identifier: Your name for the secret, unique in the account; other settings refer to
                it, for instance as `api_key_ref`.
            type: `bearer` for an API key or token (give `token`), `basic` for `username` and
                `password`.
            token: API key or token to keep; required for `bearer`, ignored otherwise.
            password: Password to keep; required for `basic`, ignored otherwise.
            username: Username to keep; required for `basic`, ignored otherwise.

        Returns:
            `IntegrationSecret`, as `.data`: `id`, `identifier` and 3 more fields.

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
        """Delete a stored secret; settings that refer to it stop working.

        `DELETE /integration_secrets/{id}`

        Args:
            id: Secret to delete, by its `id` (not its `identifier`) from
                `integration_secrets.list`.

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
        """List the stored secrets by name; their values are not shown.

        `GET /integration_secrets`

        Args:
            filter: Condition on the kind of secret. Object with `type`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.

        Returns:
            A page of `IntegrationSecret` rows (`id`, `identifier` and 3 more fields); iterating
            goes on through all pages.

        Raises:
            `BadRequestError` (400) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )
