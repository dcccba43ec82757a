"""`client.ai.assistants`."""

from __future__ import annotations

import builtins
from collections.abc import Coroutine, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.inference import AssistantReplyStream
from telnyx_async.models.ai import (
    Assistant,
    AssistantDeletion,
    AssistantReply,
    AssistantSMS,
    AssistantWhatsappMessage,
)

if TYPE_CHECKING:
    from telnyx_async.resources.ai.assistants.canary_deploys import CanaryDeploys
    from telnyx_async.resources.ai.assistants.deleted import Deleted
    from telnyx_async.resources.ai.assistants.instructions import Instructions
    from telnyx_async.resources.ai.assistants.scheduled_events import ScheduledEvents
    from telnyx_async.resources.ai.assistants.tags import Tags
    from telnyx_async.resources.ai.assistants.tests import Tests
    from telnyx_async.resources.ai.assistants.tools import Tools
    from telnyx_async.resources.ai.assistants.versions import Versions

__all__ = ["Assistants"]

_CHAT = Operation(
    "POST",
    "/ai/assistants/{assistant_id}/chat",
    AssistantReply,
    body=BodyKind.JSON,
    events=AssistantReplyStream,
)
_CLONE = Operation(
    "POST", "/ai/assistants/{assistant_id}/clone", Assistant, replay=Replay.IDEMPOTENCY_KEY
)
_CREATE = Operation(
    "POST",
    "/ai/assistants",
    Assistant,
    nested=lambda: {
        "a2a_agents": Sequence[models.A2AAgentParam],
        "avatar_settings": models.AvatarSettingsParam | None,
        "conversation_flow": models.ConversationFlowParam,
        "delegation_settings": models.DelegationSettingsParam,
        "external_llm": models.ExternalLlmParam,
        "fallback_config": models.FallbackConfigParam,
        "insight_settings": models.InsightSettingsParam,
        "integrations": Sequence[models.AssistantIntegrationParam],
        "interruption_settings": models.AssistantInterruptionSettingsParam,
        "mcp_servers": Sequence[models.AssistantMcpServerParam],
        "messaging_settings": models.MessagingSettingsParam,
        "observability_settings": models.ObservabilityParam,
        "post_conversation_settings": models.PostConversationSettingsParam,
        "privacy_settings": models.PrivacySettingsParam,
        "telephony_settings": models.TelephonySettingsParam,
        "tools": Sequence[models.AssistantToolParam],
        "transcription": models.TranscriptionSettingsParam,
        "voice_settings": models.AssistantVoiceSettingsParam,
        "websocket_settings": models.WebsocketSettingsParam,
        "widget_settings": models.WidgetSettingsParam,
    },
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_DELETE = Operation(
    "DELETE", "/ai/assistants/{assistant_id}", AssistantDeletion, replay=Replay.SAFE
)
_GET_TEXML = Operation("GET", "/ai/assistants/{assistant_id}/texml", str, replay=Replay.SAFE)
_IMPORTS = Operation(
    "POST",
    "/ai/assistants/import",
    Data[list[Assistant]],
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_LIST = Operation("GET", "/ai/assistants", Data[list[Assistant]], replay=Replay.SAFE)
_RESTORE = Operation("POST", "/ai/assistants/{assistant_id}/restore", Assistant)
_RETRIEVE = Operation("GET", "/ai/assistants/{assistant_id}", Assistant, replay=Replay.SAFE)
_SEND_SMS = Operation(
    "POST",
    "/ai/assistants/{assistant_id}/chat/sms",
    AssistantSMS,
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_UPDATE = Operation(
    "POST",
    "/ai/assistants/{assistant_id}",
    Assistant,
    nested=lambda: {
        "a2a_agents": Sequence[models.A2AAgentParam],
        "avatar_settings": models.AvatarSettingsParam | None,
        "conversation_flow": models.ConversationFlowParam,
        "delegation_settings": models.DelegationSettingsParam,
        "external_llm": models.ExternalLlmParam,
        "fallback_config": models.FallbackConfigParam,
        "insight_settings": models.InsightSettingsParam,
        "integrations": Sequence[models.AssistantIntegrationParam],
        "interruption_settings": models.AssistantInterruptionSettingsParam,
        "mcp_servers": Sequence[models.AssistantMcpServerParam],
        "messaging_settings": models.MessagingSettingsParam,
        "observability_settings": models.ObservabilityParam,
        "post_conversation_settings": models.PostConversationSettingsParam,
        "privacy_settings": models.PrivacySettingsParam,
        "telephony_settings": models.TelephonySettingsParam,
        "tools": Sequence[models.AssistantToolParam],
        "transcription": models.TranscriptionSettingsParam,
        "voice_settings": models.AssistantVoiceSettingsParam,
        "websocket_settings": models.WebsocketSettingsParam,
        "widget_settings": models.WidgetSettingsParam,
    },
    body=BodyKind.JSON,
)
_WHATSAPP = Operation(
    "POST",
    "/ai/assistants/{assistant_id}/chat/whatsapp",
    AssistantWhatsappMessage,
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)


class Assistants(Resource):
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
        from telnyx_async.resources.ai.assistants.canary_deploys import CanaryDeploys

        return CanaryDeploys(self._client)

    @cached_property
    def deleted(self) -> Deleted:
        """Deleted assistants that can still be restored."""
        from telnyx_async.resources.ai.assistants.deleted import Deleted

        return Deleted(self._client)

    @cached_property
    def instructions(self) -> Instructions:
        """Help with writing an assistant's instructions."""
        from telnyx_async.resources.ai.assistants.instructions import Instructions

        return Instructions(self._client)

    @cached_property
    def scheduled_events(self) -> ScheduledEvents:
        """Calls and messages that an assistant makes at a scheduled time."""
        from telnyx_async.resources.ai.assistants.scheduled_events import ScheduledEvents

        return ScheduledEvents(self._client)

    @cached_property
    def tags(self) -> Tags:
        """Tags, by which assistants are grouped."""
        from telnyx_async.resources.ai.assistants.tags import Tags

        return Tags(self._client)

    @cached_property
    def tests(self) -> Tests:
        """Tests: conversations with an assistant that are judged by a rubric."""
        from telnyx_async.resources.ai.assistants.tests import Tests

        return Tests(self._client)

    @cached_property
    def tools(self) -> Tools:
        """Shared tools attached to one assistant."""
        from telnyx_async.resources.ai.assistants.tools import Tools

        return Tools(self._client)

    @cached_property
    def versions(self) -> Versions:
        """Versions of an assistant; one of them is the main one."""
        from telnyx_async.resources.ai.assistants.versions import Versions

        return Versions(self._client)

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
    ) -> Coroutine[Any, Any, AssistantReply]: ...

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
    ) -> AssistantReplyStream | Coroutine[Any, Any, AssistantReply]: ...

    def chat(
        self,
        assistant_id: str,
        *,
        content: str,
        conversation_id: str,
        name: str | Unset = UNSET,
        stream: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AssistantReplyStream | Coroutine[Any, Any, AssistantReply]:
        """Send a message to an AI assistant within a conversation, and wait for its reply.

        `POST /ai/assistants/{assistant_id}/chat`

        The assistant sees what was said before in the same conversation. Create one with
        `ai.conversations.create`, and read what was said with `ai.conversations.messages.list`.

        Args:
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).
            content: What the user says, in plain text.
            conversation_id: Conversation the message belongs to, from
                `ai.conversations.create`; the assistant knows what was said in it before.
            name: Name of the person who writes, so that the assistant can address them.
            stream: `true` streams the reply: `delta` events with pieces, then `done` with the
                whole text, or `error`; `false` waits for one JSON answer.

        Returns:
            `AssistantReply`; with `stream=True` its events, as `AssistantReplyStream`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.ai.assistants.chat(
                assistant_id, content="A table for two?", conversation_id=conversation_id
            )
        """
        return self._answer(
            _CHAT,
            path={"assistant_id": assistant_id},
            body={
                "content": content,
                "conversation_id": conversation_id,
                "name": name,
                "stream": stream,
            },
            options=options,
        )

    async def clone(
        self,
        assistant_id: str,
        *,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Assistant:
        """Copy an AI assistant, without its telephony and messaging settings.

        `POST /ai/assistants/{assistant_id}/clone`

        Args:
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).
            idempotency_key: Key of your choice; a retry with the same key returns the first
                result instead of repeating the request.

        Returns:
            `Assistant`: `id`, `name`, `instructions`, `model`, `a2a_agents`, `avatar_settings` and
            32 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.ai.assistants.clone(assistant_id)
        """
        return await self._call(
            _CLONE,
            path={"assistant_id": assistant_id},
            headers={"Idempotency-Key": idempotency_key},
            options=options,
        )

    async def create(
        self,
        *,
        instructions: str,
        name: str,
        a2a_agents: Sequence[models.A2AAgentParam | Model] | Unset = UNSET,
        avatar_settings: models.AvatarSettingsParam | Model | None | Unset = UNSET,
        conversation_flow: models.ConversationFlowParam | Model | Unset = UNSET,
        delegation_settings: models.DelegationSettingsParam | Model | Unset = UNSET,
        description: str | Unset = UNSET,
        dynamic_variables: Mapping[str, object] | Unset = UNSET,
        dynamic_variables_webhook_timeout_ms: int | Unset = UNSET,
        dynamic_variables_webhook_url: str | Unset = UNSET,
        enabled_features: Sequence[Literal["telephony", "messaging"]] | Unset = UNSET,
        external_llm: models.ExternalLlmParam | Model | Unset = UNSET,
        fallback_config: models.FallbackConfigParam | Model | Unset = UNSET,
        greeting: str | Unset = UNSET,
        insight_settings: models.InsightSettingsParam | Model | Unset = UNSET,
        integrations: Sequence[models.AssistantIntegrationParam | Model] | Unset = UNSET,
        interruption_settings: models.AssistantInterruptionSettingsParam | Model | Unset = UNSET,
        llm_api_key_ref: str | Unset = UNSET,
        mcp_servers: Sequence[models.AssistantMcpServerParam | Model] | Unset = UNSET,
        messaging_settings: models.MessagingSettingsParam | Model | Unset = UNSET,
        model: str | Unset = UNSET,
        observability_settings: models.ObservabilityParam | Model | Unset = UNSET,
        post_conversation_settings: models.PostConversationSettingsParam | Model | Unset = UNSET,
        privacy_settings: models.PrivacySettingsParam | Model | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        telephony_settings: models.TelephonySettingsParam | Model | Unset = UNSET,
        tool_ids: Sequence[str] | Unset = UNSET,
        tools: Sequence[models.AssistantToolParam | Model] | Unset = UNSET,
        transcription: models.TranscriptionSettingsParam | Model | Unset = UNSET,
        voice_settings: models.AssistantVoiceSettingsParam | Model | Unset = UNSET,
        websocket_settings: models.WebsocketSettingsParam | Model | Unset = UNSET,
        widget_settings: models.WidgetSettingsParam | Model | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Assistant:
        """Create an AI assistant from instructions, a model, a voice and tools.

        `POST /ai/assistants`

        The response has the assistant's `id`, and, with `telephony` and `messaging` enabled, a
        TeXML application and a messaging profile for it, to which phone numbers are assigned.

        Args:
            instructions: System prompt: role, tone, rules and goals of the assistant; may
                contain `{{variables}}` that are filled in per conversation.
            name: Name of the assistant, to recognize it in lists and in the portal; callers
                never hear it.
            a2a_agents: Outside agents (Agent2Agent protocol) to which the assistant can hand
                tasks; each skill on an agent's card becomes a tool. At most 64 agents. List of
                objects with `async`, `name`, `url`, `headers`, `messages`, `poll_interval_ms`,
                `timeout_ms`.
            avatar_settings: Face of the assistant in video: a stock or own avatar, from
                `ai.avatars.list`, and its background. Beta. Object with `avatar_id`,
                `background_id`, `model`, `provider`.
            conversation_flow: Directed graph of prompt, tool and speak steps that leads the
                conversation, instead of one big prompt. Object with `nodes`, `start_node_id`,
                `edges`.
            delegation_settings: Division of work between a model that talks and a backend model
                that runs tools, so that the conversation continues meanwhile. Beta. Object with
                `enabled`, `external_llm`, `instructions`, `llm_api_key_ref`, `mode`, `model`,
                `speak_results`.
            description: Note on what the assistant is for; only for you, it is not part of the
                prompt.
            dynamic_variables: Names and default values of the `{{variables}}` in instructions,
                greeting and tools; values from the webhook or the call win over these.
            dynamic_variables_webhook_timeout_ms: Milliseconds the conversation waits for the
                variables webhook; after that it goes on with the default values. 1 to 10,000;
                default `1500`.
            dynamic_variables_webhook_url: Your URL, called by POST when a conversation starts,
                which answers `{"dynamic_variables": {…}}`; a flat object is ignored and the
                defaults stay.
            enabled_features: Channels the assistant serves: `telephony` for phone and web
                calls, `messaging` for SMS and other text. List of `"telephony"` or `"messaging"`.
            external_llm: Your own OpenAI-compatible model endpoint, used in place of a hosted
                `model`. Object with `base_url`, `model`, `authentication_method`,
                `certificate_ref`, `forward_metadata`, `llm_api_key_ref`, `token_retrieval_url`.
            fallback_config: Substitute model, hosted or your own endpoint, that answers when
                the main model is unavailable. Object with `external_llm`, `llm_api_key_ref`,
                `model`.
            greeting: First words of the assistant; `{{variables}}` allowed. Empty: it waits for
                the other side; `<assistant-speaks-first-with-model-generated-message>`: the model
                writes an opening.
            insight_settings: Insight group that analyzes each conversation after it ends, and
                the model that does it. Object with `insight_group_id`, `model`.
            integrations: Third-party apps, connected in `ai.integrations`, whose tools the
                assistant may use. List of objects with `integration_id`, `allowed_list`.
            interruption_settings: Whether callers may interrupt, and how the end of their turn
                is recognized; `deepgram/flux` uses `transcription.settings` for the latter. Object
                with `disable_greeting_interruption`, `enable`, `interrupt_prediction_threshold`,
                `start_speaking_plan`.
            llm_api_key_ref: Identifier of an integration secret that holds your API key at the
                model's provider; needed when `model` is not hosted by Telnyx. Free plans rarely
                work.
            mcp_servers: MCP servers, from `ai.mcp_servers.create`, whose tools the assistant
                may call. List of objects with `id`, `allowed_tools`.
            messaging_settings: How text conversations behave: messaging profile, delivery
                reports, and when a silent thread counts as over. Object with
                `conversation_inactivity_minutes`, `default_messaging_profile_id`,
                `delivery_status_webhook_url`.
            model: Large language model the assistant thinks with, an `id` from
                `ai.openai.list_models`. Ignored beside `external_llm`; without either Telnyx picks
                its default.
            observability_settings: Tracing of conversations with Langfuse: its host, keys and
                prompt names. Object with `host`, `prompt_label`, `prompt_name`, `prompt_sync`,
                `prompt_version`, `public_key_ref`, `secret_key_ref`, `status`.
            post_conversation_settings: One last turn after the conversation has ended, in which
                webhook and function tools may still run, such as to save a summary. Beta. Object
                with `enabled`.
            privacy_settings: What is kept of conversations, and whether personal data in them
                is redacted. Object with `data_retention`, `in_transit_data_locality`,
                `pii_redaction`.
            tags: Labels that group assistants for your own overview; replaced as a whole, or
                managed singly by `ai.assistants.tags`.
            telephony_settings: How calls with the assistant behave: time limits, silence, noise
                suppression, recording, voicemail and fallback. Object with
                `conversation_ended_full_history`, `default_texml_app_id`, `disable_dtmf`,
                `fallback_destination`, `noise_suppression`, `noise_suppression_config`,
                `recording_settings`, `send_message_history_updates` and 5 more.
            tool_ids: Shared tools from `ai.tools.create` to attach; on update the list replaces
                what is attached, and leaving it out changes nothing.
            tools: Tool definitions written into the object itself; for new work create shared
                tools with `ai.tools.create` and pass `tool_ids`. List of objects with one of 15
                forms.
            transcription: Speech recognition for what callers say: `model` such as
                `deepgram/flux`, `language`, and fine `settings`. Object with `api_key_ref`,
                `challenger`, `fallback_models`, `language`, `model`, `region`, `settings`.
            voice_settings: How the assistant sounds: `voice` (such as
                `Telnyx.KokoroTTS.af_heart`), speed, background audio, options of the voice's
                provider. Object with `voice`, `api_key_ref`, `background_audio`, `expressive_mode`,
                `language_boost`, `similarity_boost`, `speed`, `style` and 4 more.
            websocket_settings: Live copy of conversation and call events to a WebSocket server
                of yours, which may inject messages back; best effort, beta. Object with `auth_ref`,
                `enabled`, `url`.
            widget_settings: Look and texts of the web widget that puts the assistant on a site.
                Object with `agent_thinking_text`, `audio_visualizer_config`, `default_state`,
                `give_feedback_url`, `logo_icon_url`, `position`, `report_issue_url`,
                `speak_to_interrupt_text` and 3 more.
            idempotency_key: Key of your choice; a retry with the same key returns the first
                result instead of repeating the request.

        Returns:
            `Assistant`: `id`, `name`, `instructions`, `model`, `a2a_agents`, `avatar_settings` and
            32 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.ai.assistants.create(
                name="Table booking",
                model="moonshotai/Kimi-K2.6",
                instructions="You take bookings for a restaurant: day, time, guests.",
                greeting="Good evening. For how many?",
                enabled_features=["telephony"],
            )
        """
        return await self._call(
            _CREATE,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "instructions": instructions,
                "name": name,
                "a2a_agents": a2a_agents,
                "avatar_settings": avatar_settings,
                "conversation_flow": conversation_flow,
                "delegation_settings": delegation_settings,
                "description": description,
                "dynamic_variables": dynamic_variables,
                "dynamic_variables_webhook_timeout_ms": dynamic_variables_webhook_timeout_ms,
                "dynamic_variables_webhook_url": dynamic_variables_webhook_url,
                "enabled_features": enabled_features,
                "external_llm": external_llm,
                "fallback_config": fallback_config,
                "greeting": greeting,
                "insight_settings": insight_settings,
                "integrations": integrations,
                "interruption_settings": interruption_settings,
                "llm_api_key_ref": llm_api_key_ref,
                "mcp_servers": mcp_servers,
                "messaging_settings": messaging_settings,
                "model": model,
                "observability_settings": observability_settings,
                "post_conversation_settings": post_conversation_settings,
                "privacy_settings": privacy_settings,
                "tags": tags,
                "telephony_settings": telephony_settings,
                "tool_ids": tool_ids,
                "tools": tools,
                "transcription": transcription,
                "voice_settings": voice_settings,
                "websocket_settings": websocket_settings,
                "widget_settings": widget_settings,
            },
            options=options,
        )

    async def delete(
        self,
        assistant_id: str,
        *,
        hard_delete: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AssistantDeletion:
        """Delete an AI assistant; `restore` undoes it within 30 days.

        `DELETE /ai/assistants/{assistant_id}`

        The assistant can be restored for 30 days with its versions and its TeXML application.
        `hard_delete=True` removes it and all versions for good, at once; conversations, recordings,
        shared tools and embeddings stay. Refused (400) while another assistant hands over to this
        one.

        Args:
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).
            hard_delete: `true` deletes for good at once; otherwise the assistant can be
                restored with `restore` for 30 days.

        Returns:
            `AssistantDeletion`: `id`, `deleted` and `object`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.ai.assistants.delete(assistant_id)
        """
        return await self._call(
            _DELETE,
            path={"assistant_id": assistant_id},
            query={"hard_delete": hard_delete},
            options=options,
        )

    async def get_texml(self, assistant_id: str, **options: Unpack[RequestOptions]) -> str:
        """Retrieve an AI assistant as TeXML text.

        `GET /ai/assistants/{assistant_id}/texml`

        Args:
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).

        Returns:
            Text.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_GET_TEXML, path={"assistant_id": assistant_id}, options=options)

    async def imports(
        self,
        *,
        api_key_ref: str,
        provider: Literal["elevenlabs", "vapi", "retell"],
        import_ids: Sequence[str] | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[Assistant]]:
        """Import assistants from another provider, with its API key kept as an integration secret.

        `POST /ai/assistants/import`

        An assistant that was imported before is overwritten by its latest version at the provider.

        Args:
            api_key_ref: Identifier of the integration secret that holds your API key at that
                platform.
            provider: Platform to import from; a key of that platform is needed in
                `api_key_ref`. `"elevenlabs"`, `"vapi"` or `"retell"`.
            import_ids: Assistants to import, by their identifiers at the provider; without it
                all are imported, and earlier imports are overwritten.
            idempotency_key: Key of your choice; a retry with the same key returns the first
                result instead of repeating the request.

        Returns:
            `list[Assistant]`, as `.data`: `id`, `name`, `instructions`, `model`, `a2a_agents`,
            `avatar_settings` and 32 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _IMPORTS,
            headers={"Idempotency-Key": idempotency_key},
            body={"api_key_ref": api_key_ref, "provider": provider, "import_ids": import_ids},
            options=options,
        )

    async def list(self, **options: Unpack[RequestOptions]) -> Data[builtins.list[Assistant]]:
        """List all AI assistants of the account with their full configuration.

        `GET /ai/assistants`

        Returns:
            `list[Assistant]`, as `.data`: `id`, `name`, `instructions`, `model`, `a2a_agents`,
            `avatar_settings` and 32 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.ai.assistants.list()
        """
        return await self._call(_LIST, options=options)

    async def restore(self, assistant_id: str, **options: Unpack[RequestOptions]) -> Assistant:
        """Restore a deleted AI assistant; `deleted.list` shows which ones there are.

        `POST /ai/assistants/{assistant_id}/restore`

        Versions and TeXML application come back as they were. Numbers and connections that were
        given up after the deletion do not.

        Args:
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).

        Returns:
            `Assistant`: `id`, `name`, `instructions`, `model`, `a2a_agents`, `avatar_settings` and
            32 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RESTORE, path={"assistant_id": assistant_id}, options=options)

    async def retrieve(
        self,
        assistant_id: str,
        *,
        call_control_id: str | Unset = UNSET,
        fetch_dynamic_variables_from_webhook: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Assistant:
        """Retrieve an AI assistant: instructions, model, voice, tools and telephony settings.

        `GET /ai/assistants/{assistant_id}`

        Args:
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).
            call_control_id: Running call whose values fill the dynamic variables, together with
                `fetch_dynamic_variables_from_webhook`.
            fetch_dynamic_variables_from_webhook: `true` calls the assistant's variables webhook
                and returns the values it returns, to check what a conversation would see. Default
                `false`.
            from_: Caller's number to hand to the variables webhook, as if the call came from
                there.
            to: Called number to hand to the variables webhook.

        Returns:
            `Assistant`: `id`, `name`, `instructions`, `model`, `a2a_agents`, `avatar_settings` and
            32 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.ai.assistants.retrieve(assistant_id)
        """
        return await self._call(
            _RETRIEVE,
            path={"assistant_id": assistant_id},
            query={
                "call_control_id": call_control_id,
                "fetch_dynamic_variables_from_webhook": fetch_dynamic_variables_from_webhook,
                "from": from_,
                "to": to,
            },
            options=options,
        )

    async def send_sms(
        self,
        assistant_id: str,
        *,
        from_: str,
        to: str,
        conversation_metadata: Mapping[str, str | int | bool] | Unset = UNSET,
        should_create_conversation: bool | Unset = UNSET,
        text: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AssistantSMS:
        """Start or continue a conversation of an AI assistant by SMS.

        `POST /ai/assistants/{assistant_id}/chat/sms`

        The assistant needs a messaging profile. The text is `text`; without it, the assistant's
        greeting in a new conversation, else what the assistant writes itself.
        `should_create_conversation=True` starts a conversation, whose ID is returned.

        Args:
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).
            from_: Number of yours to send from, in E.164 format; the assistant must have a
                messaging profile.
            to: Person to write to, in E.164 format (`+13125550101`); their answers continue the
                conversation.
            conversation_metadata: Key-value pairs kept with the conversation, for finding it
                later; keys with `telnyx_` and `assistant_id` are reserved.
            should_create_conversation: `true` opens a new conversation with
                `conversation_metadata`; `false` continues the existing thread.
            text: Text to send as it is; without it the `greeting` goes out in a new
                conversation, else the assistant writes the message.
            idempotency_key: Key of your choice; a retry with the same key returns the first
                result instead of repeating the request.

        Returns:
            `AssistantSMS`: `conversation_id`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.ai.assistants.send_sms(
                assistant_id,
                from_="+13125550100",
                to="+13125550123",
                text="Your table is free.",
            )
        """
        return await self._call(
            _SEND_SMS,
            path={"assistant_id": assistant_id},
            headers={"Idempotency-Key": idempotency_key},
            body={
                "from": from_,
                "to": to,
                "conversation_metadata": conversation_metadata,
                "should_create_conversation": should_create_conversation,
                "text": text,
            },
            options=options,
        )

    async def update(
        self,
        assistant_id: str,
        *,
        a2a_agents: Sequence[models.A2AAgentParam | Model] | Unset = UNSET,
        avatar_settings: models.AvatarSettingsParam | Model | None | Unset = UNSET,
        conversation_flow: models.ConversationFlowParam | Model | Unset = UNSET,
        delegation_settings: models.DelegationSettingsParam | Model | Unset = UNSET,
        description: str | Unset = UNSET,
        dynamic_variables: Mapping[str, object] | Unset = UNSET,
        dynamic_variables_webhook_timeout_ms: int | Unset = UNSET,
        dynamic_variables_webhook_url: str | Unset = UNSET,
        enabled_features: Sequence[Literal["telephony", "messaging"]] | Unset = UNSET,
        external_llm: models.ExternalLlmParam | Model | Unset = UNSET,
        fallback_config: models.FallbackConfigParam | Model | Unset = UNSET,
        greeting: str | Unset = UNSET,
        insight_settings: models.InsightSettingsParam | Model | Unset = UNSET,
        instructions: str | Unset = UNSET,
        integrations: Sequence[models.AssistantIntegrationParam | Model] | Unset = UNSET,
        interruption_settings: models.AssistantInterruptionSettingsParam | Model | Unset = UNSET,
        llm_api_key_ref: str | Unset = UNSET,
        mcp_servers: Sequence[models.AssistantMcpServerParam | Model] | Unset = UNSET,
        messaging_settings: models.MessagingSettingsParam | Model | Unset = UNSET,
        model: str | Unset = UNSET,
        name: str | Unset = UNSET,
        observability_settings: models.ObservabilityParam | Model | Unset = UNSET,
        post_conversation_settings: models.PostConversationSettingsParam | Model | Unset = UNSET,
        privacy_settings: models.PrivacySettingsParam | Model | Unset = UNSET,
        promote_to_main: bool | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        telephony_settings: models.TelephonySettingsParam | Model | Unset = UNSET,
        tool_ids: Sequence[str] | Unset = UNSET,
        tools: Sequence[models.AssistantToolParam | Model] | Unset = UNSET,
        transcription: models.TranscriptionSettingsParam | Model | Unset = UNSET,
        version_name: str | Unset = UNSET,
        voice_settings: models.AssistantVoiceSettingsParam | Model | Unset = UNSET,
        websocket_settings: models.WebsocketSettingsParam | Model | Unset = UNSET,
        widget_settings: models.WidgetSettingsParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Assistant:
        """Change an AI assistant; arguments left out keep their values.

        `POST /ai/assistants/{assistant_id}`

        Each change becomes a version. Ten are kept: beyond that the oldest are deleted for good,
        except the main version and those that receive a share of the traffic.

        Args:
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).
            a2a_agents: Outside agents the assistant may hand tasks to; the list replaces the
                present one, an empty list removes all, leaving it out keeps them. List of objects
                with `async`, `name`, `url`, `headers`, `messages`, `poll_interval_ms`,
                `timeout_ms`.
            avatar_settings: Face of the assistant in video: a stock or own avatar, from
                `ai.avatars.list`, and its background. Beta. Object with `avatar_id`,
                `background_id`, `model`, `provider`.
            conversation_flow: Directed graph of prompt, tool and speak steps that leads the
                conversation, instead of one big prompt. Object with `nodes`, `start_node_id`,
                `edges`.
            delegation_settings: Division of work between a model that talks and a backend model
                that runs tools, so that the conversation continues meanwhile. Beta. Object with
                `enabled`, `external_llm`, `instructions`, `llm_api_key_ref`, `mode`, `model`,
                `speak_results`.
            description: Note on what the assistant is for; only for you, it is not part of the
                prompt.
            dynamic_variables: Names and default values of the `{{variables}}` in instructions,
                greeting and tools; values from the webhook or the call win over these.
            dynamic_variables_webhook_timeout_ms: Milliseconds the conversation waits for the
                variables webhook; after that it goes on with the default values. 1 to 10,000;
                default `1500`.
            dynamic_variables_webhook_url: Your URL, called by POST when a conversation starts,
                which answers `{"dynamic_variables": {…}}`; a flat object is ignored and the
                defaults stay.
            enabled_features: Channels the assistant serves: `telephony` for phone and web
                calls, `messaging` for SMS and other text. List of `"telephony"` or `"messaging"`,
                each once.
            external_llm: Your own OpenAI-compatible model endpoint, used in place of a hosted
                `model`. Object with `base_url`, `model`, `authentication_method`,
                `certificate_ref`, `forward_metadata`, `llm_api_key_ref`, `token_retrieval_url`.
            fallback_config: Substitute model, hosted or your own endpoint, that answers when
                the main model is unavailable. Object with `external_llm`, `llm_api_key_ref`,
                `model`.
            greeting: First words of the assistant; `{{variables}}` allowed. Empty: it waits for
                the other side; `<assistant-speaks-first-with-model-generated-message>`: the model
                writes an opening.
            insight_settings: Insight group that analyzes each conversation after it ends, and
                the model that does it. Object with `insight_group_id`, `model`.
            instructions: New system prompt; may contain `{{variables}}`. Left out, the prompt
                stays; `ai.assistants.instructions.enhance` helps to write it.
            integrations: Third-party apps, connected in `ai.integrations`, whose tools the
                assistant may use. List of objects with `integration_id`, `allowed_list`.
            interruption_settings: Whether callers may interrupt, and how the end of their turn
                is recognized; `deepgram/flux` uses `transcription.settings` for the latter. Object
                with `disable_greeting_interruption`, `enable`, `interrupt_prediction_threshold`,
                `start_speaking_plan`.
            llm_api_key_ref: Identifier of an integration secret that holds your API key at the
                model's provider; needed when `model` is not hosted by Telnyx. Free plans rarely
                work.
            mcp_servers: MCP servers, from `ai.mcp_servers.create`, whose tools the assistant
                may call. List of objects with `id`, `allowed_tools`.
            messaging_settings: How text conversations behave: messaging profile, delivery
                reports, and when a silent thread counts as over. Object with
                `conversation_inactivity_minutes`, `default_messaging_profile_id`,
                `delivery_status_webhook_url`.
            model: Large language model the assistant thinks with, an `id` from
                `ai.openai.list_models`. Ignored beside `external_llm`; without either Telnyx picks
                its default.
            name: Name of the assistant, to recognize it in lists and in the portal; callers
                never hear it.
            observability_settings: Tracing of conversations with Langfuse: its host, keys and
                prompt names. Object with `host`, `prompt_label`, `prompt_name`, `prompt_sync`,
                `prompt_version`, `public_key_ref`, `secret_key_ref`, `status`.
            post_conversation_settings: One last turn after the conversation has ended, in which
                webhook and function tools may still run, such as to save a summary. Beta. Object
                with `enabled`.
            privacy_settings: What is kept of conversations, and whether personal data in them
                is redacted. Object with `data_retention`, `in_transit_data_locality`,
                `pii_redaction`.
            promote_to_main: `false` saves the change as a version beside the live one; `true`,
                the default, makes it the main version that callers reach.
            tags: Labels that group assistants for your own overview; replaced as a whole, or
                managed singly by `ai.assistants.tags`.
            telephony_settings: How calls with the assistant behave: time limits, silence, noise
                suppression, recording, voicemail and fallback. Object with
                `conversation_ended_full_history`, `default_texml_app_id`, `disable_dtmf`,
                `fallback_destination`, `noise_suppression`, `noise_suppression_config`,
                `recording_settings`, `send_message_history_updates` and 5 more.
            tool_ids: Shared tools to attach, replacing those attached now; leave out to keep
                them. Most tool types are allowed once per assistant.
            tools: Inline tool definitions; a list sent replaces all inline tools, leave it out
                to keep them. Leave out tools with `shared: true`; those go by `tool_ids`. List of
                objects with one of 15 forms.
            transcription: Speech recognition for what callers say: `model` such as
                `deepgram/flux`, `language`, and fine `settings`. Object with `api_key_ref`,
                `challenger`, `fallback_models`, `language`, `model`, `region`, `settings`.
            version_name: Label of the version that this update saves, so that it can be
                distinguished in `ai.assistants.versions.list`. At most 50 characters; default `"New
                assistant"`.
            voice_settings: How the assistant sounds: `voice` (such as
                `Telnyx.KokoroTTS.af_heart`), speed, background audio, options of the voice's
                provider. Object with `voice`, `api_key_ref`, `background_audio`, `expressive_mode`,
                `language_boost`, `similarity_boost`, `speed`, `style` and 4 more.
            websocket_settings: Live copy of conversation and call events to a WebSocket server
                of yours, which may inject messages back; best effort, beta. Object with `auth_ref`,
                `enabled`, `url`.
            widget_settings: Look and texts of the web widget that puts the assistant on a site.
                Object with `agent_thinking_text`, `audio_visualizer_config`, `default_state`,
                `give_feedback_url`, `logo_icon_url`, `position`, `report_issue_url`,
                `speak_to_interrupt_text` and 3 more.

        Returns:
            `Assistant`: `id`, `name`, `instructions`, `model`, `a2a_agents`, `avatar_settings` and
            32 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.ai.assistants.update(assistant_id, greeting="Hello!", promote_to_main=False)
        """
        return await self._call(
            _UPDATE,
            path={"assistant_id": assistant_id},
            body={
                "a2a_agents": a2a_agents,
                "avatar_settings": avatar_settings,
                "conversation_flow": conversation_flow,
                "delegation_settings": delegation_settings,
                "description": description,
                "dynamic_variables": dynamic_variables,
                "dynamic_variables_webhook_timeout_ms": dynamic_variables_webhook_timeout_ms,
                "dynamic_variables_webhook_url": dynamic_variables_webhook_url,
                "enabled_features": enabled_features,
                "external_llm": external_llm,
                "fallback_config": fallback_config,
                "greeting": greeting,
                "insight_settings": insight_settings,
                "instructions": instructions,
                "integrations": integrations,
                "interruption_settings": interruption_settings,
                "llm_api_key_ref": llm_api_key_ref,
                "mcp_servers": mcp_servers,
                "messaging_settings": messaging_settings,
                "model": model,
                "name": name,
                "observability_settings": observability_settings,
                "post_conversation_settings": post_conversation_settings,
                "privacy_settings": privacy_settings,
                "promote_to_main": promote_to_main,
                "tags": tags,
                "telephony_settings": telephony_settings,
                "tool_ids": tool_ids,
                "tools": tools,
                "transcription": transcription,
                "version_name": version_name,
                "voice_settings": voice_settings,
                "websocket_settings": websocket_settings,
                "widget_settings": widget_settings,
            },
            options=options,
        )

    async def whatsapp(
        self,
        assistant_id: str,
        *,
        content: str,
        from_: str,
        to: str,
        conversation_metadata: Mapping[str, str | int | bool] | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AssistantWhatsappMessage:
        """Start or continue a conversation of an AI assistant by WhatsApp.

        `POST /ai/assistants/{assistant_id}/chat/whatsapp`

        Begins a conversation from your side: the assistant picks one of its approved templates,
        fills it from `content` and sends it. Replies go to the same conversation and are answered
        within WhatsApp's window of 24 hours. The assistant needs a `whatsapp_template` tool, stored
        conversations and no redaction of personal data.

        Args:
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).
            content: What the message is about, with the values to fill in, for example `Send
                the login code 482913`; the assistant picks an approved template.
            from_: WhatsApp number of yours to send from, E.164; its messaging profile must have
                this assistant.
            to: Recipient: number in E.164 format or WhatsApp business-scoped user ID.
            conversation_metadata: Key-value pairs kept with the conversation, for finding it
                later; keys with `telnyx_` and `assistant_id` are reserved.
            idempotency_key: Key of your choice; a retry with the same key returns the first
                result instead of repeating the request.

        Returns:
            `AssistantWhatsappMessage`: `conversation_id` and `message_id`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _WHATSAPP,
            path={"assistant_id": assistant_id},
            headers={"Idempotency-Key": idempotency_key},
            body={
                "content": content,
                "from": from_,
                "to": to,
                "conversation_metadata": conversation_metadata,
            },
            options=options,
        )
