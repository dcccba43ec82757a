"""The structure that the design promises: who imports whom, and what an import loads."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

import telnyx_async
import telnyx_sync

ASYNC = Path(telnyx_async.__file__).parent
SYNC = Path(telnyx_sync.__file__).parent
GENERATED = ("resources", "models", "_description")


@cache
def statements(module: Path) -> list[ast.Import | ast.ImportFrom]:
    """The imports of a module, those in its functions too."""
    nodes = ast.walk(ast.parse(module.read_text()))
    return [node for node in nodes if isinstance(node, ast.Import | ast.ImportFrom)]


def imports(module: Path) -> Iterator[str]:
    for node in statements(module):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        else:
            yield node.module or ""


def modules(package: Path) -> Iterator[tuple[str, Path]]:
    for path in sorted(package.rglob("*.py")):
        yield path.relative_to(package).as_posix(), path


def importing(package: Path, name: str) -> set[str]:
    return {
        where
        for where, path in modules(package)
        if any(found.split(".")[0] == name for found in imports(path))
    }


def test_one_package_of_the_core_imports_aiohttp() -> None:
    found = {name for name in importing(ASYNC, "aiohttp") if name.startswith("_")}
    found.remove("_cli/webhooks.py")  # a server, as those of `webhooks` and the emulator
    assert {name.partition("/")[0] for name in found} == {"_transport"}
    assert not importing(SYNC, "aiohttp")


def test_one_module_runs_an_event_loop_in_a_thread() -> None:
    assert importing(SYNC, "threading") == set()
    assert importing(ASYNC, "atexit") == {"_loop_thread.py"}


def reached(folder: str) -> set[str]:
    """The parts of the package that a folder of it imports."""
    found = {name for _, path in modules(ASYNC / folder) for name in imports(path)}
    return {name.split(".")[1] for name in found if name.startswith("telnyx_async.")} - {folder}


def test_what_bulk_and_the_emulator_share_is_a_layer_below_both() -> None:
    assert "_validation" in reached("bulk") & reached("emulator")
    assert "emulator" not in reached("bulk")
    assert "bulk" not in reached("emulator")
    assert reached("_validation") == {"_description", "_json"}
    loaded = loaded_by("import telnyx_async.bulk, telnyx_async.bulk._load.validation")
    assert not {name for name in loaded if name.startswith("telnyx_async.emulator")}


def test_nothing_needs_the_command_line() -> None:
    found = {
        name
        for name, path in modules(ASYNC)
        if any(each.startswith("telnyx_async._cli.") for each in imports(path))
    }
    assert {name for name in found if not name.startswith("_cli/")} == {"__main__.py"}


def test_data_frames_are_loaded_when_they_are_used() -> None:
    loaded = loaded_by("import telnyx_async._responses.pagination, telnyx_async.models.rooms")
    assert not {name for name in loaded if name.startswith("telnyx_async._frames")}
    loaded = loaded_by("import telnyx_async.frames")
    assert not {"pyarrow", "pandas", "polars"} & loaded


def circles() -> list[set[str]]:
    """The sets of modules that import each other in a loop, type-only imports included."""
    files = {
        ".".join(
            (
                "telnyx_async" if package is ASYNC else "telnyx_sync",
                *Path(name).with_suffix("").parts,
            )
        ).removesuffix(".__init__"): path
        for package in (ASYNC, SYNC)
        for name, path in modules(package)
    }
    graph = {name: set(uses(path, files)) for name, path in files.items()}
    order: list[str] = []
    seen: set[str] = set()

    def walk(start: str, edges: dict[str, set[str]], found: list[str]) -> None:
        stack = [(start, iter(edges[start]))]
        seen.add(start)
        while stack:
            _, rest = stack[-1]
            following = next((each for each in rest if each not in seen), None)
            if following is None:
                found.append(stack.pop()[0])
            else:
                seen.add(following)
                stack.append((following, iter(edges[following])))

    for name in graph:
        if name not in seen:
            walk(name, graph, order)
    reverse: dict[str, set[str]] = {name: set() for name in graph}
    for name, used in graph.items():
        for each in used:
            reverse[each].add(name)
    seen.clear()
    components: list[set[str]] = []
    for name in reversed(order):
        if name not in seen:
            component: list[str] = []
            walk(name, reverse, component)
            components.append(set(component))
    return [component for component in components if len(component) > 1]


def uses(module: Path, files: Mapping[str, Path]) -> Iterator[str]:
    """The modules among `files` that a module imports, whole or a name of theirs."""
    for node in statements(module):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in files)
        else:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                found = inner if inner in files else node.module or ""
                yield from (found,) if found in files else ()


def test_no_circle_of_modules_is_longer_than_four() -> None:
    assert [sorted(each) for each in circles() if len(each) > 4] == []


def test_generated_code_imports_only_vocabulary() -> None:
    allowed = {
        "__future__",
        "builtins",
        "collections.abc",
        "datetime",
        "functools",
        "importlib",
        "os",
        "typing",
        "telnyx_async",  # whose `models` are imported when they are asked for
        "telnyx_async._codec.files",
        "telnyx_async._modeling.model",
        "telnyx_async._operation",
        "telnyx_async._options",
        "telnyx_async._responses.pagination",
        "telnyx_async._resource",
        "telnyx_async._responses.streaming",
        "telnyx_async._modeling.webhook_event",
        "telnyx_async.inference",
        "telnyx_async.realtime.speech",
        "telnyx_async.realtime.transcription",
        "telnyx_sync.inference",
        "telnyx_sync._speech",
        "telnyx_sync._bridge",
        "telnyx_sync._resource",
    }
    trees = [ASYNC / "resources", ASYNC / "models", SYNC / "resources"]
    found = {name for tree in trees for _, path in modules(tree) for name in imports(path)}
    ours = ("telnyx_async.resources", "telnyx_async.models", "telnyx_sync.resources")
    assert {name for name in found if not name.startswith(ours)} <= allowed


@pytest.mark.parametrize("package", [telnyx_async, telnyx_sync])
def test_public_names_exist(package: ModuleType) -> None:
    assert all(hasattr(package, name) for name in package.__all__)


@pytest.mark.parametrize("package", [telnyx_async, telnyx_sync])
def test_public_names_are_listed(package: ModuleType) -> None:
    assert {*package.__all__} <= {*dir(package)}


def loaded_by(code: str) -> set[str]:
    script = f"{code}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    return set(json.loads(done.stdout))


def test_importing_the_package_loads_nothing_else() -> None:
    loaded = loaded_by("import telnyx_async")
    assert {name for name in loaded if name.startswith("telnyx_async")} == {"telnyx_async"}
    assert not {"aiohttp", "attrs", "cattrs", "yarl"} & loaded


def test_importing_the_client_loads_no_model_and_no_resource_but_the_root() -> None:
    loaded = loaded_by("from telnyx_async import AsyncTelnyx")
    assert {name for name in loaded if name.startswith("telnyx_async.models")} == set()
    assert {name for name in loaded if name.startswith("telnyx_async.resources")} == {
        "telnyx_async.resources"
    }


def test_the_first_resource_stays_within_its_budget_of_modules() -> None:
    """Beyond its three dependencies the SDK may load few modules (the official one: 3,247)."""
    base = loaded_by("import aiohttp, attrs, cattrs, anyio")
    first = loaded_by("import telnyx_async\ntelnyx_async.AsyncTelnyx(api_key='KEY').messages")
    ours = {name for name in first if name.startswith("telnyx_async")}
    assert len(ours) <= 50
    assert len(first - base - ours) <= 60


def test_models_are_decoded_without_cattrs() -> None:
    loaded = loaded_by(
        "from telnyx_async import models\n"
        "from telnyx_async._modeling.decoder import structure\n"
        "assert structure({'data': {'id': '1'}}, models.Data[models.Room]).data.id == '1'"
    )
    assert "attrs" in loaded
    assert "cattrs" not in loaded


def test_a_list_without_a_filter_loads_no_types_of_requests() -> None:
    loaded = loaded_by("""
import asyncio
from telnyx_async import AsyncTelnyx, HttpResponse

class Empty:
    async def send(self, request, **_):
        return HttpResponse(status=200, headers={}, body=b'{"data": []}')

    async def aclose(self): ...

async def first():
    return await AsyncTelnyx("KEY", transport=Empty()).rooms.list(page_size=5)

assert asyncio.run(first()).data == []
""")
    assert "telnyx_async.models.rooms" in loaded
    assert {name for name in loaded if name.startswith("telnyx_async.models.params")} == set()
