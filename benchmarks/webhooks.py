"""Webhooks: decoding against `json.loads`, verifying against bare Ed25519, the official package.

    python -m benchmarks.webhooks --official PYTHON

`PYTHON` is the interpreter of an environment with the official package. That package is measured
in a process of its own, in rounds that alternate with those of this one.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from base64 import b64encode
from collections.abc import Callable, Mapping
from pathlib import Path

__all__ = ["measure"]

_ROUNDS = 11
_SECONDS = 0.05

_DATA = {
    "record_type": "event",
    "event_type": "call.hangup",
    "id": "0ccc7b54-4df3-4bca-a65a-3da1ecc777f0",
    "occurred_at": "2026-01-02T03:04:05.678901Z",
    "payload": {
        "call_control_id": "v3:7subYr8fLrXmaAXm8egeAMpoSJ72J3SGPUuome81-hQuaKRf9b7hKA",
        "call_leg_id": "5ca81340-5beb-11eb-ae45-02420a0f8b69",
        "call_session_id": "5ca81eee-5beb-11eb-ba6c-02420a0f8b69",
        "client_state": "aGF2ZSBhIG5pY2UgZGF5ID1d",
        "connection_id": "1240401930086254526",
        "start_time": "2026-01-02T03:00:05.678901Z",
        "from": "+12025550133",
        "to": "+12025550131",
        "hangup_cause": "normal_clearing",
        "hangup_source": "caller",
        "sip_hangup_cause": "200",
        "state": "hangup",
    },
}
BODY = json.dumps({"data": _DATA, "meta": {"attempt": 1}}).encode()
SEED = bytes(range(32))

Functions = Mapping[str, Callable[[], object]]


def our_functions() -> Functions:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from telnyx_async import webhooks

    key = Ed25519PrivateKey.from_private_bytes(SEED)
    raw = key.public_key().public_bytes_raw()
    public = b64encode(raw).decode()
    headers = webhooks.sign(BODY, b64encode(SEED).decode())
    message = headers["telnyx-timestamp"].encode() + b"|" + BODY
    signature = key.sign(message)
    bare = key.public_key().verify
    return {
        "json.loads": lambda: json.loads(BODY),
        "decode": lambda: webhooks.unsafe_unwrap(BODY),
        "bare Ed25519": lambda: bare(signature, message),
        "verify": lambda: webhooks.verify(BODY, headers, public),
        "unwrap": lambda: webhooks.unwrap(BODY, headers, public),
    }


def official_functions() -> Functions:
    from nacl.signing import SigningKey  # type: ignore[import-not-found, unused-ignore]
    from telnyx import Telnyx  # type: ignore[import-not-found]

    key = SigningKey(SEED)
    stamp = str(int(time.time()))
    signature = key.sign(f"{stamp}|".encode() + BODY).signature
    headers = {
        "telnyx-signature-ed25519": b64encode(signature).decode(),
        "telnyx-timestamp": stamp,
    }
    public = b64encode(bytes(key.verify_key)).decode()
    client = Telnyx(api_key="KEY", public_key=public)
    text = BODY.decode()
    return {
        "official, decode": lambda: client.webhooks.unsafe_unwrap(text),
        "official, unwrap": lambda: client.webhooks.unwrap(text, headers=headers),
    }


def measurement(functions: Functions) -> Callable[[], dict[str, float]]:
    """Return a function that runs one round: the CPU seconds of a call, by name."""
    counts = {name: max(1, round(_SECONDS / _timed(run, 20))) for name, run in functions.items()}
    return lambda: {name: _timed(run, counts[name]) for name, run in functions.items()}


def _timed(run: Callable[[], object], count: int) -> float:
    run()
    began = time.process_time()
    for _ in range(count):
        run()
    return (time.process_time() - began) / count


def measure(python: Path | None) -> dict[str, list[float]]:
    """Return the CPU seconds of a call by name, one for each round."""
    found: dict[str, list[float]] = {}
    measure_ours = measurement(our_functions())
    command = [str(python), __file__, "--worker"]
    worker = (
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if python
        else None
    )
    for _ in range(_ROUNDS):
        times = measure_ours() | (_run_round(worker) if worker else {})
        for name, seconds in times.items():
            found.setdefault(name, []).append(seconds)
    if worker:
        worker.communicate()
    return found


def _run_round(worker: subprocess.Popen[str]) -> dict[str, float]:
    assert worker.stdin
    assert worker.stdout
    print(file=worker.stdin, flush=True)
    times: dict[str, float] = json.loads(worker.stdout.readline())
    return times


def _serve_rounds() -> None:
    measure_official = measurement(official_functions())
    for _ in sys.stdin:
        print(json.dumps(measure_official()), flush=True)


def _report(found: Mapping[str, list[float]]) -> None:
    median = {name: statistics.median(times) * 1e6 for name, times in found.items()}
    for name, micros in median.items():
        print(f"{name:18}{micros:8.1f} µs")
    beyond = median["decode"] - median["json.loads"]
    over = median["verify"] / median["bare Ed25519"] - 1
    print(f"\ndecode beyond json.loads: {beyond:.1f} µs (at most 15)")
    print(f"verify over bare Ed25519: {over:+.1%} (at most 10 %)")
    for name in ("decode", "unwrap"):
        if f"official, {name}" in median:
            print(f"{name}: {median[f'official, {name}'] / median[name]:.1f} times faster")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.webhooks", description=__doc__)
    parser.add_argument(
        "--official",
        type=Path,
        help="Python interpreter of an environment with the official package",
    )
    parser.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker:
        _serve_rounds()
    else:
        _report(measure(options.official))


if __name__ == "__main__":
    main()
