"""`client.requirements`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.requirements import Requirement

__all__ = ["Requirements"]

_LIST = Operation(
    "GET",
    "/requirements",
    Requirement,
    nested=lambda: {"filter": models.RequirementFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/requirements/{id}", Data[Requirement], replay=Replay.SAFE)


class Requirements(Resource):
    """Requirements."""

    def list(
        self,
        *,
        filter: models.RequirementFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Sequence[
            Literal[
                "created_at",
                "updated_at",
                "country_code",
                "phone_number_type",
                "-created_at",
                "-updated_at",
                "-country_code",
                "-phone_number_type",
            ]
        ]
        | Unset = UNSET,
        version: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Requirement]:
        """List requirements.

        `GET /requirements`

        Args:
            filter: Object with `action`, `country_code`, `phone_number_type`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: List of `"created_at"`, `"updated_at"`, `"country_code"`,
                `"phone_number_type"`, `"-created_at"`, `"-updated_at"`, `"-country_code"` or
                `"-phone_number_type"`.
            version: Integer.

        Returns:
            Pages of `Requirement`: await the first one, or iterate over all rows.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter": filter,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
                "version": version,
            },
            options=options,
        )

    async def retrieve(
        self, id: str, *, version: int | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[Requirement]:
        """Retrieve a requirement.

        `GET /requirements/{id}`

        Args:
            id: UUID.
            version: Integer.

        Returns:
            `Requirement`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"id": id}, query={"version": version}, options=options
        )
