"""`client.dir.references`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.dir import DirReference

__all__ = ["References"]

_CREATE = Operation(
    "POST",
    "/dir/{dir_id}/references",
    Data[list[DirReference]],
    nested=lambda: {
        "business_references": Sequence[models.DirReferenceParam],
        "financial_reference": models.DirReferenceParam,
    },
    body=BodyKind.JSON,
)
_LIST = Operation("GET", "/dir/{dir_id}/references", Data[list[DirReference]], replay=Replay.SAFE)
_UPDATE = Operation(
    "PATCH", "/dir/{dir_id}/references/{ref_type}/{slot}", Data[DirReference], body=BodyKind.JSON
)


class References(Resource):
    """DIR references."""

    async def create(
        self,
        dir_id: str,
        *,
        business_references: Sequence[models.DirReferenceParam | Model],
        financial_reference: models.DirReferenceParam | Model,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[DirReference]]:
        """Create a DIR reference.

        `POST /dir/{dir_id}/references`

        Args:
            dir_id: UUID.
            business_references: List of objects with `email`, `full_name`, `phone_e164`,
                `timezone`, `job_title`, `organization`, `relationship_to_registrant`, 2 to 2 items.
            financial_reference: Object with `email`, `full_name`, `phone_e164`, `timezone`,
                `job_title`, `organization`, `relationship_to_registrant`.

        Returns:
            `list[DirReference]`, as `.data`.

        Raises:
            `NotFoundError` (404), `ConflictError` (409) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(
            _CREATE,
            path={"dir_id": dir_id},
            body={
                "business_references": business_references,
                "financial_reference": financial_reference,
            },
            options=options,
        )

    async def list(
        self, dir_id: str, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[DirReference]]:
        """List DIR references.

        `GET /dir/{dir_id}/references`

        Args:
            dir_id: UUID.

        Returns:
            `list[DirReference]`, as `.data`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, path={"dir_id": dir_id}, options=options)

    async def update(
        self,
        slot: int,
        *,
        dir_id: str,
        ref_type: Literal["business", "financial"],
        email: str | Unset = UNSET,
        full_name: str | Unset = UNSET,
        job_title: str | None | Unset = UNSET,
        organization: str | None | Unset = UNSET,
        phone_e164: str | Unset = UNSET,
        relationship_to_registrant: str | None | Unset = UNSET,
        timezone: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[DirReference]:
        """Update a DIR reference.

        `PATCH /dir/{dir_id}/references/{ref_type}/{slot}`

        Args:
            slot: Integer, 0 to 1.
            dir_id: UUID.
            ref_type: `"business"` or `"financial"`.
            email: E-mail address.
            full_name: String, 1 to 255 characters.
            job_title: String or null, at most 255 characters.
            organization: String or null, at most 255 characters.
            phone_e164: String, matching `^\\+[1-9]\\d{1,14}$`.
            relationship_to_registrant: String or null, at most 255 characters.
            timezone: String.

        Returns:
            `DirReference`, as `.data`.

        Raises:
            `BadRequestError` (400), `NotFoundError` (404) for an error status; `APIConnectionError`
            without a response.
        """
        return await self._call(
            _UPDATE,
            path={"slot": slot, "dir_id": dir_id, "ref_type": ref_type},
            body={
                "email": email,
                "full_name": full_name,
                "job_title": job_title,
                "organization": organization,
                "phone_e164": phone_e164,
                "relationship_to_registrant": relationship_to_registrant,
                "timezone": timezone,
            },
            options=options,
        )
