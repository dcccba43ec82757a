"""The execution of a command: the call, and its result as it is printed."""

from __future__ import annotations

import contextlib
import sys
from argparse import Namespace
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, asynccontextmanager
from typing import Any, cast

from attrs import evolve, frozen

from telnyx_async._cli.arguments import CommandLine
from telnyx_async._cli.confirmation import confirm
from telnyx_async._cli.failures import UsageError
from telnyx_async._cli.output import Output, Selection, opened, say
from telnyx_async._cli.progress import show_progress
from telnyx_async._cli.requests import call_of, dry_run, operation_of
from telnyx_async._client import AsyncTelnyx
from telnyx_async._http import HttpResponse
from telnyx_async._json import is_array, is_object
from telnyx_async._modeling.decoder import decode
from telnyx_async._operation import Call
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async._responses.streaming import AsyncStreamedResponse
from telnyx_async._responses.streaming import opened as opened_stream

__all__ = ["execute"]

_CLIENT_OPTIONS = ("api_key", "base_url", "timeout")


async def execute(line: CommandLine, found: Namespace) -> None:
    """Make the call of a command, and print its result."""
    selection = Selection.parse(found.fields, found.query)
    Output.of(found.format, sys.stdout, selection)  # an unknown format is refused before the call
    call = call_of(line, found, operation_of(line))
    async with _client(found) as client:
        if found.dry_run:
            Output("json", sys.stdout, selection).value(dry_run(call, client.base_url))
            return
        confirm(line, call, yes=found.yes)
        await _Execution(client, call, found, selection).run()


@asynccontextmanager
async def _client(found: Namespace) -> AsyncGenerator[AsyncTelnyx]:
    """Open the client that the options and the environment describe."""
    options = {name: value for name in _CLIENT_OPTIONS if (value := getattr(found, name))}
    async with contextlib.AsyncExitStack() as stack:
        if found.local:
            from telnyx_async.emulator import Emulator  # noqa: PLC0415 - for few commands

            server = await stack.enter_async_context(Emulator(stateful=False))
            # The key of an account is not sent to an emulator, nor a request to the account.
            options |= {"base_url": server.url, "api_key": "KEY"}
        try:
            client = AsyncTelnyx(**options)
        except ValueError as error:
            raise UsageError(str(error)) from None
        yield await stack.enter_async_context(client)


@frozen
class _Execution:
    """One call with the options for its result."""

    client: AsyncTelnyx
    call: Call
    found: Namespace
    selection: Selection

    async def run(self) -> None:
        operation, body = self.call.operation, self.call.body
        if operation.page is not None and not self.found.envelope:
            await self._list()
        elif operation.events is not None and is_object(body) and body.get("stream") is True:
            await self._stream()
        elif self._downloads():
            await self._download(self.found.output)
        else:
            await self._single()

    def _downloads(self) -> bool:
        """Whether the content of the response goes to a file as it is."""
        chosen = self.found.format or self.selection.fields or self.selection.query
        return (
            self.found.output is not None
            and not chosen
            and "json" not in (self.call.operation.accept)
        )

    async def _list(self) -> None:
        """Print the rows of the first page, of all, or as many as were asked for."""
        limit: int | None = self.found.limit
        everything = self.found.all or limit is not None
        pages = AsyncPaginator[Any](self.client, self.call).raw_pages(limit=limit)
        more = False
        with self._output() as output, output.rows() as write, show_progress("rows") as progress:
            async with aclosing(pages):
                async for page in pages:
                    rows = page.position.rows
                    for row in rows if limit is None else rows[:limit]:
                        write(row)
                    limit = limit if limit is None else limit - len(rows)
                    progress.advance(len(rows))
                    more = bool(page.position.following)
                    if not everything:
                        break
        if more and not everything and sys.stderr.isatty():
            say("there are more pages: --all prints them, --limit N some")

    async def _stream(self) -> None:
        """Print the events of a stream as they arrive."""
        async with opened_stream(self._opened) as response:
            with self._output() as output:
                async for event in response.events():
                    output.event(event.data)

    async def _download(self, path: str) -> None:
        async with opened_stream(self._opened) as response:
            with show_progress("bytes") as progress:
                if path == "-":
                    await _copy(response, progress.advance)
                else:
                    await response.write_to_file(path)

    async def _single(self) -> None:
        with show_progress("") as _:
            response = await self.client.execute(self.call)
        if not response.body:
            return
        value = _decoded(response)
        if isinstance(value, bytes):
            _write_content(value, self.found.output)
            return
        with self._output() as output:
            output.value(value if self.found.envelope else _content(value))

    async def _opened(self) -> AsyncStreamedResponse:
        response = await self.client.execute(evolve(self.call, stream=True))
        return AsyncStreamedResponse(response)

    @contextlib.contextmanager
    def _output(self) -> Any:
        with opened(self.found.output) as stream:
            yield Output.of(self.found.format, stream, self.selection)


async def _copy(response: AsyncIterator[bytes] | Any, advance: Any) -> None:
    async for chunk in response:
        _stdout(chunk)
        advance(len(chunk))


def _decoded(response: HttpResponse) -> Any:
    """Return the JSON of a response; other content as bytes."""
    content_type = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if content_type.endswith("json"):
        return decode(response, Any)
    return response.body


def _content(value: Any) -> Any:
    """Return what is in the envelope `{"data": …}` of a response."""
    if is_object(value) and (is_object(value.get("data")) or is_array(value.get("data"))):
        return value["data"]
    return value


def _write_content(content: bytes, path: str | None) -> None:
    """Write content to a file or standard output; bytes are not printed on a terminal."""
    if path is not None and path != "-":
        with opened(path) as file:
            cast("Any", file).buffer.write(content)
        return
    if sys.stdout.isatty() and not _is_text(content):
        raise UsageError(f"the response is {len(content):,} bytes, not text: pass --output FILE")
    _stdout(content)


def _is_text(content: bytes) -> bool:
    try:
        return "\0" not in content.decode()
    except UnicodeDecodeError:
        return False


def _stdout(content: bytes) -> None:
    buffer: Any = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        sys.stdout.write(content.decode(errors="replace"))
    else:
        sys.stdout.flush()
        buffer.write(content)
        buffer.flush()
