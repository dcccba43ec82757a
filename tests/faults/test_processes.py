"""A client in another loop than its first, and in a process that was forked from its own."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.children import environment

from .server import FaultServer, reply
from .tls import ca_file, served

OTHER_LOOP = """
import asyncio, sys
from telnyx_async import AsyncTelnyx
client = AsyncTelnyx("KEY", base_url=sys.argv[1])
for _ in range(3):
    asyncio.run(client.get("/x"))
asyncio.run(client.close())
print("done")
"""

FORKED = """
import asyncio, os, ssl, sys
from telnyx_async import AsyncTelnyx
trusted = ssl.create_default_context(cafile=sys.argv[2]) if sys.argv[2:] else True
client = AsyncTelnyx("KEY", base_url=sys.argv[1], ssl=trusted)
async def rest():
    await client.post("/x", max_retries=0)
    await client.close()
async def child():
    async with client:
        await client.get("/x")
runner = asyncio.Runner()
runner.run(client.get("/x"))
pid = os.fork()
if not pid:
    asyncio.run(child())
    sys.stdout.flush()
    os._exit(0)
assert os.waitpid(pid, 0)[1] == 0
runner.run(rest())
runner.close()
print("done")
"""

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="the client's process forks")


async def finish(script: str, server: FaultServer, *arguments: str) -> None:
    command = [sys.executable, "-c", script, server.url, *arguments]
    done = await asyncio.to_thread(
        subprocess.run,
        command,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("done\n", "")


@pytest.mark.parametrize(
    ("script", "connections"), [(OTHER_LOOP, 3), pytest.param(FORKED, 2, marks=needs_fork)]
)
async def test_55_another_loop_and_a_forked_child(script: str, connections: int) -> None:
    async with FaultServer(reply()) as server:
        await finish(script, server)
    assert (len(server.hits), server.connections) == (3, connections)


@needs_fork
async def test_55_a_forked_child_leaves_the_tls_connections_of_its_parent_alone(
    tmp_path: Path,
) -> None:
    async with FaultServer(reply(), tls=served("good")) as server:
        await finish(FORKED, server, str(ca_file(tmp_path)))
    assert (len(server.hits), server.connections) == (3, 2)


CERTIFICATES = """
import asyncio, os, sys
from telnyx_async import AsyncTelnyx
async def main():
    before = AsyncTelnyx("KEY", base_url=sys.argv[1], max_retries=0)
    os.environ["SSL_CERT_FILE"] = sys.argv[2]
    async with AsyncTelnyx("KEY", base_url=sys.argv[1]) as client:
        await client.get("/x")
    async with before:
        try:
            await before.get("/x")
        except Exception as error:
            assert type(error).__name__ == "TLSError", error
            print("done")
asyncio.run(main())
"""


async def test_the_certificates_of_the_environment_are_those_of_the_clients_construction(
    tmp_path: Path,
) -> None:
    async with FaultServer(reply(), tls=served("good")) as server:
        await finish(CERTIFICATES, server, str(ca_file(tmp_path)))
    assert len(server.hits) == 1


LOADED_ONCE = """
import asyncio, os, ssl, sys
create, contexts = ssl.create_default_context, []
def counted():
    contexts.append(create())
    return contexts[-1]
ssl.create_default_context = counted
os.environ["SSL_CERT_FILE"] = sys.argv[2]
if sys.argv[3] == "2":
    import aiohttp
from telnyx_async import AsyncTelnyx
async def main():
    for _ in range(2):
        async with AsyncTelnyx("KEY", base_url=sys.argv[1], max_retries=0) as client:
            await client.get("/x")
asyncio.run(main())
assert len(contexts) == int(sys.argv[3]), contexts
print("done")
"""


@pytest.mark.parametrize("contexts", ["1", "2"])
async def test_certificates_are_loaded_once_by_aiohttp_or_by_the_first_client(
    tmp_path: Path, contexts: str
) -> None:
    """Where the program imported aiohttp, it is not known what aiohttp trusts."""
    async with FaultServer(reply(), reply(), tls=served("good")) as server:
        await finish(LOADED_ONCE, server, str(ca_file(tmp_path)), contexts)
    assert len(server.hits) == 2
