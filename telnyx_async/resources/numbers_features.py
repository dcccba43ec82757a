"""`client.numbers_features`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.numbers_features import NumbersFeature

__all__ = ["NumbersFeatures"]

_CREATE = Operation("POST", "/numbers_features", Data[list[NumbersFeature]], body=BodyKind.JSON)


class NumbersFeatures(Resource):
    """Features of phone numbers: SMS, MMS, voice, fax."""

    async def create(
        self, *, phone_numbers: Sequence[str], **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[NumbersFeature]]:
        """Retrieve the features of several phone numbers.

        `POST /numbers_features`

        Args:
            phone_numbers: Numbers whose features are looked up, in E.164 format.

        Returns:
            `list[NumbersFeature]`, as `.data`: `phone_number` and `features`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `UnprocessableEntityError` (422),
            `APIStatusError` (500) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, body={"phone_numbers": phone_numbers}, options=options)
