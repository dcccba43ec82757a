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
    """Challenges by which an AI agent proves that it is one, before it signs up.

    The first of three steps by which an AI agent opens an account without a person: solve the
    puzzle, sign up with `bot_signup.create`, exchange the mailed link with `bot_sessions.list`.
    None of them needs an API key.
    """

    async def create(
        self,
        *,
        llm_model_name: str | Unset = UNSET,
        llm_parameter_count: str | Unset = UNSET,
        llm_quantization: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[BotChallengeModel]:
        """Create a challenge for signing up; easy for a model, hard for a person.

        `POST /v2/bot_challenge`

        The response has the challenge, a nonce that works once and for about ten minutes, and the
        URLs of the terms, all of which go into `bot_signup.create`. Needs no API key.

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
