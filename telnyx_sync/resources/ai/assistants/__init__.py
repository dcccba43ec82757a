"""`client.ai.assistants`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.ai import assistants as _async
from telnyx_sync._bridge import SyncResource, answer, call

if TYPE_CHECKING:
    from typing import Literal, Unpack, overload

    from telnyx_async._options import UNSET, RequestOptions, Unset
    from telnyx_async.models.ai import AssistantReply
    from telnyx_sync.inference import AssistantReplyStream
    from telnyx_sync.resources.ai.assistants.canary_deploys import CanaryDeploys
    from telnyx_sync.resources.ai.assistants.deleted import Deleted
    from telnyx_sync.resources.ai.assistants.instructions import Instructions
    from telnyx_sync.resources.ai.assistants.scheduled_events import ScheduledEvents
    from telnyx_sync.resources.ai.assistants.tags import Tags
    from telnyx_sync.resources.ai.assistants.tests import Tests
    from telnyx_sync.resources.ai.assistants.tools import Tools
    from telnyx_sync.resources.ai.assistants.versions import Versions

__all__ = ["Assistants"]


class Assistants(SyncResource):
    """AI assistants: instructions, a model, a voice and tools, which talk by phone and by text.

    An assistant answers calls (`calls.actions.start_ai_assistant`, or a number on its TeXML
    application), messages (its messaging profile) and chats. Each update creates a version; tests
    and canary deploys try one before it is promoted.

    Sub-resources: `canary_deploys`, `deleted`, `instructions`, `scheduled_events`, `tags`, `tests`,
    `tools`, `versions`. Guide: `docs/assistants.md`.
    """

    @cached_property
    def canary_deploys(self) -> CanaryDeploys:
        """Canary deploys: shares of an assistant's traffic that go to other versions of it."""
        from telnyx_sync.resources.ai.assistants.canary_deploys import CanaryDeploys

        return CanaryDeploys(self._client, self._async.canary_deploys)

    @cached_property
    def deleted(self) -> Deleted:
        """Deleted assistants that can still be restored."""
        from telnyx_sync.resources.ai.assistants.deleted import Deleted

        return Deleted(self._client, self._async.deleted)

    @cached_property
    def instructions(self) -> Instructions:
        """Help with writing an assistant's instructions."""
        from telnyx_sync.resources.ai.assistants.instructions import Instructions

        return Instructions(self._client, self._async.instructions)

    @cached_property
    def scheduled_events(self) -> ScheduledEvents:
        """Calls and messages that an assistant makes at a scheduled time."""
        from telnyx_sync.resources.ai.assistants.scheduled_events import ScheduledEvents

        return ScheduledEvents(self._client, self._async.scheduled_events)

    @cached_property
    def tags(self) -> Tags:
        """Tags, by which assistants are grouped."""
        from telnyx_sync.resources.ai.assistants.tags import Tags

        return Tags(self._client, self._async.tags)

    @cached_property
    def tests(self) -> Tests:
        """Tests: conversations with an assistant that are judged by a rubric."""
        from telnyx_sync.resources.ai.assistants.tests import Tests

        return Tests(self._client, self._async.tests)

    @cached_property
    def tools(self) -> Tools:
        """Shared tools attached to one assistant."""
        from telnyx_sync.resources.ai.assistants.tools import Tools

        return Tools(self._client, self._async.tools)

    @cached_property
    def versions(self) -> Versions:
        """Versions of an assistant; one of them is the main one."""
        from telnyx_sync.resources.ai.assistants.versions import Versions

        return Versions(self._client, self._async.versions)

    if TYPE_CHECKING:

        @overload
        def chat(
            self,
            assistant_id: str,
            *,
            content: str,
            conversation_id: str,
            name: str | Unset = UNSET,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> AssistantReplyStream: ...

        @overload
        def chat(
            self,
            assistant_id: str,
            *,
            content: str,
            conversation_id: str,
            name: str | Unset = UNSET,
            stream: Literal[False] | Unset = UNSET,
            **options: Unpack[RequestOptions],
        ) -> AssistantReply: ...

        @overload
        def chat(
            self,
            assistant_id: str,
            *,
            content: str,
            conversation_id: str,
            name: str | Unset = UNSET,
            stream: bool,
            **options: Unpack[RequestOptions],
        ) -> AssistantReplyStream | AssistantReply: ...
        def chat(self, *args: object, **options: object) -> object: ...

    else:
        chat = answer(_async.Assistants.chat)

    clone = call(_async.Assistants.clone)
    create = call(_async.Assistants.create)
    delete = call(_async.Assistants.delete)
    get_texml = call(_async.Assistants.get_texml)
    imports = call(_async.Assistants.imports)
    list = call(_async.Assistants.list)
    restore = call(_async.Assistants.restore)
    retrieve = call(_async.Assistants.retrieve)
    send_sms = call(_async.Assistants.send_sms)
    update = call(_async.Assistants.update)
    whatsapp = call(_async.Assistants.whatsapp)
