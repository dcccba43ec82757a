"""Which events have been handled, in Redis, for processes anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from telnyx_async.webhooks._stores.base import KEEP, Claim

if TYPE_CHECKING:
    from redis.asyncio import Redis

__all__ = ["RedisStore"]

_DONE = b"done"


@frozen
class RedisStore:
    """Remembers in Redis (or what speaks its protocol), under `prefix` and for `keep` seconds.

    `client` is a `redis.asyncio.Redis`.
    """

    client: Redis
    keep: float = KEEP
    prefix: str = "telnyx:webhook:"

    async def claim(self, key: str, owner: str, lease: float) -> Claim:
        name, milliseconds = self.prefix + key, int(lease * 1000)
        if await self.client.set(name, owner, nx=True, px=milliseconds):
            return Claim.MINE
        holder = _bytes(await self.client.get(name))
        if holder == _DONE:
            return Claim.DONE
        if holder == owner.encode():
            await self.client.pexpire(name, milliseconds)
            return Claim.MINE
        return Claim.BUSY

    async def finish(self, key: str, owner: str) -> None:
        await self._replace(key, owner, _DONE)

    async def release(self, key: str, owner: str) -> None:
        await self._replace(key, owner, None)

    async def _replace(self, key: str, owner: str, value: bytes | None) -> None:
        """Change the claim in one transaction, if it is still the owner's."""
        from redis.exceptions import WatchError  # noqa: PLC0415 - an extra

        name = self.prefix + key
        pipe: Any
        async with self.client.pipeline() as pipe:
            await pipe.watch(name)
            if _bytes(await pipe.get(name)) != owner.encode():
                return
            pipe.multi()
            if value is None:
                pipe.delete(name)
            else:
                pipe.set(name, value, px=int(self.keep * 1000))
            try:
                await pipe.execute()
            except WatchError:  # it has lapsed and is another's: theirs to finish
                return


def _bytes(value: Any) -> bytes:
    return value.encode() if isinstance(value, str) else value or b""
