"""`client.conferences.actions`."""

from __future__ import annotations

from telnyx_async.resources.conferences import actions as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["Actions"]


class Actions(SyncResource):
    """Commands for a conference in progress: join, mute, hold, play, speak, record and end.

    Guide: `docs/conferencing.md`.
    """

    end_conference = call(_async.Actions.end_conference)
    gather_dtmf_audio = call(_async.Actions.gather_dtmf_audio)
    hold = call(_async.Actions.hold)
    join = call(_async.Actions.join)
    leave = call(_async.Actions.leave)
    mute = call(_async.Actions.mute)
    play = call(_async.Actions.play)
    record_pause = call(_async.Actions.record_pause)
    record_resume = call(_async.Actions.record_resume)
    record_start = call(_async.Actions.record_start)
    record_stop = call(_async.Actions.record_stop)
    send_dtmf = call(_async.Actions.send_dtmf)
    speak = call(_async.Actions.speak)
    stop = call(_async.Actions.stop)
    unhold = call(_async.Actions.unhold)
    unmute = call(_async.Actions.unmute)
    update = call(_async.Actions.update)
