"""Video rooms, conferencing and queues, AI assistants: every operation, in both packages.

One row an operation: the method, the verb and path that must arrive, the arguments it requires.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from operator import attrgetter
from typing import Any

import pytest

from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import BlockingEmulator
from telnyx_sync import Telnyx

ROWS = """\
room_compositions.list                                  GET    /room_compositions
room_compositions.create                                POST   /room_compositions
room_compositions.retrieve                              GET    /room_compositions/{room_composition_id}                           room_composition_id
room_compositions.delete                                DELETE /room_compositions/{room_composition_id}                           room_composition_id
room_participants.list                                  GET    /room_participants
room_participants.retrieve                              GET    /room_participants/{room_participant_id}                           room_participant_id
room_recordings.list                                    GET    /room_recordings
room_recordings.delete_bulk                             DELETE /room_recordings
room_recordings.retrieve                                GET    /room_recordings/{room_recording_id}                               room_recording_id
room_recordings.delete                                  DELETE /room_recordings/{room_recording_id}                               room_recording_id
rooms.sessions.list_0                                   GET    /room_sessions
rooms.sessions.retrieve                                 GET    /room_sessions/{room_session_id}                                   room_session_id
rooms.sessions.actions.end                              POST   /room_sessions/{room_session_id}/actions/end                       room_session_id
rooms.sessions.actions.kick                             POST   /room_sessions/{room_session_id}/actions/kick                      room_session_id
rooms.sessions.actions.mute                             POST   /room_sessions/{room_session_id}/actions/mute                      room_session_id
rooms.sessions.actions.unmute                           POST   /room_sessions/{room_session_id}/actions/unmute                    room_session_id
rooms.sessions.retrieve_participants                    GET    /room_sessions/{room_session_id}/participants                      room_session_id
rooms.list                                              GET    /rooms
rooms.create                                            POST   /rooms
rooms.retrieve                                          GET    /rooms/{room_id}                                                   room_id
rooms.update                                            PATCH  /rooms/{room_id}                                                   room_id
rooms.delete                                            DELETE /rooms/{room_id}                                                   room_id
rooms.actions.generate_join_client_token                POST   /rooms/{room_id}/actions/generate_join_client_token                room_id
rooms.actions.refresh_client_token                      POST   /rooms/{room_id}/actions/refresh_client_token                      room_id refresh_token
rooms.sessions.list_1                                   GET    /rooms/{room_id}/sessions                                          room_id
calls.actions.enqueue                                   POST   /calls/{call_control_id}/actions/enqueue                           call_control_id queue_name
calls.actions.leave_queue                               POST   /calls/{call_control_id}/actions/leave_queue                       call_control_id
conferences.list                                        GET    /conferences
conferences.create                                      POST   /conferences                                                       call_control_id name
conferences.list_participants                           GET    /conferences/{conference_id}/participants                          conference_id
conferences.retrieve                                    GET    /conferences/{id}                                                  id
conferences.actions.end_conference                      POST   /conferences/{id}/actions/end                                      id
conferences.actions.gather_dtmf_audio                   POST   /conferences/{id}/actions/gather_using_audio                       id call_control_id
conferences.actions.hold                                POST   /conferences/{id}/actions/hold                                     id
conferences.actions.join                                POST   /conferences/{id}/actions/join                                     id call_control_id
conferences.actions.leave                               POST   /conferences/{id}/actions/leave                                    id call_control_id
conferences.actions.mute                                POST   /conferences/{id}/actions/mute                                     id
conferences.actions.play                                POST   /conferences/{id}/actions/play                                     id
conferences.actions.record_pause                        POST   /conferences/{id}/actions/record_pause                             id
conferences.actions.record_resume                       POST   /conferences/{id}/actions/record_resume                            id
conferences.actions.record_start                        POST   /conferences/{id}/actions/record_start                             id format
conferences.actions.record_stop                         POST   /conferences/{id}/actions/record_stop                              id
conferences.actions.send_dtmf                           POST   /conferences/{id}/actions/send_dtmf                                id digits
conferences.actions.speak                               POST   /conferences/{id}/actions/speak                                    id payload voice
conferences.actions.stop                                POST   /conferences/{id}/actions/stop                                     id
conferences.actions.unhold                              POST   /conferences/{id}/actions/unhold                                   id call_control_ids
conferences.actions.unmute                              POST   /conferences/{id}/actions/unmute                                   id
conferences.actions.update                              POST   /conferences/{id}/actions/update                                   id call_control_id supervisor_role
conferences.retrieve_participant                        GET    /conferences/{id}/participants/{participant_id}                    id participant_id
conferences.update_participant                          PATCH  /conferences/{id}/participants/{participant_id}                    id participant_id
queues.list                                             GET    /queues
queues.create                                           POST   /queues                                                            queue_name
queues.retrieve                                         GET    /queues/{queue_name}                                               queue_name
queues.update                                           POST   /queues/{queue_name}                                               queue_name max_size
queues.delete                                           DELETE /queues/{queue_name}                                               queue_name
queues.calls.list                                       GET    /queues/{queue_name}/calls                                         queue_name
queues.calls.retrieve                                   GET    /queues/{queue_name}/calls/{call_control_id}                       queue_name call_control_id
queues.calls.update                                     PATCH  /queues/{queue_name}/calls/{call_control_id}                       queue_name call_control_id
queues.calls.remove                                     DELETE /queues/{queue_name}/calls/{call_control_id}                       queue_name call_control_id
ai.assistants.create                                    POST   /ai/assistants                                                     instructions name
ai.assistants.chat                                      POST   /ai/assistants/{assistant_id}/chat                                 assistant_id content conversation_id
ai.assistants.tests.create                              POST   /ai/assistants/tests                                               destination instructions name rubric
ai.assistants.retrieve                                  GET    /ai/assistants/{assistant_id}                                      assistant_id
ai.assistants.update                                    POST   /ai/assistants/{assistant_id}                                      assistant_id
ai.assistants.list                                      GET    /ai/assistants
ai.assistants.imports                                   POST   /ai/assistants/import                                              api_key_ref provider
ai.assistants.tags.list                                 GET    /ai/assistants/tags
ai.assistants.tests.list                                GET    /ai/assistants/tests
ai.assistants.tests.test_suites.list                    GET    /ai/assistants/tests/test-suites
ai.assistants.tests.test_suites.runs.list               GET    /ai/assistants/tests/test-suites/{suite_name}/runs                 suite_name
ai.assistants.tests.test_suites.runs.trigger            POST   /ai/assistants/tests/test-suites/{suite_name}/runs                 suite_name
ai.assistants.tests.retrieve                            GET    /ai/assistants/tests/{test_id}                                     test_id
ai.assistants.tests.update                              PUT    /ai/assistants/tests/{test_id}                                     test_id
ai.assistants.tests.delete                              DELETE /ai/assistants/tests/{test_id}                                     test_id
ai.assistants.tests.runs.list                           GET    /ai/assistants/tests/{test_id}/runs                                test_id
ai.assistants.tests.runs.trigger                        POST   /ai/assistants/tests/{test_id}/runs                                test_id
ai.assistants.tests.runs.retrieve                       GET    /ai/assistants/tests/{test_id}/runs/{run_id}                       test_id run_id
ai.assistants.delete                                    DELETE /ai/assistants/{assistant_id}                                      assistant_id
ai.assistants.canary_deploys.retrieve                   GET    /ai/assistants/{assistant_id}/canary-deploys                       assistant_id
ai.assistants.canary_deploys.create                     POST   /ai/assistants/{assistant_id}/canary-deploys                       assistant_id
ai.assistants.canary_deploys.update                     PUT    /ai/assistants/{assistant_id}/canary-deploys                       assistant_id
ai.assistants.canary_deploys.delete                     DELETE /ai/assistants/{assistant_id}/canary-deploys                       assistant_id
ai.assistants.send_sms                                  POST   /ai/assistants/{assistant_id}/chat/sms                             assistant_id from_ to
ai.assistants.clone                                     POST   /ai/assistants/{assistant_id}/clone                                assistant_id
ai.assistants.scheduled_events.list                     GET    /ai/assistants/{assistant_id}/scheduled_events                     assistant_id
ai.assistants.scheduled_events.create                   POST   /ai/assistants/{assistant_id}/scheduled_events                     assistant_id scheduled_at_fixed_datetime telnyx_agent_target telnyx_conversation_channel telnyx_end_user_target
ai.assistants.scheduled_events.retrieve                 GET    /ai/assistants/{assistant_id}/scheduled_events/{event_id}          assistant_id event_id
ai.assistants.scheduled_events.delete                   DELETE /ai/assistants/{assistant_id}/scheduled_events/{event_id}          assistant_id event_id
ai.assistants.tags.add                                  POST   /ai/assistants/{assistant_id}/tags                                 assistant_id tag
ai.assistants.tags.remove                               DELETE /ai/assistants/{assistant_id}/tags/{tag}                           assistant_id tag
ai.assistants.get_texml                                 GET    /ai/assistants/{assistant_id}/texml                                assistant_id
ai.assistants.tools.test                                POST   /ai/assistants/{assistant_id}/tools/{tool_id}/test                 assistant_id tool_id
ai.assistants.versions.list                             GET    /ai/assistants/{assistant_id}/versions                             assistant_id
ai.assistants.versions.retrieve                         GET    /ai/assistants/{assistant_id}/versions/{version_id}                assistant_id version_id
ai.assistants.versions.update                           POST   /ai/assistants/{assistant_id}/versions/{version_id}                assistant_id version_id
ai.assistants.versions.delete                           DELETE /ai/assistants/{assistant_id}/versions/{version_id}                assistant_id version_id
ai.assistants.versions.promote                          POST   /ai/assistants/{assistant_id}/versions/{version_id}/promote        assistant_id version_id
ai.mcp_servers.list                                     GET    /ai/mcp_servers
ai.mcp_servers.create                                   POST   /ai/mcp_servers                                                    name type url
ai.mcp_servers.retrieve                                 GET    /ai/mcp_servers/{mcp_server_id}                                    mcp_server_id
ai.mcp_servers.update                                   PUT    /ai/mcp_servers/{mcp_server_id}                                    mcp_server_id
ai.mcp_servers.delete                                   DELETE /ai/mcp_servers/{mcp_server_id}                                    mcp_server_id
"""

VALUES: dict[str, Any] = {
    "call_control_ids": ["v3:leg"],
    "content": "Hello",
    "destination": "+13125550101",
    "digits": "1234#",
    "format": "mp3",
    "from_": "+13125550100",
    "instructions": "Be brief.",
    "max_size": 10,
    "payload": "Good morning",
    "provider": "vapi",
    "rubric": [{"name": "polite", "criteria": "Says please."}],
    "scheduled_at_fixed_datetime": "2030-01-01T00:00:00Z",
    "supervisor_role": "monitor",
    "telnyx_conversation_channel": "phone_call",
    "to": "+13125550101",
    "type": "http",
    "url": "https://example.com/mcp",
}


CASES = [
    (method, verb, path, required)
    for method, verb, path, *required in map(str.split, ROWS.splitlines())
]
each_row = pytest.mark.parametrize(
    ("method", "verb", "path", "required"), CASES, ids=[case[0] for case in CASES]
)


def arguments(required: list[str]) -> dict[str, Any]:
    return {name: VALUES.get(name, f"{name}-1") for name in required}


def arriving(path: str, given: dict[str, Any]) -> str:
    for name, value in given.items():
        path = path.replace(f"{{{name}}}", str(value))
    return path


@pytest.fixture(scope="module")
def server() -> Iterator[BlockingEmulator]:
    with BlockingEmulator(stateful=False) as running:
        yield running


@pytest.fixture(scope="module")
def sync_client(server: BlockingEmulator) -> Iterator[Telnyx]:
    with Telnyx(api_key="KEY", base_url=server.url) as client:
        yield client


@each_row
async def test_async(
    server: BlockingEmulator, method: str, verb: str, path: str, required: list[str]
) -> None:
    given = arguments(required)
    async with AsyncTelnyx(api_key="KEY", base_url=server.url) as client:
        await attrgetter(method)(client)(**given)
    arrived = server.requests[-1]
    assert (arrived.method, arrived.path) == (verb, arriving(path, given))
    assert (arrived.operation, arrived.status // 100) == (method, 2)


@each_row
def test_sync(
    server: BlockingEmulator,
    sync_client: Telnyx,
    method: str,
    verb: str,
    path: str,
    required: list[str],
) -> None:
    given = arguments(required)
    attrgetter(method)(sync_client)(**given)
    arrived = server.requests[-1]
    assert (arrived.method, arrived.path) == (verb, arriving(path, given))
    assert (arrived.operation, arrived.status // 100) == (method, 2)


@pytest.mark.parametrize(("further", "official"), [("list", "list_0"), ("list_for_room", "list_1")])
async def test_numbered_methods_have_a_further_name(
    server: BlockingEmulator, sync_client: Telnyx, further: str, official: str
) -> None:
    given = () if further == "list" else ("room-1",)
    async with AsyncTelnyx(api_key="KEY", base_url=server.url) as client:
        await getattr(client.rooms.sessions, further)(*given)
    getattr(sync_client.rooms.sessions, further)(*given)
    arrived = [each.operation for each in server.requests[-2:]]
    assert arrived == [f"rooms.sessions.{official}"] * 2


@each_row
def test_what_must_be_given_is_required_and_nothing_else(
    sync_client: Telnyx, method: str, verb: str, path: str, required: list[str]
) -> None:
    parameters = inspect.signature(attrgetter(method)(sync_client)).parameters.values()
    needed = {p.name for p in parameters if p.default is p.empty and p.kind is not p.VAR_KEYWORD}
    assert needed == set(required)
