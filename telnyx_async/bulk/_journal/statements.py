"""The journal's SQL: one text for SQLite and Postgres.

`{serial}`, `{bytes}`, `{locked}` and `{rows}` are the dialect's; all times are seconds of the database's
clock. In `bulk_call`, `owner` and `lease_until` say who works on a row until when; a pending row
is not taken before its `lease_until`. `prior` is the state that a row was sent from: it falls
back to that when the service did not take it.
"""

from __future__ import annotations

__all__ = [
    "ACCEPT",
    "ADD",
    "CANCEL",
    "CHUNKS",
    "CLAIM",
    "COUNT",
    "CREATE",
    "CUT",
    "DECIDE",
    "EXPIRE",
    "FIND",
    "HALT",
    "IN_DOUBT",
    "JOB",
    "LOADED",
    "NEW_JOB",
    "NEXT",
    "NOTE",
    "PAUSE_ALL",
    "PUSH",
    "RECORD",
    "RELEASE",
    "REMEMBER",
    "RESERVE",
    "SEE",
    "SELECT",
    "SETTLE",
    "TAKE",
    "TOTAL",
]

CREATE = (
    """CREATE TABLE IF NOT EXISTS bulk_job (
        id TEXT PRIMARY KEY,
        version INTEGER NOT NULL,
        operation TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'open',
        reason TEXT NOT NULL DEFAULT '',
        loads INTEGER NOT NULL DEFAULT 0,
        settings TEXT NOT NULL DEFAULT '{}',
        created DOUBLE PRECISION NOT NULL,
        seen DOUBLE PRECISION NOT NULL,
        resume_at DOUBLE PRECISION NOT NULL DEFAULT 0)""",
    """CREATE TABLE IF NOT EXISTS bulk_call (
        seq {serial},
        key TEXT NOT NULL UNIQUE,
        line INTEGER NOT NULL,
        loaded INTEGER NOT NULL,
        target TEXT NOT NULL,
        headers TEXT NOT NULL,
        body {bytes} NOT NULL,
        limits TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'pending',
        prior TEXT NOT NULL DEFAULT 'pending',
        owner TEXT,
        lease_until DOUBLE PRECISION NOT NULL DEFAULT 0,
        attempt TEXT,
        attempts INTEGER NOT NULL DEFAULT 0,
        first_sent_at DOUBLE PRECISION NOT NULL DEFAULT 0,
        resource_id TEXT,
        status INTEGER,
        error TEXT)""",
    "CREATE INDEX IF NOT EXISTS bulk_pending ON bulk_call (seq) WHERE state = 'pending'",
    "CREATE INDEX IF NOT EXISTS bulk_sending ON bulk_call (seq) WHERE state = 'sending'",
    "CREATE INDEX IF NOT EXISTS bulk_unknown ON bulk_call (seq) WHERE state = 'unknown'",
    """CREATE TABLE IF NOT EXISTS bulk_pace (
        key TEXT PRIMARY KEY,
        arrival DOUBLE PRECISION NOT NULL,
        speed DOUBLE PRECISION NOT NULL DEFAULT 1,
        cut_at DOUBLE PRECISION NOT NULL DEFAULT 0)""",
)

JOB = "SELECT id, version, operation, state, reason, loads, settings, seen, resume_at FROM bulk_job"

NEW_JOB = """INSERT INTO bulk_job (id, version, operation, created, seen)
    VALUES (:id, :version, :operation, :now, :now)"""

LOADED = "UPDATE bulk_job SET loads = loads + 1 RETURNING loads"

HALT = "UPDATE bulk_job SET state = :state, reason = :reason"

REMEMBER = "UPDATE bulk_job SET settings = :settings"

SEE = "UPDATE bulk_job SET seen = :now WHERE seen < :now - 1"

PAUSE_ALL = "UPDATE bulk_job SET resume_at = :now + :wait WHERE resume_at < :now + :wait"

# What is there already with the same content is seen again; anything else is left alone, and
# found by the count of changed rows. `WHERE true` keeps SQLite from reading ON as that of a join.
ADD = """INSERT INTO bulk_call (key, line, target, headers, body, limits, loaded)
    SELECT added.*, loads FROM {rows} AS added, bulk_job WHERE true
    ON CONFLICT (key) DO UPDATE SET loaded = excluded.loaded, line = excluded.line
    WHERE bulk_call.loaded < excluded.loaded AND bulk_call.target = excluded.target
        AND bulk_call.headers = excluded.headers AND bulk_call.body = excluded.body"""

FIND = "SELECT line, loaded FROM bulk_call WHERE key = :key"

TAKE = """UPDATE bulk_call SET owner = :owner, lease_until = :now + :hold
    WHERE seq IN (SELECT seq FROM bulk_call
        WHERE state = 'pending' AND lease_until <= :now AND seq BETWEEN :first AND :last
        ORDER BY seq LIMIT :count {locked})
    RETURNING seq, limits"""

SETTLE = """UPDATE bulk_call SET owner = :owner, lease_until = :now + :hold
    WHERE seq IN (SELECT seq FROM bulk_call
        WHERE state = 'unknown' AND lease_until <= :now AND first_sent_at > :oldest
            AND attempts < :most AND seq BETWEEN :first AND :last
        ORDER BY seq LIMIT :count {locked})
    RETURNING seq, limits"""

NEXT = """SELECT min(lease_until) FROM bulk_call
    WHERE owner = :owner AND seq BETWEEN :first AND :last AND (state = 'pending'
        OR (state = 'unknown' AND first_sent_at > :oldest AND attempts < :most))"""

# Chunks, by the number of their first row, with rows that may be taken now.
CHUNKS = """SELECT DISTINCT (seq - 1) / :size * :size + 1 AS first FROM bulk_call
    WHERE lease_until <= :now AND (state = 'pending'
        OR (state = 'unknown' AND first_sent_at > :oldest AND attempts < :most))
    ORDER BY first LIMIT :count"""

CLAIM = """UPDATE bulk_call SET state = 'sending', prior = state, attempt = :attempt,
        attempts = attempts + 1, lease_until = :now + :lease,
        first_sent_at = CASE WHEN state = 'pending' THEN :now ELSE first_sent_at END
    WHERE seq = :seq AND owner = :owner
        AND (state = 'pending' OR (state = 'unknown' AND first_sent_at > :oldest))
    RETURNING key, target, headers, body, limits, attempts, prior"""

RECORD = """UPDATE bulk_call SET state = CASE WHEN :state = 'pending' THEN prior ELSE :state END,
        attempts = attempts - CASE WHEN :state = 'pending' THEN 1 ELSE 0 END,
        lease_until = :now + :wait, status = :status, resource_id = :resource_id, error = :error
    WHERE seq = :seq AND attempt = :attempt AND state IN ('sending', 'unknown')"""

RELEASE = """UPDATE bulk_call SET lease_until = 0
    WHERE state = 'pending' AND lease_until > 0 AND (owner = :owner OR :all = 1)"""

EXPIRE = """UPDATE bulk_call SET state = 'unknown', lease_until = 0,
        error = 'its sender ended before the answer'
    WHERE state = 'sending' AND (lease_until < :now OR :all = 1)"""

DECIDE = """UPDATE bulk_call SET state = :state, lease_until = 0, error = :error,
        attempts = CASE WHEN :state = 'pending' THEN 0 ELSE attempts END
    WHERE state = 'unknown' AND key = :key"""

# Rows whose answer is not there, or is not there yet.
_IN_DOUBT = "(state = 'sending' OR state = 'unknown')"

IN_DOUBT = f"SELECT key FROM bulk_call WHERE {_IN_DOUBT}"  # noqa: S608 - of constants only

ACCEPT = f"""UPDATE bulk_call SET state = 'done', lease_until = 0, resource_id = :resource_id,
        error = :error
    WHERE key = :key AND {_IN_DOUBT}"""  # noqa: S608 - of constants only

NOTE = "UPDATE bulk_call SET error = :error WHERE key = :key AND state = 'unknown'"

CANCEL = "UPDATE bulk_call SET state = 'skipped' WHERE state = 'pending'"

TOTAL = "SELECT count(*) FROM bulk_call"

COUNT = "SELECT state, count(*) FROM bulk_call GROUP BY state"

SELECT = """SELECT seq, key, line, state, attempts, status, resource_id, error, first_sent_at,
        target, body
    FROM bulk_call WHERE seq > :after AND (state = :state OR :state = '') ORDER BY seq LIMIT 1000"""

# Additive increase, multiplicative decrease: after a cut a key's speed recovers by 5 % a second.
_SPEED = """(CASE WHEN bulk_pace.speed + 0.05 * (:now - bulk_pace.cut_at) < 1
    THEN bulk_pace.speed + 0.05 * (:now - bulk_pace.cut_at) ELSE 1 END)"""

# GCRA: a slot begins at the theoretical arrival time, or at the earliest if that is over.
RESERVE = f"""INSERT INTO bulk_pace (key, arrival) VALUES (:key, :earliest + :interval)
    ON CONFLICT (key) DO UPDATE SET arrival = :interval / {_SPEED}
        + CASE WHEN bulk_pace.arrival > :earliest THEN bulk_pace.arrival ELSE :earliest END
    RETURNING arrival - :interval / {_SPEED} - :now"""  # noqa: S608 - of constants only

CUT = f"""UPDATE bulk_pace SET cut_at = :now,
        speed = CASE WHEN 0.7 * {_SPEED} > 0.05 THEN 0.7 * {_SPEED} ELSE 0.05 END
    WHERE cut_at < :now - 1"""  # noqa: S608 - of constants only

PUSH = "UPDATE bulk_pace SET arrival = :now + :wait WHERE arrival < :now + :wait"
