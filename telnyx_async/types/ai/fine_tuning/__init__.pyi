"""The official package's `telnyx.types.ai.fine_tuning`."""

from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m

FineTuningJob: TypeAlias = m.FineTuningJob
JobListResponse: TypeAlias = m.Data[list[m.FineTuningJob]]

class JobCreateParams(TypedDict, total=False):
    model: Required[str]
    training_file: Required[str]
    hyperparameters: m.FineTuningJobHyperparametersParam | m.Model
    suffix: str
