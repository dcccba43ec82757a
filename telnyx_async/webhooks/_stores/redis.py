"""The store of handled events in Redis, for processes on any machine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from telnyx_async.webhooks._stores.base import DEFAULT_TTL, ClaimResult

if TYPE_CHECKING:
    from redis.asyncio import Redis

__all__ = ["RedisStore"]

_DONE = b"done"


@frozen
class RedisStore:
    """Remembers handled events for `ttl` seconds in Redis, or a server with its protocol.

    `client` is a `redis.asyncio.Redis`; keys start with `prefix`.
    """

    client: Redis
    ttl: float = DEFAULT_TTL
    prefix: str = "telnyx:webhook:"

    async def claim(self, key: str, owner: str, lease: float) -> ClaimResult:
        name, milliseconds = self.prefix + key, int(lease * 1000)
        if await self.client.set(name, owner, nx=True, px=milliseconds):
            return ClaimResult.ACQUIRED
        holder = _as_bytes(await self.client.get(name))
        if holder == _DONE:
            return ClaimResult.DONE
        if holder == owner.encode():
            await self.client.pexpire(name, milliseconds)
            return ClaimResult.ACQUIRED
        return ClaimResult.BUSY

    async def finish(self, key: str, owner: str) -> None:
        await self._replace(key, owner, _DONE)

    async def release(self, key: str, owner: str) -> None:
        await self._replace(key, owner, None)

    async def _replace(self, key: str, owner: str, value: bytes | None) -> None:
        """Set or delete (None) the key in one transaction, unless another owner has the claim."""
        from redis.exceptions import WatchError  # noqa: PLC0415 - an extra

        name = self.prefix + key
        pipe: Any
        async with self.client.pipeline() as pipe:
            await pipe.watch(name)
            if _as_bytes(await pipe.get(name)) not in {owner.encode(), b""}:
                return
            pipe.multi()
            if value is None:
                pipe.delete(name)
            else:
                pipe.set(name, value, px=int(self.ttl * 1000))
            try:
                await pipe.execute()
            except WatchError:  # the claim has expired meanwhile, and another owner has acquired it
                return


def _as_bytes(value: Any) -> bytes:
    """Return what a client with or without `decode_responses` returned as bytes."""
    return value.encode() if isinstance(value, str) else value or b""
