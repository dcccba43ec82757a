"""`client.ai.assistants.versions`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.ai import Assistant

__all__ = ["Versions"]

_DELETE = Operation(
    "DELETE",
    "/ai/assistants/{assistant_id}/versions/{version_id}",
    accept="*/*",
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET", "/ai/assistants/{assistant_id}/versions", Data[list[Assistant]], replay=Replay.SAFE
)
_PROMOTE = Operation(
    "POST", "/ai/assistants/{assistant_id}/versions/{version_id}/promote", Assistant
)
_RETRIEVE = Operation(
    "GET", "/ai/assistants/{assistant_id}/versions/{version_id}", Assistant, replay=Replay.SAFE
)
_UPDATE = Operation(
    "POST",
    "/ai/assistants/{assistant_id}/versions/{version_id}",
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


class Versions(Resource):
    """Versions of an assistant; one of them is the main one.

    Guide: `docs/assistants.md`.
    """

    async def delete(
        self, version_id: str, *, assistant_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a version of an AI assistant that is not the main one.

        `DELETE /ai/assistants/{assistant_id}/versions/{version_id}`

        The deletion cannot be undone. To stop using a version, promote another one.

        Args:
            version_id: One saved version of an assistant, from `ai.assistants.versions.list`;
                every update saves a new one.
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).

        Returns:
            Nothing.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _DELETE, path={"version_id": version_id, "assistant_id": assistant_id}, options=options
        )

    async def list(
        self, assistant_id: str, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[Assistant]]:
        """List the versions of an AI assistant; one of them is the main version that answers.

        `GET /ai/assistants/{assistant_id}/versions`

        An assistant has ten versions at most; a further change deletes the oldest, but never the
        main version or one that receives a share of the traffic.

        Args:
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).

        Returns:
            `list[Assistant]`, as `.data`: `id`, `name`, `instructions`, `model`, `a2a_agents`,
            `avatar_settings` and 32 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.ai.assistants.versions.list(assistant_id)
        """
        return await self._call(_LIST, path={"assistant_id": assistant_id}, options=options)

    async def promote(
        self, version_id: str, *, assistant_id: str, **options: Unpack[RequestOptions]
    ) -> Assistant:
        """Make a version of an AI assistant the main one.

        `POST /ai/assistants/{assistant_id}/versions/{version_id}/promote`

        Ends a canary deploy: all traffic goes to this version.

        Args:
            version_id: One saved version of an assistant, from `ai.assistants.versions.list`;
                every update saves a new one.
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).

        Returns:
            `Assistant`: `id`, `name`, `instructions`, `model`, `a2a_agents`, `avatar_settings` and
            32 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.

        Example:
            client.ai.assistants.versions.promote(version_id, assistant_id=assistant_id)
        """
        return await self._call(
            _PROMOTE, path={"version_id": version_id, "assistant_id": assistant_id}, options=options
        )

    async def retrieve(
        self,
        version_id: str,
        *,
        assistant_id: str,
        include_mcp_servers: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Assistant:
        """Retrieve one version of an AI assistant, whether or not it is in use.

        `GET /ai/assistants/{assistant_id}/versions/{version_id}`

        Args:
            version_id: One saved version of an assistant, from `ai.assistants.versions.list`;
                every update saves a new one.
            assistant_id: AI assistant, from `ai.assistants.create` or `ai.assistants.list`
                (`assistant-…`).
            include_mcp_servers: Whether the MCP servers attached to the version are part of the
                response.

        Returns:
            `Assistant`: `id`, `name`, `instructions`, `model`, `a2a_agents`, `avatar_settings` and
            32 more fields.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _RETRIEVE,
            path={"version_id": version_id, "assistant_id": assistant_id},
            query={"include_mcp_servers": include_mcp_servers},
            options=options,
        )

    async def update(
        self,
        version_id: str,
        *,
        assistant_id: str,
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
        """Change a version of an AI assistant; arguments left out keep their values.

        `POST /ai/assistants/{assistant_id}/versions/{version_id}`

        The main version cannot be changed this way: use `ai.assistants.update`.

        Args:
            version_id: One saved version of an assistant, from `ai.assistants.versions.list`;
                every update saves a new one.
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
            version_name: New label of this version; the main version cannot be changed here. At
                most 50 characters; default `"New assistant"`.
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
        """
        return await self._call(
            _UPDATE,
            path={"version_id": version_id, "assistant_id": assistant_id},
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
