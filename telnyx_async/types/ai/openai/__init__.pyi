"""The official package's `telnyx.types.ai.openai`."""

from collections.abc import Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

FunctionDefinition: TypeAlias = m.FunctionDefinition
FunctionDefinitionParam: TypeAlias = m.FunctionDefinitionParam
EmbeddingCreateEmbeddingsResponse: TypeAlias = m.OpenAIEmbeddingList
EmbeddingListEmbeddingModelsResponse: TypeAlias = m.OpenAIEmbeddingModelList
ChatCreateCompletionResponse: TypeAlias = dict[str, Any]

class ChatCreateCompletionParams(TypedDict, total=False):
    messages: Required[Sequence[m.ChatMessageParam | m.Model]]
    api_key_ref: str
    best_of: int
    early_stopping: bool
    enable_thinking: bool
    frequency_penalty: float
    length_penalty: float
    logprobs: bool
    max_tokens: int | None
    min_p: float
    mode: Literal["preferred", "strict"]
    model: str
    n: float
    presence_penalty: float
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
    region: Literal["USA", "EU", "AUS", "UAE"]
    response_format: (
        m.ChatTextFormatParam | m.Model | m.ChatJsonObjectFormatParam | m.ChatJsonSchemaFormatParam
    )
    seed: int
    service_tier: str
    stop: str | Sequence[str]
    stream: bool
    temperature: float
    tool_choice: Literal["none", "auto", "required"]
    tools: Sequence[m.ChatFunctionToolParam | m.Model | m.ChatRetrievalToolParam]
    top_logprobs: int
    top_p: float
    use_beam_search: bool

class EmbeddingCreateEmbeddingsParams(TypedDict, total=False):
    input: Required[str | Sequence[str]]
    model: Required[str]
    dimensions: int
    encoding_format: Literal["float", "base64"]
    user: str
