"""The hot paths cost no more calls than they did, within a tenth."""

from __future__ import annotations

from benchmarks.budget import BUDGET, measure


async def test_hot_paths_keep_to_their_budget() -> None:
    counts = await measure()
    assert counts.keys() == BUDGET.keys()
    for path, budget in BUDGET.items():
        assert counts[path] <= budget, f"{path}: look at a profile before raising the budget"
        assert counts[path] > budget / 2, f"{path}: lower the budget in benchmarks/budget.py"
