"""The official package's `telnyx.types.ai.assistants.tests.test_suites`."""

from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m

Meta: TypeAlias = m.ListMeta
RunTriggerResponse: TypeAlias = list[m.AssistantTestRun]

class RunListParams(TypedDict, total=False):
    suite_name: Required[str]
    page_number: int
    page_size: int
    status: str
    test_suite_run_id: str

class RunTriggerParams(TypedDict, total=False):
    suite_name: Required[str]
    destination_version_id: str
    idempotency_key: str
