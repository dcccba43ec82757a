"""The results as a table, as JSON, and as charts."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Iterator
from itertools import chain
from xml.sax.saxutils import escape

from benchmarks.cases import TARGETS, Target, decoding
from benchmarks.runner import Measured

__all__ = ["all_targets", "chart", "missed", "ratio", "table", "verdicts"]

_BAR, _LEFT, _WIDTH = 22, 190, 640
_OURS, _OTHERS = "#00a87e", "#9aa5b1"


def table(measured: Measured) -> str:
    """Return a Markdown table: medians, spread, and the ratio to ours."""
    lines = ["| case | contestant | median | spread | to ours |", "|---|---|---|---|---|"]
    for case, times in measured.items():
        ours = next((name for name in times if name.startswith("ours")), None)
        for name, rounds in times.items():
            compared = f"{ratio(rounds, times[ours])[0]:.2f}" if ours else ""
            median = shown(case, statistics.median(rounds))
            lines.append(f"| {case} | {name} | {median} | ±{_spread(rounds):.0%} | {compared} |")
    return "\n".join(lines)


def shown(case: str, value: float) -> str:
    """Return a measurement with its unit."""
    if "modules" in case or "connections" in case:
        return f"{value:,.0f}"
    if "rooms" in case and "memory" in case:
        return f"{value:,.0f} B a row"
    if "memory" in case:
        return f"{value:,.0f} MB"
    return f"{value * 1e6:,.1f} µs" if value < 1e-3 else f"{value * 1e3:,.2f} ms"


def _spread(rounds: list[float]) -> float:
    """Half the distance between the quartiles, as a part of the median."""
    if len(rounds) < 2 or not statistics.median(rounds):
        return 0.0
    low, _, high = statistics.quantiles(rounds, n=4)
    return (high - low) / 2 / statistics.median(rounds)


def ratio(rounds: list[float], others: list[float]) -> tuple[float, float]:
    """Return median and spread of the rounds' ratios: each round had the same machine."""
    ratios = [one / other for one, other in zip(rounds, others, strict=True) if other]
    return (statistics.median(ratios), _spread(ratios)) if ratios else (float("nan"), 0.0)


def all_targets(measured: Measured) -> Iterable[Target]:
    """Return the targets of what was measured with all extras."""
    return chain(TARGETS, *(decoding(case) for case in measured if case.startswith("decode: ")))


def verdicts(
    measured: Measured, targets: Iterable[Target]
) -> Iterator[tuple[Target, float, float]]:
    """Compare with the targets: yields target, ratio and spread."""
    for target in targets:
        ours = measured.get(target.case, {}).get(target.ours)
        opponent = measured.get(target.opponent_case or target.case, {}).get(target.opponent)
        if ours and opponent:
            yield target, *ratio(ours, opponent)


def missed(measured: Measured, targets: Iterable[Target]) -> str:
    """Return the targets as a Markdown table."""
    lines = ["| case | ours | opponent | ratio | target | |", "|---|---|---|---|---|---|"]
    for target, found, spread in verdicts(measured, targets):
        mark = "reached" if found <= target.most else "**missed**"
        opponent = target.opponent_case or target.opponent
        lines.append(
            f"| {target.case} | {target.ours} | {opponent} "
            f"| {found:.3f} ±{spread:.0%} | ≤ {target.most:.3f} | {mark} |"
        )
    return "\n".join(lines)


def chart(case: str, times: dict[str, list[float]]) -> str:
    """Return a bar chart as SVG, in multiples of ours: shorter is better."""
    medians = {name: statistics.median(rounds) for name, rounds in times.items()}
    longest = max(medians.values()) or 1.0
    ours = next(value for name, value in medians.items() if name.startswith("ours"))
    height = _BAR * len(medians) + 40
    rows = [
        _bar(index, name, value / longest, f"{value / ours:.2g}x")
        for index, (name, value) in enumerate(medians.items())
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" '
        f'font-family="system-ui, sans-serif" font-size="12" role="img">\n'
        f'<title>{escape(case)}</title>\n<rect width="100%" height="100%" fill="#fff"/>\n'
        f'<text x="8" y="20" font-weight="600">{escape(case)}</text>\n' + "".join(rows) + "</svg>\n"
    )


def _bar(index: int, name: str, part: float, text: str) -> str:
    y = 32 + index * _BAR
    width = max(1.0, part * (_WIDTH - _LEFT - 100))
    fill = _OURS if name.startswith("ours") else _OTHERS
    return (
        f'<text x="{_LEFT - 8}" y="{y + 12}" text-anchor="end">{escape(name)}</text>\n'
        f'<rect x="{_LEFT}" y="{y}" width="{width:.1f}" height="{_BAR - 6}" fill="{fill}"/>\n'
        f'<text x="{_LEFT + width + 6:.1f}" y="{y + 12}">{escape(text)}</text>\n'
    )
