"""Real servers, pools and a frozen program, each with blocking calls: `nox -s frameworks`."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from telnyx_async.webhooks import KeyPair, generate_keys, sign
from tests.children import ROOT
from tests.sync.conftest import Service, service

__all__ = ["service"]

HERE = Path(__file__).parent
BIN = Path(sys.executable).parent


@pytest.fixture
def environment(service: Service, tmp_path: Path, keys: KeyPair) -> Mapping[str, str]:
    return {
        **os.environ,
        "BASE_URL": service.url,
        "CELERY_FOLDER": str(tmp_path),
        "EVENTS": str(tmp_path / "events.db"),
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(HERE)]),
        "PYTHONWARNINGS": "ignore",
        "TELNYX_PUBLIC_KEY": keys.public,
    }


@pytest.fixture
def keys() -> KeyPair:
    return generate_keys()


def run(*command: str | Path, environment: Mapping[str, str], timeout: float = 120) -> str:
    done = subprocess.run(
        [*map(str, command)],
        capture_output=True,
        text=True,
        env=environment,
        timeout=timeout,
        check=False,
        cwd=environment["CELERY_FOLDER"],
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@contextmanager
def running(*command: str, environment: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """A server in a process of its own, which must end by itself when it is told to."""
    folder = Path(environment["CELERY_FOLDER"])
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(
            [BIN / command[0], *command[1:]], stdout=log, stderr=log, env=environment, cwd=folder
        )
        try:
            yield process
            process.terminate()
            process.wait(30)
        except BaseException:
            print((folder / "log").read_text())
            raise
        finally:
            process.kill()
            process.wait()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def get(url: str, data: bytes | None = None, headers: Mapping[str, str] = {}) -> str:
    request = urllib.request.Request(url, data, dict(headers))
    with urllib.request.urlopen(request, timeout=30) as response:
        return str(response.read().decode())


def wait_for(url: str) -> None:
    for _ in range(300):
        try:
            get(url)
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError("the server did not start")


def test_gevent(environment: Mapping[str, str]) -> None:
    printed = run(sys.executable, HERE / "gevent_threads.py", environment=environment)
    assert printed == "done\n"


@pytest.mark.parametrize("patched", ["", "socket=False", "thread=False"])
def test_gevent_patches(environment: Mapping[str, str], patched: str) -> None:
    code = (
        f"from gevent import monkey; monkey.patch_all({patched})\n"
        "import os; from telnyx_sync import Telnyx\n"
        "client = Telnyx('KEY', base_url=os.environ['BASE_URL'])\n"
        "print(client.rooms.retrieve('a').data.id)"
    )
    assert run(sys.executable, "-c", code, environment=environment) == "a\n"


@pytest.mark.parametrize(
    ("patched", "printed"), [("", "RuntimeError eventlet"), ("thread=False", "a")]
)
def test_eventlet(environment: Mapping[str, str], patched: str, printed: str) -> None:
    code = (
        f"import eventlet; eventlet.monkey_patch({patched})\n"
        "import os; from telnyx_sync import Telnyx\n"
        "client = Telnyx('KEY', base_url=os.environ['BASE_URL'])\n"
        "try: print(client.rooms.retrieve('a').data.id)\n"
        "except RuntimeError as error: print('RuntimeError', str(error).split()[0])"
    )
    assert run(sys.executable, "-c", code, environment=environment) == f"{printed}\n"


GUNICORN = {
    "sync, preload": ["--preload", "--workers", "2"],
    "threads, preload": ["--preload", "--workers", "2", "--threads", "8"],
    "gevent": ["-k", "gevent", "--workers", "2"],
    "gevent, preload": ["-k", "gevent", "--preload", "--workers", "2"],
}
UWSGI = {
    "forks": ["--processes", "2"],
    "forks with threads": ["--processes", "2", "--enable-threads", "--threads", "4"],
    "lazy": ["--processes", "2", "--lazy-apps", "--enable-threads"],
}


def exercise(url: str, service: Service, keys: KeyPair) -> list[list[str]]:
    """Call the application at once from many threads, and deliver an event ten times."""
    wait_for(f"{url}/0")
    with ThreadPoolExecutor(8) as pool:
        answers = [*pool.map(lambda n: get(f"{url}/{n}").split(), range(40))]
    assert [answer[0] for answer in answers] == [str(n) for n in range(40)]
    body = b'{"data":{"event_type":"call.hangup","id":"e1","payload":{}}}'
    headers = sign(body, keys.private)
    assert get(f"{url}/telnyx", body, headers) == "handled"
    with ThreadPoolExecutor(4) as pool:
        texts = [*pool.map(lambda _: get(f"{url}/telnyx", body, headers), range(10))]
    assert set(texts) == {"a duplicate"}
    assert service.arrived.count("/rooms/webhook-e1") == 1
    assert "/rooms/import" in service.arrived
    return answers


@pytest.mark.parametrize("options", GUNICORN.values(), ids=GUNICORN)
def test_gunicorn(
    environment: Mapping[str, str], service: Service, keys: KeyPair, options: list[str]
) -> None:
    port = free_port()
    with running("gunicorn", "-b", f"127.0.0.1:{port}", *options, "app", environment=environment):
        answers = exercise(f"http://127.0.0.1:{port}", service, keys)
    if "--preload" in options:
        assert all(imported != served for _, imported, served in answers)


@pytest.mark.parametrize("options", UWSGI.values(), ids=UWSGI)
def test_uwsgi(
    environment: Mapping[str, str], service: Service, keys: KeyPair, options: list[str]
) -> None:
    port = free_port()
    command = ["uwsgi", "--master", "--die-on-term", "--http-socket", f"127.0.0.1:{port}"]
    with running(
        *command, "--module", "app", "--venv", sys.prefix, *options, environment=environment
    ):
        answers = exercise(f"http://127.0.0.1:{port}", service, keys)
    if "--lazy-apps" not in options:
        assert all(imported != served for _, imported, served in answers)


@pytest.mark.parametrize("at_import", ["", "1"])
@pytest.mark.parametrize("pool", ["prefork", "threads", "gevent", "solo"])
def test_celery(
    environment: Mapping[str, str], service: Service, pool: str, at_import: str
) -> None:
    environment = {**environment, "CALL_AT_IMPORT": at_import}
    folder = Path(environment["CELERY_FOLDER"])
    for name in ("queue", "control", "results"):
        (folder / name).mkdir()
    code = (
        "import tasks\n"
        "results = [tasks.retrieve.delay(n) for n in range(20)]\n"
        "print([result.get(timeout=60) for result in results])"
    )
    worker = ["-m", "celery", "-A", "tasks", "worker", "-P", pool, "-c", "4"]
    with running(
        "python", *worker, "--without-gossip", "--without-mingle", environment=environment
    ):
        printed = run(sys.executable, "-c", code, environment=environment)
    assert printed == f"{[str(n) for n in range(20)]}\n"


def test_celery_eventlet_is_refused(environment: Mapping[str, str]) -> None:
    code = (
        "import eventlet; eventlet.monkey_patch()\n"
        "import tasks\n"
        "try: tasks.retrieve(1)\n"
        "except RuntimeError as error: print(error)"
    )
    assert "use gevent or threads" in run(sys.executable, "-c", code, environment=environment)
