"""`client.portability_checks`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.portability_checks import PortabilityCheck

__all__ = ["PortabilityChecks"]

_RUN = Operation("POST", "/portability_checks", Data[list[PortabilityCheck]], body=BodyKind.JSON)


class PortabilityChecks(Resource):
    """Check whether numbers can be ported to Telnyx.

    Guide: `docs/numbers.md`.
    """

    async def run(
        self, *, phone_numbers: Sequence[str] | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[PortabilityCheck]]:
        """Check whether numbers can be ported, and whether by FastPort; responds at once.

        `POST /portability_checks`

        Args:
            phone_numbers: Numbers to check before porting them, in E.164 format.

        Returns:
            `list[PortabilityCheck]`, as `.data`: `phone_number`, `fast_portable`,
            `not_portable_reason`, `portable` and 1 more field.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.portability_checks.run(phone_numbers=["+13125550100"])
        """
        return await self._call(_RUN, body={"phone_numbers": phone_numbers}, options=options)
