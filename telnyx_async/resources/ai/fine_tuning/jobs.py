"""`client.ai.fine_tuning.jobs`."""

from __future__ import annotations

import builtins
from typing import Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.ai import FineTuningJob

__all__ = ["Jobs"]

_CANCEL = Operation("POST", "/ai/fine_tuning/jobs/{job_id}/cancel", FineTuningJob)
_CREATE = Operation(
    "POST",
    "/ai/fine_tuning/jobs",
    FineTuningJob,
    nested=lambda: {"hyperparameters": models.FineTuningJobHyperparametersParam},
    body=BodyKind.JSON,
)
_LIST = Operation("GET", "/ai/fine_tuning/jobs", Data[list[FineTuningJob]], replay=Replay.SAFE)
_RETRIEVE = Operation("GET", "/ai/fine_tuning/jobs/{job_id}", FineTuningJob, replay=Replay.SAFE)


class Jobs(Resource):
    """Fine-tuning jobs, past and present."""

    async def cancel(self, job_id: str, **options: Unpack[RequestOptions]) -> FineTuningJob:
        """Cancel a fine-tuning job in progress.

        `POST /ai/fine_tuning/jobs/{job_id}/cancel`

        Args:
            job_id: Fine-tuning job, from `ai.fine_tuning.jobs.create`.

        Returns:
            `FineTuningJob`: `id`, `status`, `finished_at`, `hyperparameters`, `model`,
            `trained_tokens` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_CANCEL, path={"job_id": job_id}, options=options)

    async def create(
        self,
        *,
        model: str,
        training_file: str,
        hyperparameters: models.FineTuningJobHyperparametersParam | Model | Unset = UNSET,
        suffix: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> FineTuningJob:
        """Start to fine-tune a model on examples in a storage bucket.

        `POST /ai/fine_tuning/jobs`

        Args:
            model: Base model to train, one with `is_fine_tunable` in `ai.openai.list_models`.
            training_file: Storage bucket, or object in it, with the examples to train on.
            hyperparameters: Settings of the training, at present the number of passes. Object
                with `n_epochs`.
            suffix: Ending added to the name of the new model, to tell it from others.

        Returns:
            `FineTuningJob`: `id`, `status`, `finished_at`, `hyperparameters`, `model`,
            `trained_tokens` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CREATE,
            body={
                "model": model,
                "training_file": training_file,
                "hyperparameters": hyperparameters,
                "suffix": suffix,
            },
            options=options,
        )

    async def list(self, **options: Unpack[RequestOptions]) -> Data[builtins.list[FineTuningJob]]:
        """List all fine-tuning jobs.

        `GET /ai/fine_tuning/jobs`

        Returns:
            `list[FineTuningJob]`, as `.data`: `id`, `status`, `finished_at`, `hyperparameters`,
            `model`, `trained_tokens` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_LIST, options=options)

    async def retrieve(self, job_id: str, **options: Unpack[RequestOptions]) -> FineTuningJob:
        """Retrieve a fine-tuning job and its status.

        `GET /ai/fine_tuning/jobs/{job_id}`

        Args:
            job_id: Fine-tuning job, from `ai.fine_tuning.jobs.create`.

        Returns:
            `FineTuningJob`: `id`, `status`, `finished_at`, `hyperparameters`, `model`,
            `trained_tokens` and 3 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_RETRIEVE, path={"job_id": job_id}, options=options)
