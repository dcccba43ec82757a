"""Every style of pagination, from the first page to the last."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

import pytest

from telnyx_async import AsyncTelnyx
from telnyx_async._validation import Description
from telnyx_async.emulator import Emulator
from telnyx_async.emulator._rest.pagination import paginate

STYLES = {
    tuple(sorted(operation.pagination.items())): operation
    for operation in sorted(Description().operations.values(), key=lambda each: -len(each.id))
    if operation.pagination is not None
}


def add_items(server: Emulator, name: str, count: int) -> None:
    """Add `count` items to the collection that the operation `name` lists."""
    account = server._account
    operation = account.description.operations[name]
    route = account.routes.find(operation)
    path = operation.path if route is None else route.collection
    for each in operation.path_variables:
        path = path.replace(f"{{{each}}}", f"{each}-1")
    schema = account.description.resolve_first(
        (account.description.list_location(operation) or ("", {}))[1]
    )
    for number in range(count):
        row = account.bodies.build(schema, {})
        account.state[path][str(number)] = row


@pytest.mark.parametrize("operation", STYLES.values(), ids=lambda each: each.id)
async def test_pages_contain_all_rows(
    server: Emulator, client: AsyncTelnyx, operation: Any
) -> None:
    assert operation.pagination is not None
    style = operation.pagination
    pages, query = [], {style["size_param"]: 2}
    while True:
        page = paginate(style, query, range(5))
        pages.append(list(page.rows))
        if "cursor" in style:
            if style["cursor"] not in page.metadata:
                break
            query[style["param"]] = page.metadata[style["cursor"]]
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
async def test_client_iterates_over_all_pages(
    server: Emulator, client: AsyncTelnyx, name: str, arguments: dict[str, Any]
) -> None:
    add_items(server, name, 5)
    found = [row async for row in attrgetter(name)(client)(**arguments)]
    assert len(found) == 5


def test_there_are_12_styles() -> None:
    assert len(STYLES) == 12
