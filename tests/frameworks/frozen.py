"""A program to be frozen: it verifies a webhook and runs a job; BASE_URL is the service's."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path

from telnyx_async import models
from telnyx_async.webhooks import generate_keys, sign, unwrap
from telnyx_sync import Telnyx
from telnyx_sync.bulk import Job

logging.basicConfig(level=logging.INFO)
client = Telnyx("KEY", base_url=os.environ["BASE_URL"], max_retries=0)
keys = generate_keys()
body = b'{"data":{"event_type":"call.hangup","id":"e1","payload":{"hangup_cause":"user_busy"}}}'
event = unwrap(body, sign(body, keys.private), keys.public)
assert isinstance(event, models.CallHangupWebhookEvent)
print(event.payload.hangup_cause)
print(client.rooms.retrieve("frozen").data.id)
with Job(Path(sys.argv[1]) / "job.db", client.rooms.retrieve) as job:
    job.load([{"room_id": "job-1"}, {"room_id": "job-2"}], key="room_id")
    print(job.run().counts)
