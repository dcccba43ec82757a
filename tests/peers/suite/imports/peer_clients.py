"""A pytest plugin: our clients where the official tests have theirs."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from attrs import field, frozen

from telnyx_async import AsyncTelnyx, HttpRequest, HttpResponse
from telnyx_async._transport import AiohttpTransport
from telnyx_sync import Telnyx

BASE_URL = os.environ["TEST_API_BASE_URL"]


@pytest.fixture(scope="session")
def client(request: pytest.FixtureRequest) -> Iterator[Telnyx]:
    strict = getattr(request, "param", True)
    with Telnyx("My API Key", base_url=BASE_URL, strict_response_validation=strict) as made:
        yield made


@pytest.fixture(scope="session")
async def async_client(request: pytest.FixtureRequest) -> AsyncIterator[AsyncTelnyx]:
    param = getattr(request, "param", True)
    strict = param if isinstance(param, bool) else param.get("strict", True)
    async with AsyncTelnyx(
        "My API Key", base_url=BASE_URL, strict_response_validation=strict
    ) as made:
        yield made


@frozen
class _Content:
    _body: bytes

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._body

    async def aclose(self) -> None:
        pass


@frozen
class _Router:
    """The part of respx that these tests use, above our transport."""

    answers: dict[tuple[str, str], Any] = field(factory=dict[tuple[str, str], Any])

    def __getattr__(self, verb: str) -> Any:
        return lambda path: _Route(self, verb.upper(), path)

    def answer(self, request: HttpRequest, *, stream: bool) -> HttpResponse:
        path = str(request.url).partition("?")[0].removeprefix(BASE_URL)
        found = self.answers[request.method, path]
        body, headers = found.content, dict(found.headers)
        content = _Content(body) if stream else None
        return HttpResponse(
            found.status_code, headers, b"" if stream else body, request.url, stream=content
        )


@frozen
class _Route:
    router: _Router
    verb: str
    path: str

    def mock(self, return_value: Any) -> None:
        self.router.answers[self.verb, self.path] = return_value


@pytest.fixture
def respx_mock(monkeypatch: pytest.MonkeyPatch) -> _Router:
    router = _Router()

    async def send(
        _: AiohttpTransport, request: HttpRequest, *, timeout: object, stream: bool = False
    ) -> HttpResponse:
        return router.answer(request, stream=stream)

    monkeypatch.setattr(AiohttpTransport, "send", send)
    return router
