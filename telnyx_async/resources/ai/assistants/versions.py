"""`client.ai.assistants.versions`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.ai import InferenceEmbedding

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

__all__ = ["Versions"]

_DELETE = Operation(
    "DELETE",
    "/ai/assistants/{assistant_id}/versions/{version_id}",
    accept="*/*",
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/ai/assistants/{assistant_id}/versions",
    Data[list[InferenceEmbedding]],
    replay=Replay.SAFE,
)
_PROMOTE = Operation(
    "POST", "/ai/assistants/{assistant_id}/versions/{version_id}/promote", InferenceEmbedding
)
_RETRIEVE = Operation(
    "GET",
    "/ai/assistants/{assistant_id}/versions/{version_id}",
    InferenceEmbedding,
    replay=Replay.SAFE,
)
_UPDATE = Operation(
    "POST",
    "/ai/assistants/{assistant_id}/versions/{version_id}",
    InferenceEmbedding,
    body=BodyKind.JSON,
)


class Versions(Resource):
    """Methods."""

    async def delete(
        self, version_id: str, *, assistant_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """`DELETE /ai/assistants/{assistant_id}/versions/{version_id}`"""
        await self._call(
            _DELETE, path={"version_id": version_id, "assistant_id": assistant_id}, options=options
        )

    async def list(
        self, assistant_id: str, **options: Unpack[RequestOptions]
    ) -> Data[builtins.list[InferenceEmbedding]]:
        """`GET /ai/assistants/{assistant_id}/versions`"""
        return await self._call(_LIST, path={"assistant_id": assistant_id}, options=options)

    async def promote(
        self, version_id: str, *, assistant_id: str, **options: Unpack[RequestOptions]
    ) -> InferenceEmbedding:
        """`POST /ai/assistants/{assistant_id}/versions/{version_id}/promote`"""
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
    ) -> InferenceEmbedding:
        """`GET /ai/assistants/{assistant_id}/versions/{version_id}`"""
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
        """`POST /ai/assistants/{assistant_id}/versions/{version_id}`"""
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
