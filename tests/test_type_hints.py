"""Type hints of all methods resolve at run time, for frameworks that read them."""

import inspect
import pkgutil
import pydoc
import re
import sys
import typing
from collections.abc import Callable, Iterator
from importlib import import_module
from types import ModuleType
from typing import Any

import pydantic
import pytest

import telnyx_async.resources
import telnyx_sync
import telnyx_sync.resources
from telnyx_async import AsyncTelnyx, models
from telnyx_async._resource import Resource
from telnyx_async.inference import ChatCompletion
from telnyx_sync import Telnyx
from telnyx_sync._bridge import SyncResource
from telnyx_sync.inference import AnswerStream

PACKAGES = [telnyx_async.resources, telnyx_sync.resources]


def methods(package: ModuleType) -> Iterator[tuple[str, Callable[..., Any]]]:
    """Yield all generated methods of a package, each once."""
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        for name, value in vars(import_module(found.name)).items():
            if isinstance(value, type) and issubclass(value, Resource | SyncResource):
                if value.__module__ != found.name:
                    continue
                for method, function in vars(value).items():
                    if inspect.isfunction(function) and not method.startswith("_"):
                        yield f"{found.name}.{name}.{method}", function


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.__name__)
def test_hints_of_all_methods_resolve(package: ModuleType) -> None:
    found = {function: name for name, function in methods(package)}
    assert len(found) == 1341
    for function, name in found.items():
        hints = typing.get_type_hints(function)
        signature = inspect.signature(function, eval_str=True)
        assert not any(isinstance(hint, str) for hint in hints.values()), name
        assert signature.return_annotation == hints["return"] or hints["return"] is type(None)
        for parameter in signature.parameters.values():
            assert not isinstance(parameter.annotation, str), name


def test_hints_are_the_types_that_users_import() -> None:
    client = AsyncTelnyx("KEY")
    assert typing.get_type_hints(client.documents.upload)["document"] == (
        models.DocumentUploadParam | models.Model
    )
    hints = typing.get_type_hints(client.rooms.list)
    assert hints["return"] == telnyx_async.AsyncPaginator[models.Room]


def test_blocking_methods_show_blocking_types() -> None:
    with Telnyx("KEY") as client:
        page = telnyx_sync.Page[models.Room]
        for hints in (typing.get_type_hints(client.rooms.list), annotations(client.rooms.list)):
            assert hints["return"] == page
            assert "filter" in hints
        assert "-> telnyx_sync.Page[" in pydoc.plain(pydoc.render_doc(client.rooms.list))
        assert annotations(client.media.download)["return"] is telnyx_sync.Download
        answer = typing.get_type_hints(client.ai.openai.chat.create_completion)["return"]
        assert set(typing.get_args(answer)) == {AnswerStream, ChatCompletion}


def annotations(method: Callable[..., Any]) -> dict[str, Any]:
    """Return what `inspect.signature`, and so `help`, says."""
    signature = inspect.signature(method)
    found = {name: item.annotation for name, item in signature.parameters.items()}
    return {**found, "return": signature.return_annotation}


def test_no_blocking_method_shows_an_asynchronous_type() -> None:
    words = re.compile(r"Async(Download|Pag|Iter|Gen)|Coroutine|Awaitable")
    for name, function in methods(telnyx_sync.resources):
        assert not words.search(str(inspect.signature(function).return_annotation)), name


def test_hints_of_requests_without_a_method_resolve() -> None:
    for client in (AsyncTelnyx, Telnyx):
        for name in ("get", "post", "put", "patch", "delete"):
            assert "cast_to" in typing.get_type_hints(getattr(client, name))


@pytest.mark.skipif(
    sys.version_info < (3, 12), reason="pydantic takes typing.TypedDict from 3.12 on"
)
@pytest.mark.parametrize(
    "package",
    [
        pytest.param(telnyx_async.resources, id="telnyx_async"),
        pytest.param(telnyx_sync.resources, id="telnyx_sync", marks=pytest.mark.slow),
    ],
)
def test_calls_of_all_methods_can_be_validated(package: ModuleType) -> None:
    config = pydantic.ConfigDict(arbitrary_types_allowed=True)
    for name, function in methods(package):
        try:
            pydantic.validate_call(config=config)(function)
        except Exception as error:
            error.add_note(name)
            raise
