"""The clients that are compared, each behind the same few calls.

A stack is imported only in the environment that has its libraries, by a process of its own.
"""

from __future__ import annotations

import json
import ssl
from base64 import b64decode
from collections.abc import Callable
from functools import cache
from operator import attrgetter
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

    async def start(self, url: str, tls: ssl.SSLContext | None = None) -> None:
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
    async def start(self, url: str, tls: ssl.SSLContext | None = None) -> None:
        from telnyx_async import AsyncTelnyx

        self.client = AsyncTelnyx(api_key=_KEY, base_url=url, ssl=tls or True)

    async def page_two_fields(self) -> object:
        rooms = (await self.client.rooms.list(page_size=250)).data
        return [(room.id, room.unique_name) for room in rooms]

    async def page_all_fields(self) -> object:
        rooms = (await self.client.rooms.list(page_size=250)).data
        of_room = attrgetter(*type(rooms[0]).__wire_names__)
        of_session = attrgetter(*type(rooms[0].sessions[0]).__wire_names__)
        return [(of_room(room), [of_session(each) for each in room.sessions]) for room in rooms]

    async def verified(self) -> object:
        headers, key = _signed()
        return self.client.webhooks.unwrap(_EVENT_TEXT, headers, key).data.id

    async def pages_ahead(self) -> object:
        rooms = self.client.rooms.list(page_size=25)
        return len([room async for room in rooms.rows(prefetch=4)])


class OfficialHttpx(Async):
    async def start(self, url: str, tls: ssl.SSLContext | None = None) -> None:
        from telnyx import AsyncTelnyx

        self.client = AsyncTelnyx(api_key=_KEY, base_url=url)


class OfficialAiohttp(Async):
    async def start(self, url: str, tls: ssl.SSLContext | None = None) -> None:
        from telnyx import AsyncTelnyx, DefaultAioHttpClient

        self.client = AsyncTelnyx(api_key=_KEY, base_url=url, http_client=DefaultAioHttpClient())


class Aiohttp(Async):
    """aiohttp as one would write it by hand, with the fastest JSON parser there is."""

    async def start(self, url: str, tls: ssl.SSLContext | None = None) -> None:
        import aiohttp

        self.loads = _loads()
        self.url = url
        connector = aiohttp.TCPConnector(ssl=tls or True, limit=1000)
        self.session = aiohttp.ClientSession(
            headers=_HEADERS, connector=connector, cookie_jar=aiohttp.DummyCookieJar()
        )

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

    async def page_two_fields(self) -> object:
        """Make one request, and parse what it brings."""
        async with self.session.get(f"{self.url}/rooms?page%5Bsize%5D=250") as answer:
            return len(self.loads(await answer.read())["data"])

    page_all_fields = page_two_fields

    async def verified(self) -> object:
        """Verify a signature with the library itself, and parse the body."""
        headers, _ = _signed()
        message = f"{headers['telnyx-timestamp']}|{_EVENT_TEXT}".encode()
        _verify()(b64decode(headers["telnyx-signature-ed25519"]), message)
        return self.loads(_EVENT_TEXT)["data"]["id"]


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


@cache
def _signed() -> tuple[dict[str, str], str]:
    """Return the headers of a signed event, and the public key to verify it with."""
    from telnyx_async.webhooks import generate_keys, sign

    keys = generate_keys()
    return sign(_EVENT_TEXT, keys.private), keys.public


@cache
def _verify() -> Callable[[bytes, bytes], None]:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    return Ed25519PublicKey.from_public_bytes(b64decode(_signed()[1])).verify


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
