"""The official package's `telnyx.types.ai.missions.runs`."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

EventData: TypeAlias = m.MissionEvent
EventResponse: TypeAlias = m.Data[m.MissionEvent]
CreatePlanStepRequestParam: TypeAlias = m.PlanStepParam
PlanStepsCreatedResponse: TypeAlias = m.Data[list[m.PlanStep]]
PlanStepData: TypeAlias = m.PlanStep
PlanRetrieveResponse: TypeAlias = m.Data[list[m.PlanStep]]
PlanStepResponse: TypeAlias = m.Data[m.PlanStep]
TelnyxAgentListResponse: TypeAlias = m.Data[list[m.MissionAgent]]
TelnyxAgentData: TypeAlias = m.MissionAgent
TelnyxAgentLinkResponse: TypeAlias = m.Data[m.MissionAgent]
EventType: TypeAlias = Literal[
    "status_change",
    "step_started",
    "step_completed",
    "step_failed",
    "tool_call",
    "tool_result",
    "message",
    "error",
    "custom",
]
StepStatus: TypeAlias = Literal["pending", "in_progress", "completed", "skipped", "failed"]

class EventListParams(TypedDict, total=False):
    run_id: Required[str]
    mission_id: Required[str]
    agent_id: str
    page_number: int
    page_size: int
    step_id: str
    type: str

class EventLogParams(TypedDict, total=False):
    run_id: Required[str]
    mission_id: Required[str]
    summary: Required[str]
    type: Required[
        Literal[
            "status_change",
            "step_started",
            "step_completed",
            "step_failed",
            "tool_call",
            "tool_result",
            "message",
            "error",
            "custom",
        ]
    ]
    agent_id: str
    idempotency_key: str
    payload: Mapping[str, object]
    step_id: str

class PlanAddStepsToPlanParams(TypedDict, total=False):
    run_id: Required[str]
    mission_id: Required[str]
    steps: Required[Sequence[m.PlanStepParam | m.Model]]

class PlanCreateParams(TypedDict, total=False):
    run_id: Required[str]
    mission_id: Required[str]
    steps: Required[Sequence[m.PlanStepParam | m.Model]]

class PlanUpdateStepParams(TypedDict, total=False):
    step_id: Required[str]
    mission_id: Required[str]
    run_id: Required[str]
    metadata: Mapping[str, object]
    status: Literal["pending", "in_progress", "completed", "skipped", "failed"]

class TelnyxAgentLinkParams(TypedDict, total=False):
    run_id: Required[str]
    mission_id: Required[str]
    telnyx_agent_id: Required[str]
