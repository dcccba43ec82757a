"""The official package's `telnyx.types.ai.typesafe`."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

V1SystemoneResponse: TypeAlias = m.DecisionResult

class V1SystemoneParams(TypedDict, total=False):
    questions: Required[
        Mapping[
            str,
            m.DecisionChoiceQuestionParam
            | m.Model
            | m.DecisionNoulQuestionParam
            | m.DecisionScoreQuestionParam,
        ]
    ]
    state: Required[str | Mapping[str, object] | Sequence[object]]
    model: Literal["telnyx/decision-flash", "telnyx/decision-pro"]
