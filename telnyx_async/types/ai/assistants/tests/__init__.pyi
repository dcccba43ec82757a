"""The official package's `telnyx.types.ai.assistants.tests`."""

from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

TestRunResponse: TypeAlias = m.AssistantTestRun
TestRunDetailResult: TypeAlias = m.AssistantTestRunDetail
TestSuiteListResponse: TypeAlias = m.Data[list[str]]
TestStatus: TypeAlias = Literal["pending", "starting", "running", "passed", "failed", "error"]

class RunListParams(TypedDict, total=False):
    test_id: Required[str]
    page_number: int
    page_size: int
    status: str

class RunTriggerParams(TypedDict, total=False):
    test_id: Required[str]
    destination_version_id: str
    idempotency_key: str
