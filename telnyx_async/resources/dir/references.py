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
    """People who vouch for a business: two for its trade, one for its finances.

    Needed only where the documents do not prove that the business exists and pays its bills;
    audited accounts or a credit report do. References are called during the review.
    """

    async def create(
        self,
        dir_id: str,
        *,
        business_references: Sequence[models.DirReferenceParam | Model],
        financial_reference: models.DirReferenceParam | Model,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[DirReference]]:
        """Submit the three references; needed only if the documents do not suffice.

        `POST /dir/{dir_id}/references`

        Two senior people at partners or customers, and one accountant or bank contact. Sending them
        again replaces those that changed: their call is arranged anew. Not possible while the
        identity is `verified`; update it first, which makes it a draft.

        Args:
            dir_id: Display identity record (name, logo and reasons shown to people you call),
                from `enterprises.dir.create` or `dir.list`. UUID.
            business_references: Exactly two people who can vouch for the business, such as
                executives or partners; their order decides their `slot`. List of objects with
                `email`, `full_name`, `phone_e164`, `timezone`, `job_title`, `organization`,
                `relationship_to_registrant`, 2 to 2 items.
            financial_reference: Person who can vouch for the finances of the business, such as
                its banker. Object with `email`, `full_name`, `phone_e164`, `timezone`, `job_title`,
                `organization`, `relationship_to_registrant`.

        Returns:
            `list[DirReference]`, as `.data`: `full_name`, `phone_e164`, `ref_type`, `slot`,
            `timezone`, `email` and 4 more fields.

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
        """List the references of a display identity.

        `GET /dir/{dir_id}/references`

        The two business references in slots 1 and 2, then the financial one; empty if there are
        none. `ref_type` and `slot` address one for `update`.

        Args:
            dir_id: Display identity record (name, logo and reasons shown to people you call),
                from `enterprises.dir.create` or `dir.list`. UUID.

        Returns:
            `list[DirReference]`, as `.data`: `full_name`, `phone_e164`, `ref_type`, `slot`,
            `timezone`, `email` and 4 more fields.

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
        """Change a reference; phone number and time zone only before its call.

        `PATCH /dir/{dir_id}/references/{ref_type}/{slot}`

        Name, title, organization and mail address can always be changed; number and time zone only
        until the call was dialed. Another time zone moves the call into the new hours.

        Args:
            slot: Position among the references of one kind, as `dir.references.list` gives it;
                business references stand in the order they were sent. 0 to 1.
            dir_id: Display identity record (name, logo and reasons shown to people you call),
                from `enterprises.dir.create` or `dir.list`. UUID.
            ref_type: Which kind of reference is meant, `business` or `financial`.
            email: Address of the person; the time of the call is announced there. Email
                address.
            full_name: Full name of the person to ask. 1 to 255 characters.
            job_title: Position of the person, such as `CFO`. At most 255 characters.
            organization: Company or body the person works for. At most 255 characters.
            phone_e164: Number at which the person is called, E.164 (`+13125550101`); only
                between 8 and 21 o'clock of their time. Matching `^\\+[1-9]\\d{1,14}$`.
            relationship_to_registrant: How the person is connected with your business, such as
                `supplier`. At most 255 characters.
            timezone: IANA time zone of the person (`America/New_York`), so that calls come at a
                decent hour.

        Returns:
            `DirReference`, as `.data`: `full_name`, `phone_e164`, `ref_type`, `slot`, `timezone`,
            `email` and 4 more fields.

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
