"""`client.email_validations`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.email_validations import EmailValidation

if TYPE_CHECKING:
    from telnyx_async.resources.email_validations.batch import Batch

__all__ = ["EmailValidations"]

_CREATE = Operation(
    "POST",
    "/email_validations",
    Data[EmailValidation],
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)


class EmailValidations(Resource):
    """Check whether addresses exist and can receive mail, singly or in batches.

    Sub-resources: `batch`.
    """

    @cached_property
    def batch(self) -> Batch:
        """Checks of many addresses at once, done in the background."""
        from telnyx_async.resources.email_validations.batch import Batch

        return Batch(self._client)

    async def create(
        self, *, email: str, idempotency_key: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[EmailValidation]:
        """Check one address: syntax, mail servers, typos, throwaway and role addresses.

        `POST /email_validations`

        Args:
            email: Address to check; a malformed one gives `valid` as `false`, not an error.
            idempotency_key: Key of your choice that makes a retry safe: the same key again does
                not repeat the work. A UUID serves well. 1 to 255 characters, matching
                `^[A-Za-z0-9_-]{1,255}$`.

        Returns:
            `EmailValidation`, as `.data`: `checks`, `email`, `risk_score`, `valid`, `did_you_mean`
            and 1 more field.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `ConflictError` (409),
            `UnprocessableEntityError` (422), `APIStatusError` (413, 503) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            headers={"Idempotency-Key": idempotency_key},
            body={"email": email},
            options=options,
        )
