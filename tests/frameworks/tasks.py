"""A Celery application whose task calls the service; BASE_URL is the service's."""

from __future__ import annotations

import os
from pathlib import Path

from celery import Celery

from telnyx_sync import Telnyx

folder = Path(os.environ["CELERY_FOLDER"])
app = Celery("tasks", broker="filesystem://", backend=f"file://{folder / 'results'}")
app.conf.broker_transport_options = {
    "data_folder_in": str(folder / "queue"),
    "data_folder_out": str(folder / "queue"),
    "control_folder": str(folder / "control"),
}
client = Telnyx("KEY", base_url=os.environ["BASE_URL"], max_retries=0)
if os.environ.get("CALL_AT_IMPORT"):  # in the process that forks the pool
    client.rooms.retrieve("import")


@app.task  # type: ignore[untyped-decorator]
def retrieve(number: int) -> str | None:
    return client.rooms.retrieve(str(number)).data.id
