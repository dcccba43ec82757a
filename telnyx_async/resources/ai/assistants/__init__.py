"""`client.ai.assistants`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.ai import (
    AssistantChatResponse,
    AssistantDeleteResponse,
    AssistantSendSMSResponse,
    AssistantWhatsappResponse,
    InferenceEmbedding,
)

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence
    from typing import Literal, Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async.models.params.ai import (
        AssistantA2AAgentParam,
        AssistantIntegrationParam,
        AssistantMcpServerParam,
        AssistantToolParamClientSideTool,
        AssistantToolParamFunction,
        AssistantToolParamHandoff,
        AssistantToolParamInvite,
        AssistantToolParamPay,
        AssistantToolParamRefer,
        AssistantToolParamSendDtmf,
        AssistantToolParamSendMessage,
        AssistantToolParamSkipTurn,
        AssistantToolParamTransfer,
        AssistantToolParamUpdateDynamicVariables,
        AssistantToolParamVision,
        AvatarSettingsRequestParam,
        ConversationFlowReqParam,
        DelegationSettingsParam,
        ExternalLlmParam,
        FallbackConfigReqParam,
        InferenceEmbeddingInterruptionSettingsParam,
        InferenceEmbeddingVoiceSettingsParam,
        InferenceEmbeddingWebhookToolParamsParam,
        InsightSettingsParam,
        MessagingSettingsParam,
        ObservabilityReqParam,
        PostConversationSettingsReqParam,
        PrivacySettingsParam,
        TelephonySettingsParam,
        TranscriptionSettingsParam,
        WebsocketSettingsParam,
        WidgetSettingsParam,
    )
    from telnyx_async.models.params.shared import HangupToolParam, RetrievalToolParam
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
    "POST", "/ai/assistants/{assistant_id}/chat", AssistantChatResponse, body=BodyKind.JSON
)
_CLONE = Operation(
    "POST", "/ai/assistants/{assistant_id}/clone", InferenceEmbedding, replay=Replay.IDEMPOTENCY_KEY
)
_CREATE = Operation(
    "POST", "/ai/assistants", InferenceEmbedding, body=BodyKind.JSON, replay=Replay.IDEMPOTENCY_KEY
)
_DELETE = Operation(
    "DELETE", "/ai/assistants/{assistant_id}", AssistantDeleteResponse, replay=Replay.SAFE
)
_GET_TEXML = Operation("GET", "/ai/assistants/{assistant_id}/texml", str, replay=Replay.SAFE)
_IMPORTS = Operation(
    "POST",
    "/ai/assistants/import",
    Data[list[InferenceEmbedding]],
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_LIST = Operation("GET", "/ai/assistants", Data[list[InferenceEmbedding]], replay=Replay.SAFE)
_RESTORE = Operation("POST", "/ai/assistants/{assistant_id}/restore", InferenceEmbedding)
_RETRIEVE = Operation(
    "GET", "/ai/assistants/{assistant_id}", InferenceEmbedding, replay=Replay.SAFE
)
_SEND_SMS = Operation(
    "POST",
    "/ai/assistants/{assistant_id}/chat/sms",
    AssistantSendSMSResponse,
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_UPDATE = Operation("POST", "/ai/assistants/{assistant_id}", InferenceEmbedding, body=BodyKind.JSON)
_WHATSAPP = Operation(
    "POST",
    "/ai/assistants/{assistant_id}/chat/whatsapp",
    AssistantWhatsappResponse,
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)


class Assistants(Resource):
    """Methods."""

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
    ) -> AssistantChatResponse:
        """`POST /ai/assistants/{assistant_id}/chat`"""
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
    ) -> InferenceEmbedding:
        """`POST /ai/assistants/{assistant_id}/clone`"""
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
        a2a_agents: Sequence[AssistantA2AAgentParam | Model] | Unset = UNSET,
        avatar_settings: AvatarSettingsRequestParam | Model | None | Unset = UNSET,
        conversation_flow: ConversationFlowReqParam | Model | Unset = UNSET,
        delegation_settings: DelegationSettingsParam | Model | Unset = UNSET,
        description: str | Unset = UNSET,
        dynamic_variables: Mapping[str, object] | Unset = UNSET,
        dynamic_variables_webhook_timeout_ms: int | Unset = UNSET,
        dynamic_variables_webhook_url: str | Unset = UNSET,
        enabled_features: Sequence[Literal["telephony", "messaging"]] | Unset = UNSET,
        external_llm: ExternalLlmParam | Model | Unset = UNSET,
        fallback_config: FallbackConfigReqParam | Model | Unset = UNSET,
        greeting: str | Unset = UNSET,
        insight_settings: InsightSettingsParam | Model | Unset = UNSET,
        integrations: Sequence[AssistantIntegrationParam | Model] | Unset = UNSET,
        interruption_settings: InferenceEmbeddingInterruptionSettingsParam | Model | Unset = UNSET,
        llm_api_key_ref: str | Unset = UNSET,
        mcp_servers: Sequence[AssistantMcpServerParam | Model] | Unset = UNSET,
        messaging_settings: MessagingSettingsParam | Model | Unset = UNSET,
        model: str | Unset = UNSET,
        observability_settings: ObservabilityReqParam | Model | Unset = UNSET,
        post_conversation_settings: PostConversationSettingsReqParam | Model | Unset = UNSET,
        privacy_settings: PrivacySettingsParam | Model | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        telephony_settings: TelephonySettingsParam | Model | Unset = UNSET,
        tool_ids: Sequence[str] | Unset = UNSET,
        tools: Sequence[
            AssistantToolParamFunction
            | Model
            | InferenceEmbeddingWebhookToolParamsParam
            | AssistantToolParamClientSideTool
            | RetrievalToolParam
            | AssistantToolParamHandoff
            | HangupToolParam
            | AssistantToolParamTransfer
            | AssistantToolParamInvite
            | AssistantToolParamRefer
            | AssistantToolParamSendDtmf
            | AssistantToolParamSendMessage
            | AssistantToolParamSkipTurn
            | AssistantToolParamVision
            | AssistantToolParamPay
            | AssistantToolParamUpdateDynamicVariables
        ]
        | Unset = UNSET,
        transcription: TranscriptionSettingsParam | Model | Unset = UNSET,
        voice_settings: InferenceEmbeddingVoiceSettingsParam | Model | Unset = UNSET,
        websocket_settings: WebsocketSettingsParam | Model | Unset = UNSET,
        widget_settings: WidgetSettingsParam | Model | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> InferenceEmbedding:
        """`POST /ai/assistants`"""
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
    ) -> AssistantDeleteResponse:
        """`DELETE /ai/assistants/{assistant_id}`"""
        return await self._call(
            _DELETE,
            path={"assistant_id": assistant_id},
            query={"hard_delete": hard_delete},
            options=options,
        )

    async def get_texml(self, assistant_id: str, **options: Unpack[RequestOptions]) -> str:
        """`GET /ai/assistants/{assistant_id}/texml`"""
        return await self._call(_GET_TEXML, path={"assistant_id": assistant_id}, options=options)

    async def imports(
        self,
        *,
        api_key_ref: str,
        provider: Literal["elevenlabs", "vapi", "retell"],
        import_ids: Sequence[str] | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[InferenceEmbedding]]:
        """`POST /ai/assistants/import`"""
        return await self._call(
            _IMPORTS,
            headers={"Idempotency-Key": idempotency_key},
            body={"api_key_ref": api_key_ref, "provider": provider, "import_ids": import_ids},
            options=options,
        )

    async def list(
        self, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[InferenceEmbedding]]:
        """`GET /ai/assistants`"""
        return await self._call(_LIST, options=options)

    async def restore(
        self, assistant_id: str, **options: Unpack[RequestOptions]
    ) -> InferenceEmbedding:
        """`POST /ai/assistants/{assistant_id}/restore`"""
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
    ) -> InferenceEmbedding:
        """`GET /ai/assistants/{assistant_id}`"""
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
    ) -> AssistantSendSMSResponse:
        """`POST /ai/assistants/{assistant_id}/chat/sms`"""
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
        a2a_agents: Sequence[AssistantA2AAgentParam | Model] | Unset = UNSET,
        avatar_settings: AvatarSettingsRequestParam | Model | None | Unset = UNSET,
        conversation_flow: ConversationFlowReqParam | Model | Unset = UNSET,
        delegation_settings: DelegationSettingsParam | Model | Unset = UNSET,
        description: str | Unset = UNSET,
        dynamic_variables: Mapping[str, object] | Unset = UNSET,
        dynamic_variables_webhook_timeout_ms: int | Unset = UNSET,
        dynamic_variables_webhook_url: str | Unset = UNSET,
        enabled_features: Sequence[Literal["telephony", "messaging"]] | Unset = UNSET,
        external_llm: ExternalLlmParam | Model | Unset = UNSET,
        fallback_config: FallbackConfigReqParam | Model | Unset = UNSET,
        greeting: str | Unset = UNSET,
        insight_settings: InsightSettingsParam | Model | Unset = UNSET,
        instructions: str | Unset = UNSET,
        integrations: Sequence[AssistantIntegrationParam | Model] | Unset = UNSET,
        interruption_settings: InferenceEmbeddingInterruptionSettingsParam | Model | Unset = UNSET,
        llm_api_key_ref: str | Unset = UNSET,
        mcp_servers: Sequence[AssistantMcpServerParam | Model] | Unset = UNSET,
        messaging_settings: MessagingSettingsParam | Model | Unset = UNSET,
        model: str | Unset = UNSET,
        name: str | Unset = UNSET,
        observability_settings: ObservabilityReqParam | Model | Unset = UNSET,
        post_conversation_settings: PostConversationSettingsReqParam | Model | Unset = UNSET,
        privacy_settings: PrivacySettingsParam | Model | Unset = UNSET,
        promote_to_main: bool | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        telephony_settings: TelephonySettingsParam | Model | Unset = UNSET,
        tool_ids: Sequence[str] | Unset = UNSET,
        tools: Sequence[
            AssistantToolParamFunction
            | Model
            | InferenceEmbeddingWebhookToolParamsParam
            | AssistantToolParamClientSideTool
            | RetrievalToolParam
            | AssistantToolParamHandoff
            | HangupToolParam
            | AssistantToolParamTransfer
            | AssistantToolParamInvite
            | AssistantToolParamRefer
            | AssistantToolParamSendDtmf
            | AssistantToolParamSendMessage
            | AssistantToolParamSkipTurn
            | AssistantToolParamVision
            | AssistantToolParamPay
            | AssistantToolParamUpdateDynamicVariables
        ]
        | Unset = UNSET,
        transcription: TranscriptionSettingsParam | Model | Unset = UNSET,
        version_name: str | Unset = UNSET,
        voice_settings: InferenceEmbeddingVoiceSettingsParam | Model | Unset = UNSET,
        websocket_settings: WebsocketSettingsParam | Model | Unset = UNSET,
        widget_settings: WidgetSettingsParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> InferenceEmbedding:
        """`POST /ai/assistants/{assistant_id}`"""
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
    ) -> AssistantWhatsappResponse:
        """`POST /ai/assistants/{assistant_id}/chat/whatsapp`"""
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
