"""`client.bot_challenge`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.bot_challenge import BotChallenge as BotChallengeModel

__all__ = ["BotChallenge"]

_CREATE = Operation("POST", "/v2/bot_challenge", Data[BotChallengeModel], body=BodyKind.JSON)


class BotChallenge(Resource):
    """Bot challenge."""

    async def create(
        self,
        *,
        llm_model_name: str | Unset = UNSET,
        llm_parameter_count: str | Unset = UNSET,
        llm_quantization: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[BotChallengeModel]:
        """Create a bot challenge.

        `POST /v2/bot_challenge`

        Args:
            llm_model_name: String.
            llm_parameter_count: String.
            llm_quantization: String.

        Returns:
            `BotChallengeModel`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "llm_model_name": llm_model_name,
                "llm_parameter_count": llm_parameter_count,
                "llm_quantization": llm_quantization,
            },
            options=options,
        )
