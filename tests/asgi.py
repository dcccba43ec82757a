"""Applications served by uvicorn."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

import uvicorn
from uvicorn.server import ServerState

__all__ = ["serving"]


@asynccontextmanager
async def serving(app: Any, *, ws: Any = "none") -> AsyncIterator[str]:
    """Serve by uvicorn's protocols; the host and port. Its `Server` polls, and takes 0.2 s to stop."""
    config = uvicorn.Config(app, lifespan="off", ws=ws, log_config=None)
    config.load()
    state = ServerState()
    protocol: Any = config.http_protocol_class
    connected = partial(protocol, config=config, server_state=state, app_state={})
    server = await asyncio.get_running_loop().create_server(connected, "127.0.0.1", 0)
    try:
        yield "{}:{}".format(*server.sockets[0].getsockname())
    finally:
        server.close()
        for connection in list(state.connections):
            connection.shutdown()
        await asyncio.gather(*state.tasks)
