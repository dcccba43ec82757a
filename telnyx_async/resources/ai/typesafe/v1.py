"""`client.ai.typesafe.v1`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Model
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.ai import DecisionResult

__all__ = ["V1"]

_SYSTEMONE = Operation(
    "POST",
    "/ai/typesafe/v1/systemone",
    DecisionResult,
    nested=lambda: {
        "questions": Mapping[
            str,
            models.DecisionChoiceQuestionParam
            | models.DecisionNoulQuestionParam
            | models.DecisionScoreQuestionParam,
        ]
    },
    body=BodyKind.JSON,
)


class V1(Resource):
    """Version 1 of the decision models' API. Beta."""

    async def systemone(
        self,
        *,
        questions: Mapping[
            str,
            models.DecisionChoiceQuestionParam
            | Model
            | models.DecisionNoulQuestionParam
            | models.DecisionScoreQuestionParam,
        ],
        state: str | Mapping[str, object] | Sequence[object],
        model: Literal["telnyx/decision-flash", "telnyx/decision-pro"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> DecisionResult:
        """Answer questions about a text with a decision model.

        `POST /ai/typesafe/v1/systemone`

        In beta. Asks up to 64 questions about one context: a choice, yes or no, or a score.
        `telnyx/decision-flash` is quick and cheap and used unless `model` says otherwise;
        `telnyx/decision-pro` takes long contexts. Scores compare the options of a question; they
        are not probabilities. It does not stream.

        Args:
            questions: Questions to answer about the text, 1 to 64, each under a name of your
                choice that the answer carries too.
            state: Text or data that all questions are about.
            model: `telnyx/decision-flash` is cheap and fast, the default; `telnyx/decision-pro`
                takes long texts.

        Returns:
            `DecisionResult`: `answers`, `model` and `usage`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _SYSTEMONE,
            body={"questions": questions, "state": state, "model": model},
            options=options,
        )
