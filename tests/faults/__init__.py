"""The design's table of faults, provoked against both packages.

`table.py` holds what a scripted server can do to a call, `test_connecting.py` what happens before a
request is sent; what shows over several calls, or in the surroundings of the client, is told by the
names of the other modules. Not here:

- 26, a peer that vanishes: it needs packets to be dropped, which loopback does not. That connections
  are probed is asserted in `tests/test_transport.py`; silence and an upload that is not taken (24,
  27) end by the same limits.
- 30, a HEAD with a body: no operation is a HEAD. A 204 with one is refused by aiohttp's parser
  before its status can be known, so it cannot be ignored; the bytes never reach another request.
- 36, a storm: `tests/limits/test_storm.py`. 52, unexpected values: `tests/test_model.py`.
- 56, the blocking package and the interpreter: `tests/sync`. 58 to 61: `tests/webhooks`.
- 62, WebSockets, and 63, bulk jobs: beside what they test.

Secrets (64): each test runs twice, the second time with hooks, spans and all log lines. What its
calls leave behind is searched for the key, the client secret and the token: errors in every form
with their causes and the local variables of the packages and of aiohttp, log lines, spans, events,
and the clients themselves.
"""
