"""What is measured, with whom, and what it must show."""

from __future__ import annotations

from attrs import evolve, field, frozen

__all__ = [
    "CASES",
    "CHARTS",
    "CONNECTIONS",
    "TARGETS",
    "Case",
    "Contestant",
    "Target",
    "decoding",
    "than_official",
    "without_extras",
]

SDKS = ("ours", "official, aiohttp", "official, httpx")
BLOCKING = ("ours, sync", "official, sync", "httpx", "requests")


PAGE = "page of 250 rooms (aiohttp: parsed 3 times)"
CONNECTIONS = "connections of 50 workers, 10 calls each"


@frozen
class Contestant:
    """A stack on an event loop."""

    stack: str
    loop: str = "asyncio"

    @property
    def name(self) -> str:
        return self.stack if self.loop == "asyncio" else f"{self.stack} on {self.loop}"


def _async(*stacks: str, uvloop: bool = False) -> list[Contestant]:
    loops = ("asyncio", "uvloop") if uvloop else ("asyncio",)
    return [Contestant(stack, loop) for loop in loops for stack in stacks]


@frozen(kw_only=True)
class Case:
    """`count` calls of a stack's method, `width` of them at a time, in each of so many `turns`.

    `metric` is `cpu` or `wall`.
    """

    name: str
    call: str
    count: int
    turns: int = 1
    width: int = 1
    metric: str = "cpu"
    counting: bool = False
    contestants: list[Contestant] = field(factory=list)


CASES = [
    Case(
        name="GET, sequential",
        call="get",
        count=50,
        turns=9,
        contestants=_async("aiohttp", *SDKS, uvloop=True),
    ),
    Case(
        name="GET, 100 in flight",
        call="get",
        count=200,
        turns=9,
        width=100,
        contestants=_async("aiohttp", *SDKS, uvloop=True),
    ),
    Case(
        name="POST, 100 in flight",
        call="post",
        count=100,
        turns=9,
        width=100,
        contestants=_async("aiohttp", *SDKS),
    ),
    Case(
        name=PAGE,
        call="page",
        count=10,
        turns=9,
        contestants=_async("aiohttp", *SDKS),
    ),
    Case(
        name="GET, sync",
        call="get",
        count=50,
        turns=9,
        contestants=_async(*BLOCKING),
    ),
    Case(
        name="GET, sync, 16 threads",
        call="get",
        count=160,
        turns=5,
        width=16,
        metric="wall",
        contestants=_async(*BLOCKING),
    ),
    Case(
        name="40 pages",
        call="pages",
        count=1,
        metric="wall",
        counting=True,
        contestants=_async(*SDKS),
    ),
    Case(
        name="40 pages, prefetch 4",
        call="pages_ahead",
        count=1,
        metric="wall",
        counting=True,
        contestants=_async("ours"),
    ),
    Case(
        name="webhook unwrap",
        call="unwrap",
        count=100,
        turns=9,
        contestants=_async("ours", "official, aiohttp"),
    ),
    Case(
        name=CONNECTIONS,
        call="get",
        count=500,
        width=50,
        metric="connections",
        counting=True,
        contestants=_async("ours", "official, aiohttp", "official, httpx"),
    ),
]


CHARTS = (
    "GET, 100 in flight",
    "GET, sync, 16 threads",
    PAGE,
    "40 pages",
    "webhook unwrap",
    "import, client, resource",
    "decode: page of 250 rooms",
)


def without_extras(cases: list[Case]) -> list[Case]:
    """Return the cases that make sense without orjson and uvloop."""
    return [
        evolve(case, contestants=[c for c in case.contestants if c.loop == "asyncio"])
        for case in cases
        if case.metric != "connections" and not case.counting
    ]


@frozen
class Target:
    """At most `most` times the opponent (or at least 1 / `most` times faster)."""

    case: str
    ours: str
    opponent: str
    most: float
    opponent_case: str | None = None


TARGETS = [
    Target("GET, 100 in flight", "ours", "aiohttp", 1.10),
    Target("GET, 100 in flight", "ours on uvloop", "aiohttp on uvloop", 1.10),
    Target("GET, 100 in flight", "ours", "official, aiohttp", 1 / 3.5),
    Target("GET, 100 in flight", "ours", "official, httpx", 1 / 8),
    Target("GET, sequential", "ours", "aiohttp", 1.20),
    Target("GET, sequential", "ours on uvloop", "aiohttp on uvloop", 1.20),
    Target("POST, 100 in flight", "ours", "official, aiohttp", 1.0),
    Target("GET, sync", "ours, sync", "httpx", 1.0),
    Target("GET, sync", "ours, sync", "official, sync", 1 / 2),
    Target("GET, sync, 16 threads", "ours, sync", "official, sync", 1 / 2.5),
    Target(PAGE, "ours", "official, aiohttp", 1 / 10),
    Target(PAGE, "ours", "aiohttp", 1.0),
    Target("40 pages, prefetch 4", "ours", "ours", 1 / 3, "40 pages"),
    Target(CONNECTIONS, "ours", "workers", 1.0),
    Target("webhook unwrap", "ours", "official, aiohttp", 1 / 8),
    Target("import, client, resource", "ours", "official", 1 / 5),
    Target("import, client, resource: memory", "ours", "official", 1 / 2),
    Target("import, client, resource", "ours", "aiohttp, attrs, cattrs", 1.8),
    Target("memory of 10,000 rooms", "ours", "official", 1.0),
]


def than_official(cases: list[Case]) -> list[Target]:
    """Return what holds without extras too: nothing is slower than in the official package."""
    return [
        Target(case.name, ours.name, other.name, 1.0)
        for case in cases
        for ours in case.contestants
        for other in case.contestants
        if ours.stack.startswith("ours") and other.stack.startswith("official")
    ]


def decoding(case: str) -> list[Target]:
    """Return the targets of decoding a model."""
    return [
        Target(case, "ours, hooks only", "cattrs, hooks only", 0.6),
        Target(case, "ours", "pydantic", 1.0),
    ]
