"""`client.email_validations.batch`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.email_validations import EmailValidationBatch, EmailValidationBatchDetail

__all__ = ["Batch"]

_CREATE = Operation(
    "POST",
    "/email_validations/batch",
    Data[EmailValidationBatch],
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_RETRIEVE = Operation(
    "GET", "/email_validations/batch/{id}", Data[EmailValidationBatchDetail], replay=Replay.SAFE
)


class Batch(Resource):
    """Checks of many addresses at once, done in the background."""

    async def create(
        self,
        *,
        emails: Sequence[str],
        webhook_url: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[EmailValidationBatch]:
        """Start checking up to 1,000 addresses; the results come later.

        `POST /email_validations/batch`

        Args:
            emails: Addresses to check, up to 1,000; duplicates are dropped. 1 to 1,000 items.
            webhook_url: Public HTTPS address that is called once the batch is completed;
                without it, poll `email_validations.batch.retrieve`. At most 2,048 characters,
                matching `^https?://`.
            idempotency_key: Key of your choice that makes a retry safe: the same key again does
                not repeat the work. A UUID serves well. 1 to 255 characters, matching
                `^[A-Za-z0-9_-]{1,255}$`.

        Returns:
            `EmailValidationBatch`, as `.data`: `id`, `status`, `duplicates_removed`, `total`,
            `webhook_url` and 1 more field.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `ConflictError` (409),
            `UnprocessableEntityError` (422), `APIStatusError` (413, 500, 503) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            headers={"Idempotency-Key": idempotency_key},
            body={"emails": emails, "webhook_url": webhook_url},
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[EmailValidationBatchDetail]:
        """Retrieve a batch of checks, and its results once it is completed.

        `GET /email_validations/batch/{id}`

        Args:
            id: Batch of checks, from `email_validations.batch.create`. UUID.

        Returns:
            `EmailValidationBatchDetail`, as `.data`: `id`, `status`, `total`, `completed_at`,
            `results`, `webhook_url` and 1 more field.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
