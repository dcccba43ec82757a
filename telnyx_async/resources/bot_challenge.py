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
    """Puzzles by which an AI agent shows that it is one, before it signs up."""

    async def create(
        self,
        *,
        llm_model_name: str | Unset = UNSET,
        llm_parameter_count: str | Unset = UNSET,
        llm_quantization: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[BotChallengeModel]:
        """Fetch a puzzle for signing up; easy for a model, hard for a person.

        `POST /v2/bot_challenge`

        Args:
            llm_model_name: Name of the language model that the signing-up agent runs on.
            llm_parameter_count: Size of that model, such as `70B`.
            llm_quantization: Quantization of that model, such as `int4`.

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
