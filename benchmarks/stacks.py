"""The clients that are compared, each behind the same few calls.

A stack is imported only in the environment that has its libraries, by a process of its own.
"""

from __future__ import annotations

import json
from typing import Any

from benchmarks.payloads import EVENT, SENT, encoded

__all__ = ["STACKS"]

_KEY = "KEY0123456789"
_ROOM_ID = "0ccc7b54-4df3-4bca-a65a-3da1ecc777f0"
_HEADERS = {"Authorization": f"Bearer {_KEY}", "Accept": "application/json"}
_EVENT = encoded(EVENT)
_EVENT_TEXT = _EVENT.decode()


class Async:
    """Any SDK for asyncio: the official names are ours too."""

    client: Any

    async def start(self, url: str) -> None:
        raise NotImplementedError

    async def stop(self) -> None:
        await self.client.close()

    async def get(self) -> object:
        return (await self.client.rooms.retrieve(_ROOM_ID)).data.id

    async def post(self) -> object:
        sent = await self.client.messages.send(from_=SENT["from"], to=SENT["to"], text=SENT["text"])
        return sent.data.id

    async def page(self) -> object:
        return len((await self.client.rooms.list(page_size=250)).data)

    async def pages(self) -> object:
        return len([room async for room in self.client.rooms.list(page_size=25)])

    def unwrap(self) -> object:
        return self.client.webhooks.unsafe_unwrap(_EVENT_TEXT).data.id


class Ours(Async):
    async def start(self, url: str) -> None:
        from telnyx_async import AsyncTelnyx

        self.client = AsyncTelnyx(api_key=_KEY, base_url=url)

    async def pages_ahead(self) -> object:
        rooms = self.client.rooms.list(page_size=25)
        return len([room async for room in rooms.rows(prefetch=4)])


class OfficialHttpx(Async):
    async def start(self, url: str) -> None:
        from telnyx import AsyncTelnyx

        self.client = AsyncTelnyx(api_key=_KEY, base_url=url)


class OfficialAiohttp(Async):
    async def start(self, url: str) -> None:
        from telnyx import AsyncTelnyx, DefaultAioHttpClient

        self.client = AsyncTelnyx(api_key=_KEY, base_url=url, http_client=DefaultAioHttpClient())


class Aiohttp(Async):
    """aiohttp as one would write it by hand, with the fastest JSON parser there is."""

    async def start(self, url: str) -> None:
        import aiohttp

        self.loads = _loads()
        self.url = url
        self.session = aiohttp.ClientSession(headers=_HEADERS, cookie_jar=aiohttp.DummyCookieJar())

    async def stop(self) -> None:
        await self.session.close()

    async def get(self) -> object:
        async with self.session.get(f"{self.url}/rooms/{_ROOM_ID}") as answer:
            return self.loads(await answer.read())["data"]["id"]

    async def post(self) -> object:
        async with self.session.post(f"{self.url}/messages", data=encoded(SENT)) as answer:
            return self.loads(await answer.read())["data"]["id"]

    async def page(self) -> object:
        """Make one request, and parse what it brings three times: what a page may cost."""
        async with self.session.get(f"{self.url}/rooms?page%5Bsize%5D=250") as answer:
            body = await answer.read()
        return [len(self.loads(body)["data"]) for _ in range(3)]


class Blocking:
    """Any SDK for blocking code."""

    client: Any

    def start(self, url: str) -> None:
        raise NotImplementedError

    def stop(self) -> None:
        self.client.close()

    def get(self) -> object:
        return self.client.rooms.retrieve(_ROOM_ID).data.id


class OursBlocking(Blocking):
    def start(self, url: str) -> None:
        from telnyx_sync import Telnyx

        self.client = Telnyx(api_key=_KEY, base_url=url)


class OfficialBlocking(Blocking):
    def start(self, url: str) -> None:
        from telnyx import Telnyx

        self.client = Telnyx(api_key=_KEY, base_url=url)


class Httpx(Blocking):
    def start(self, url: str) -> None:
        import httpx

        self.loads = _loads()
        self.url = url
        self.client = httpx.Client(headers=_HEADERS, limits=httpx.Limits(max_connections=100))

    def get(self) -> object:
        return self.loads(self.client.get(f"{self.url}/rooms/{_ROOM_ID}").content)["data"]["id"]


class Requests(Httpx):
    def start(self, url: str) -> None:
        import requests

        self.loads = _loads()
        self.url = url
        self.client = requests.Session()
        self.client.headers.update(_HEADERS)


def _loads() -> Any:
    try:
        import orjson
    except ImportError:
        return json.loads
    return orjson.loads


STACKS: dict[str, type[Async | Blocking]] = {
    "ours": Ours,
    "aiohttp": Aiohttp,
    "official, aiohttp": OfficialAiohttp,
    "official, httpx": OfficialHttpx,
    "ours, sync": OursBlocking,
    "official, sync": OfficialBlocking,
    "httpx": Httpx,
    "requests": Requests,
}
