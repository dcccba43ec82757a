"""`client.ai.assistants.instructions`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource

__all__ = ["Instructions"]

_ENHANCE = Operation(
    "POST",
    "/ai/assistants/{assistant_id}/instructions/enhance",
    str,
    body=BodyKind.JSON,
    accept="text/plain",
)


class Instructions(Resource):
    """Help with writing an assistant's instructions.

    Guide: `docs/assistants.md`.
    """

    async def enhance(
        self,
        assistant_id: str,
        *,
        enhancement_prompt: str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> str:
        """Improve the instructions of an assistant with a language model.

        `POST /ai/assistants/{assistant_id}/instructions/enhance`

        A model reads the present instructions and tools and writes better ones, which arrive as
        plain text while they are written. `enhancement_prompt` says in which way they should
        change. Nothing is saved: use `ai.assistants.update`.

        Args:
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).
            enhancement_prompt: What the rewriting is to achieve, such as "shorter" or "handle
                angry callers"; without it only found weaknesses are corrected.
            instructions: Text to improve; without it the assistant's own instructions are
                taken. The better text is returned, not saved.

        Returns:
            Text.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _ENHANCE,
            path={"assistant_id": assistant_id},
            body={"enhancement_prompt": enhancement_prompt, "instructions": instructions},
            options=options,
        )
