"""The official package's `telnyx.types.ai.missions`."""

from collections.abc import Mapping
from typing import Any, Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

MissionRunResponse: TypeAlias = m.Data[m.MissionRun]
MissionRunData: TypeAlias = m.MissionRun
KnowledgeBaseCreateKnowledgeBaseResponse: TypeAlias = Any
KnowledgeBaseGetKnowledgeBaseResponse: TypeAlias = Any
KnowledgeBaseListKnowledgeBasesResponse: TypeAlias = Any
KnowledgeBaseUpdateKnowledgeBaseResponse: TypeAlias = Any
McpServerCreateMcpServerResponse: TypeAlias = Any
McpServerGetMcpServerResponse: TypeAlias = Any
McpServerListMcpServersResponse: TypeAlias = Any
McpServerUpdateMcpServerResponse: TypeAlias = Any
ToolCreateToolResponse: TypeAlias = Any
ToolGetToolResponse: TypeAlias = Any
ToolListToolsResponse: TypeAlias = Any
ToolUpdateToolResponse: TypeAlias = Any
RunStatus: TypeAlias = Literal["pending", "running", "paused", "succeeded", "failed", "cancelled"]

class RunCreateParams(TypedDict, total=False):
    mission_id: Required[str]
    input: Mapping[str, object]
    metadata: Mapping[str, object]

class RunListParams(TypedDict, total=False):
    mission_id: Required[str]
    page_number: int
    page_size: int
    status: str

class RunListRunsParams(TypedDict, total=False):
    page_number: int
    page_size: int
    status: str

class RunUpdateParams(TypedDict, total=False):
    run_id: Required[str]
    mission_id: Required[str]
    error: str
    metadata: Mapping[str, object]
    result_payload: Mapping[str, object]
    result_summary: str
    status: Literal["pending", "running", "paused", "succeeded", "failed", "cancelled"]
