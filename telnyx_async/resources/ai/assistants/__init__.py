"""`client.ai.assistants`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
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

_CHAT = Operation("POST", "/ai/assistants/{assistant_id}/chat", AssistantReply, body=BodyKind.JSON)
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
    """AI assistants: instructions, a model, a voice and tools, which talk by phone and by text."""

    @cached_property
    def canary_deploys(self) -> CanaryDeploys:
        from telnyx_async.resources.ai.assistants.canary_deploys import CanaryDeploys

        return CanaryDeploys(self._client)

    @cached_property
    def deleted(self) -> Deleted:
        from telnyx_async.resources.ai.assistants.deleted import Deleted

        return Deleted(self._client)

    @cached_property
    def instructions(self) -> Instructions:
        from telnyx_async.resources.ai.assistants.instructions import Instructions

        return Instructions(self._client)

    @cached_property
    def scheduled_events(self) -> ScheduledEvents:
        from telnyx_async.resources.ai.assistants.scheduled_events import ScheduledEvents

        return ScheduledEvents(self._client)

    @cached_property
    def tags(self) -> Tags:
        from telnyx_async.resources.ai.assistants.tags import Tags

        return Tags(self._client)

    @cached_property
    def tests(self) -> Tests:
        from telnyx_async.resources.ai.assistants.tests import Tests

        return Tests(self._client)

    @cached_property
    def tools(self) -> Tools:
        from telnyx_async.resources.ai.assistants.tools import Tools

        return Tools(self._client)

    @cached_property
    def versions(self) -> Versions:
        from telnyx_async.resources.ai.assistants.versions import Versions

        return Versions(self._client)

    async def chat(
        self,
        assistant_id: str,
        *,
        content: str,
        conversation_id: str,
        name: str | Unset = UNSET,
        stream: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AssistantReply:
        """Send a message to an AI assistant within a conversation, and wait for its reply.

        `POST /ai/assistants/{assistant_id}/chat`

        Args:
            assistant_id: String.
            content: String.
            conversation_id: String.
            name: String.
            stream: True or false.

        Returns:
            `AssistantReply`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
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
            assistant_id: String.
            idempotency_key: String.

        Returns:
            `Assistant`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
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
        """Create an AI assistant.

        `POST /ai/assistants`

        Args:
            instructions: String.
            name: String.
            a2a_agents: List of objects with `async`, `name`, `url`, `headers`, `messages`,
                `poll_interval_ms`, `timeout_ms`.
            avatar_settings: Object with `avatar_id`, `background_id`, `model`, `provider` or
                null.
            conversation_flow: Object with `nodes`, `start_node_id`, `edges`.
            delegation_settings: Object with `enabled`, `external_llm`, `instructions`,
                `llm_api_key_ref`, `mode`, `model`, `speak_results`.
            description: String.
            dynamic_variables: Object.
            dynamic_variables_webhook_timeout_ms: Integer, 1 to 10,000, in milliseconds; `1500`
                by default.
            dynamic_variables_webhook_url: String.
            enabled_features: List of `"telephony"` or `"messaging"`.
            external_llm: Object with `base_url`, `model`, `authentication_method`,
                `certificate_ref`, `forward_metadata`, `llm_api_key_ref`, `token_retrieval_url`.
            fallback_config: Object with `external_llm`, `llm_api_key_ref`, `model`.
            greeting: String.
            insight_settings: Object with `insight_group_id`, `model`.
            integrations: List of objects with `integration_id`, `allowed_list`.
            interruption_settings: Object with `disable_greeting_interruption`, `enable`,
                `interrupt_prediction_threshold`, `start_speaking_plan`.
            llm_api_key_ref: String.
            mcp_servers: List of objects with `id`, `allowed_tools`.
            messaging_settings: Object with `conversation_inactivity_minutes`,
                `default_messaging_profile_id`, `delivery_status_webhook_url`.
            model: String.
            observability_settings: Object with `host`, `prompt_label`, `prompt_name`,
                `prompt_sync`, `prompt_version`, `public_key_ref`, `secret_key_ref`, `status`.
            post_conversation_settings: Object with `enabled`.
            privacy_settings: Object with `data_retention`, `in_transit_data_locality`,
                `pii_redaction`.
            tags: List of strings.
            telephony_settings: Object with `conversation_ended_full_history`,
                `default_texml_app_id`, `disable_dtmf`, `fallback_destination`, `noise_suppression`,
                `noise_suppression_config`, `recording_settings`, `send_message_history_updates` and
                5 more.
            tool_ids: List of strings.
            tools: List of objects with one of 15 forms.
            transcription: Object with `api_key_ref`, `challenger`, `fallback_models`,
                `language`, `model`, `region`, `settings`.
            voice_settings: Object with `voice`, `api_key_ref`, `background_audio`,
                `expressive_mode`, `language_boost`, `similarity_boost`, `speed`, `style` and 4
                more.
            websocket_settings: Object with `auth_ref`, `enabled`, `url`.
            widget_settings: Object with `agent_thinking_text`, `audio_visualizer_config`,
                `default_state`, `give_feedback_url`, `logo_icon_url`, `position`,
                `report_issue_url`, `speak_to_interrupt_text` and 3 more.
            idempotency_key: String.

        Returns:
            `Assistant`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
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
        """Delete an AI assistant.

        `DELETE /ai/assistants/{assistant_id}`

        Args:
            assistant_id: String.
            hard_delete: True or false.

        Returns:
            `AssistantDeletion`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
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
            assistant_id: String.

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

        Args:
            api_key_ref: String.
            provider: `"elevenlabs"`, `"vapi"` or `"retell"`.
            import_ids: List of strings.
            idempotency_key: String.

        Returns:
            `list[Assistant]`, as `.data`.

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
        """List all AI assistants.

        `GET /ai/assistants`

        Returns:
            `list[Assistant]`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_LIST, options=options)

    async def restore(self, assistant_id: str, **options: Unpack[RequestOptions]) -> Assistant:
        """Bring back an AI assistant that was deleted.

        `POST /ai/assistants/{assistant_id}/restore`

        Args:
            assistant_id: String.

        Returns:
            `Assistant`.

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
        """Retrieve an AI assistant.

        `GET /ai/assistants/{assistant_id}`

        Args:
            assistant_id: String.
            call_control_id: String.
            fetch_dynamic_variables_from_webhook: True or false; false by default.
            from_: String.
            to: String.

        Returns:
            `Assistant`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
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

        Args:
            assistant_id: String.
            from_: String.
            to: String.
            conversation_metadata: Object.
            should_create_conversation: True or false.
            text: String.
            idempotency_key: String.

        Returns:
            `AssistantSMS`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
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

        Args:
            assistant_id: String.
            a2a_agents: List of objects with `async`, `name`, `url`, `headers`, `messages`,
                `poll_interval_ms`, `timeout_ms`.
            avatar_settings: Object with `avatar_id`, `background_id`, `model`, `provider` or
                null.
            conversation_flow: Object with `nodes`, `start_node_id`, `edges`.
            delegation_settings: Object with `enabled`, `external_llm`, `instructions`,
                `llm_api_key_ref`, `mode`, `model`, `speak_results`.
            description: String.
            dynamic_variables: Object.
            dynamic_variables_webhook_timeout_ms: Integer, 1 to 10,000, in milliseconds; `1500`
                by default.
            dynamic_variables_webhook_url: String.
            enabled_features: List of `"telephony"` or `"messaging"`, each once.
            external_llm: Object with `base_url`, `model`, `authentication_method`,
                `certificate_ref`, `forward_metadata`, `llm_api_key_ref`, `token_retrieval_url`.
            fallback_config: Object with `external_llm`, `llm_api_key_ref`, `model`.
            greeting: String.
            insight_settings: Object with `insight_group_id`, `model`.
            instructions: String.
            integrations: List of objects with `integration_id`, `allowed_list`.
            interruption_settings: Object with `disable_greeting_interruption`, `enable`,
                `interrupt_prediction_threshold`, `start_speaking_plan`.
            llm_api_key_ref: String.
            mcp_servers: List of objects with `id`, `allowed_tools`.
            messaging_settings: Object with `conversation_inactivity_minutes`,
                `default_messaging_profile_id`, `delivery_status_webhook_url`.
            model: String.
            name: String.
            observability_settings: Object with `host`, `prompt_label`, `prompt_name`,
                `prompt_sync`, `prompt_version`, `public_key_ref`, `secret_key_ref`, `status`.
            post_conversation_settings: Object with `enabled`.
            privacy_settings: Object with `data_retention`, `in_transit_data_locality`,
                `pii_redaction`.
            promote_to_main: True or false; true by default.
            tags: List of strings.
            telephony_settings: Object with `conversation_ended_full_history`,
                `default_texml_app_id`, `disable_dtmf`, `fallback_destination`, `noise_suppression`,
                `noise_suppression_config`, `recording_settings`, `send_message_history_updates` and
                5 more.
            tool_ids: List of strings.
            tools: List of objects with one of 15 forms.
            transcription: Object with `api_key_ref`, `challenger`, `fallback_models`,
                `language`, `model`, `region`, `settings`.
            version_name: String, at most 50 characters; `"New assistant"` by default.
            voice_settings: Object with `voice`, `api_key_ref`, `background_audio`,
                `expressive_mode`, `language_boost`, `similarity_boost`, `speed`, `style` and 4
                more.
            websocket_settings: Object with `auth_ref`, `enabled`, `url`.
            widget_settings: Object with `agent_thinking_text`, `audio_visualizer_config`,
                `default_state`, `give_feedback_url`, `logo_icon_url`, `position`,
                `report_issue_url`, `speak_to_interrupt_text` and 3 more.

        Returns:
            `Assistant`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
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

        Args:
            assistant_id: String.
            content: String.
            from_: String.
            to: String.
            conversation_metadata: Object.
            idempotency_key: String.

        Returns:
            `AssistantWhatsappMessage`.

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
