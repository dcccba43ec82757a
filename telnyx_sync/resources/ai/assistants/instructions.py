"""`client.ai.assistants.instructions`."""

from __future__ import annotations

from telnyx_async.resources.ai.assistants import instructions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Instructions"]


class Instructions(SyncResource):
    """Help with writing an assistant's instructions.

    Guide: `docs/assistants.md`.
    """

    enhance = call(_async.Instructions.enhance)
