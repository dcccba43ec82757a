"""Every way of paging, walked from end to end by the client."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

import pytest

from telnyx_async import AsyncTelnyx
from telnyx_async._validation import Description
from telnyx_async.emulator import Emulator
from telnyx_async.emulator._rules.paging import turn

STYLES = {
    tuple(sorted(operation.pagination.items())): operation
    for operation in sorted(Description().operations.values(), key=lambda each: -len(each.id))
    if operation.pagination is not None
}


def rows_of(server: Emulator, name: str, count: int) -> None:
    """`count` things where `name` lists them."""
    world = server._world
    operation = world.description.operations[name]
    role = world.roles.of(operation)
    path = operation.path if role is None else role.collection
    for each in operation.names:
        path = path.replace(f"{{{each}}}", f"{each}-1")
    schema = world.description.plain((world.description.rows(operation) or ("", {}))[1])
    for number in range(count):
        row = world.shaper.build(schema, {})
        world.state[path][str(number)] = row


@pytest.mark.parametrize("operation", STYLES.values(), ids=lambda each: each.id)
async def test_all_rows_are_found(server: Emulator, client: AsyncTelnyx, operation: Any) -> None:
    assert operation.pagination is not None
    style = operation.pagination
    pages, query = [], {style["size_param"]: 2}
    while True:
        page = turn(style, query, range(5))
        pages.append(list(page.rows))
        if "cursor" in style:
            if style["cursor"] not in page.facts:
                break
            query[style["param"]] = page.facts[style["cursor"]]
        else:
            if len(page.rows) < 2:
                break
            first = 0 if style["param"] == "Page" else 1
            query[style["param"]] = query.get(style["param"], first) + 1
    assert pages == [[0, 1], [2, 3], [4]]


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("rooms.list", {"page_size": 2}),
        ("email_templates.list", {"page_size": 2}),
        ("ai.mcp_servers.list", {"page_size": 2}),
        ("texml.accounts.queues.list", {"account_sid": "account_sid-1", "page_size": 2}),
    ],
)
async def test_the_client_walks_it(
    server: Emulator, client: AsyncTelnyx, name: str, arguments: dict[str, Any]
) -> None:
    rows_of(server, name, 5)
    found = [row async for row in attrgetter(name)(client)(**arguments)]
    assert len(found) == 5


def test_there_are_12_styles() -> None:
    assert len(STYLES) == 12
