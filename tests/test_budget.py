"""The hot paths cost no more calls than they did, and enter no more files."""

from __future__ import annotations

from benchmarks.budget import BUDGET, measure
from benchmarks.paths import routes


async def test_hot_paths_keep_to_their_budget() -> None:
    counts = await measure()
    assert counts.keys() == BUDGET.keys()
    for path, budget in BUDGET.items():
        assert counts[path] <= budget, f"{path}: look at a profile before raising the budget"
        assert counts[path] > budget / 2, f"{path}: lower the budget in benchmarks/budget.py"


async def test_a_message_enters_few_files() -> None:
    """What a reader has to follow: it was 20 files with 47 moves between them."""
    entered = (await routes())["message"]
    assert len(set(entered)) <= 12
    assert len(entered) - 1 <= 30
