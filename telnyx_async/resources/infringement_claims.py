"""`client.infringement_claims`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.shared import InfringementClaim

__all__ = ["InfringementClaims"]

_CONTEST = Operation(
    "POST",
    "/infringement_claims/{claim_id}/contest",
    Data[InfringementClaim],
    nested=lambda: {"documents": Sequence[models.DocumentParam]},
    body=BodyKind.JSON,
)
_RETRIEVE = Operation(
    "GET", "/infringement_claims/{claim_id}", Data[InfringementClaim], replay=Replay.SAFE
)


class InfringementClaims(Resource):
    """Claims of third parties that a display identity of yours infringes their rights."""

    async def contest(
        self,
        claim_id: str,
        *,
        contest_notes: str,
        documents: Sequence[models.DocumentParam | Model] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[InfringementClaim]:
        """Contest a claim with reasons and documents, several times until it is resolved.

        `POST /infringement_claims/{claim_id}/contest`

        The first answer makes the claim `contested`, later ones add to it. Refused (400) once it is
        `resolved`.

        Args:
            claim_id: Claim of a third party against one of your records, from
                `dir.list_infringement_claims`. UUID.
            contest_notes: Your answer to the claim, 10 to 2000 characters. 10 to 2,000
                characters.
            documents: Documents that support your answer, at most 20 at a time; all of them
                stay with the claim. List of objects with `document_id`, `document_type`,
                `description`, at most 20 items.

        Returns:
            `InfringementClaim`, as `.data`: `id`, `status`, `claim_date`, `claim_description`,
            `claim_type`, `claimant_contact` and 11 more fields.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CONTEST,
            path={"claim_id": claim_id},
            body={"contest_notes": contest_notes, "documents": documents},
            options=options,
        )

    async def retrieve(
        self, claim_id: str, **options: Unpack[RequestOptions]
    ) -> Data[InfringementClaim]:
        """Retrieve a claim and its status.

        `GET /infringement_claims/{claim_id}`

        Args:
            claim_id: Claim of a third party against one of your records, from
                `dir.list_infringement_claims`. UUID.

        Returns:
            `InfringementClaim`, as `.data`: `id`, `status`, `claim_date`, `claim_description`,
            `claim_type`, `claimant_contact` and 11 more fields.

        Raises:
            `APIStatusError` (4XX, any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_RETRIEVE, path={"claim_id": claim_id}, options=options)
