"""The design's table of faults, provoked against both packages.

`table.py` holds what a scripted server can do to a call, `test_connecting.py` what happens before a
request is sent, `test_calls.py` what shows over several calls or in the client's surroundings.
Not here:

- 26, a peer that vanishes: it needs packets to be dropped, which loopback does not. That connections
  are probed is asserted in `tests/test_transport.py`; the deadline covers the rest.
- 30, a HEAD with a body: no operation is a HEAD.
- 36, a storm: `tests/test_storm.py`. 52, unexpected values: `tests/test_model.py`.
- 56, the blocking package and the interpreter: `tests/sync`. 58 to 61: `tests/webhooks`.
- 62, WebSockets, and 63, bulk jobs: beside what they test.

Every error of every case is searched for the key (64), with its causes and their local variables.
"""
