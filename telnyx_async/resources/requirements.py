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
    """Requirements of countries for numbers, by type of number and action.

    Guide: `docs/numbers.md`.
    """

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
        """List the requirements of countries, page by page.

        `GET /requirements`

        Args:
            filter: Narrows the requirements by country, number type and action. Object with
                `action`, `country_code`, `phone_number_type`.
            page_number: Page to load, counted from 1. At least 1; default `1`.
            page_size: How many entries a page has. 1 to 250; default `20`.
            sort: Fields to sort by, several allowed; a leading `-` turns the order round. List
                of `"created_at"`, `"updated_at"`, `"country_code"`, `"phone_number_type"`,
                `"-created_at"`, `"-updated_at"`, `"-country_code"` or `"-phone_number_type"`.
            version: Version of the requirements to return; the one now in force without it.

        Returns:
            A page of `Requirement` rows (`id`, `action`, `country_code`, `effective_end_at`,
            `effective_start_at`, `locality` and 6 more fields); iterating goes on through all
            pages.

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
        """Retrieve a requirement with the types of proof it consists of.

        `GET /requirements/{id}`

        Args:
            id: Requirement, from `requirements.list`. UUID.
            version: Version of the requirements to return; the one now in force without it.

        Returns:
            `Requirement`, as `.data`: `id`, `action`, `country_code`, `effective_end_at`,
            `effective_start_at`, `locality` and 6 more fields.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"id": id}, query={"version": version}, options=options
        )
