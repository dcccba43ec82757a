"""The SQL of the journal: one text for SQLite and Postgres.

`{serial}`, `{bytes}`, `{locked}`, `{numbers}` (those in a JSON array) and `{rows}` are filled in
by the dialect. All times are Unix times in seconds by the clock of the database.

In `bulk_call`, `owner` and `lease_until` say which process works on a row, and until when; a
pending row is not reserved before its `lease_until`. `prior` is the state that a row was sent
from, and returns to when the service did not process it. `load_number` is the last load that
contained the row. `earlier` counts the attempts before a decision to send it again.
"""

from __future__ import annotations

__all__ = [
    "ACCEPT",
    "ADD_ROWS",
    "ANNOTATE",
    "BEGIN_ATTEMPTS",
    "CHUNKS",
    "COUNT_ADDED",
    "COUNT_BY_STATE",
    "CREATE_TABLES",
    "DELAY_SLOTS",
    "EXPIRE_LEASES",
    "FIND_ROW",
    "HOLD",
    "INSERT_JOB",
    "IN_DOUBT",
    "LAST_ROW",
    "LIST_ROWS",
    "NEXT_AVAILABLE",
    "NEXT_LOAD_NUMBER",
    "PAUSE_SENDING",
    "RECORD_RESULT",
    "RELEASE_PENDING",
    "RELEASE_UNKNOWN",
    "REPLACE_REJECTED",
    "RESERVE_PENDING",
    "RESERVE_SLOT",
    "RESERVE_UNKNOWN",
    "RESOLVE",
    "SAVE_SETTINGS",
    "SELECT_JOB",
    "SET_CLOCK_BACK",
    "SET_STATE",
    "SKIP_PENDING",
    "UPDATE_CLOCK",
]

# The partial indexes keep the search for rows to send short when most of a large job is done.
CREATE_TABLES = (
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
        load_number INTEGER NOT NULL,
        target TEXT NOT NULL,
        headers TEXT NOT NULL,
        body {bytes} NOT NULL,
        rate_keys TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'pending',
        prior TEXT NOT NULL DEFAULT 'pending',
        owner TEXT,
        lease_until DOUBLE PRECISION NOT NULL DEFAULT 0,
        attempt TEXT,
        attempts INTEGER NOT NULL DEFAULT 0,
        earlier INTEGER NOT NULL DEFAULT 0,
        first_sent_at DOUBLE PRECISION NOT NULL DEFAULT 0,
        resource_id TEXT,
        status INTEGER,
        error TEXT)""",
    "CREATE INDEX IF NOT EXISTS bulk_pending ON bulk_call (seq) WHERE state = 'pending'",
    "CREATE INDEX IF NOT EXISTS bulk_sending ON bulk_call (seq) WHERE state = 'sending'",
    "CREATE INDEX IF NOT EXISTS bulk_unknown ON bulk_call (seq) WHERE state = 'unknown'",
    """CREATE TABLE IF NOT EXISTS bulk_rate (
        key TEXT PRIMARY KEY,
        arrival DOUBLE PRECISION NOT NULL)""",
)

# The job

SELECT_JOB = """SELECT id, version, operation, state, reason, loads, settings, seen, resume_at
    FROM bulk_job"""

INSERT_JOB = """INSERT INTO bulk_job (id, version, operation, created, seen)
    VALUES (:id, :version, :operation, :now, :now)"""

SET_STATE = "UPDATE bulk_job SET state = :state, reason = :reason"

SAVE_SETTINGS = "UPDATE bulk_job SET settings = :settings"

# When a clock that was ahead has been set right, with `back` the seconds it was ahead at least. How
# old the attempts of rows in doubt are is not known any more, so they are not repeated.
SET_CLOCK_BACK = (
    "UPDATE bulk_job SET seen = :now, resume_at = resume_at - :back",
    "UPDATE bulk_rate SET arrival = arrival - :back",
    """UPDATE bulk_call SET lease_until = lease_until - :back
    WHERE state = 'pending' AND lease_until > 0""",
    """UPDATE bulk_call SET lease_until = lease_until - :back, first_sent_at = 0
    WHERE state = 'sending'""",
    """UPDATE bulk_call SET lease_until = 0, first_sent_at = 0,
        error = 'the clock was set back, so the time of the attempt is not known'
    WHERE state = 'unknown'""",
)

# At most once a second: each group commit reads the clock, and would write this row every time.
UPDATE_CLOCK = "UPDATE bulk_job SET seen = :now WHERE seen < :now - 1"

PAUSE_SENDING = "UPDATE bulk_job SET resume_at = :now + :wait WHERE resume_at < :now + :wait"

# Loading

NEXT_LOAD_NUMBER = "UPDATE bulk_job SET loads = loads + 1 RETURNING loads"

# A row that exists with the same content gets the number of this load. Any other conflict changes
# nothing, which shows in the count of changed rows. Without `WHERE true` SQLite parses ON as that
# of a join (https://www.sqlite.org/lang_upsert.html, "Parsing Ambiguity").
ADD_ROWS = """INSERT INTO bulk_call (key, line, target, headers, body, rate_keys, load_number)
    SELECT added.*, {load_number} FROM {rows} AS added WHERE true
    ON CONFLICT (key) DO UPDATE SET load_number = excluded.load_number, line = excluded.line
    WHERE bulk_call.load_number <> excluded.load_number AND bulk_call.target = excluded.target
        AND bulk_call.headers = excluded.headers AND bulk_call.body = excluded.body"""

FIND_ROW = "SELECT line, load_number FROM bulk_call WHERE key = :key"

# Of a rejected row nothing was carried out, so other content may take its place.
REPLACE_REJECTED = """UPDATE bulk_call SET state = 'pending', line = :line, target = :target,
        headers = :headers, body = :body, rate_keys = :rate_keys, load_number = :load_number,
        attempt = NULL, attempts = 0, earlier = 0, first_sent_at = 0, lease_until = 0, status = NULL, error = NULL
    WHERE key = :key AND state = 'rejected'"""

LAST_ROW = "SELECT coalesce(max(seq), 0) FROM bulk_call"

# Without a look at the rows of earlier loads, of which there may be millions.
COUNT_ADDED = "SELECT count(*) FROM bulk_call WHERE seq > :last AND load_number = :load_number"

# Sending

RESERVE_PENDING = """UPDATE bulk_call SET owner = :owner, lease_until = :now + :hold
    WHERE seq IN (SELECT seq FROM bulk_call
        WHERE state = 'pending' AND lease_until <= :now AND seq BETWEEN :first AND :last
        ORDER BY seq LIMIT :count {locked})
    RETURNING seq, rate_keys"""

RESERVE_UNKNOWN = """UPDATE bulk_call SET owner = :owner, lease_until = :now + :hold
    WHERE seq IN (SELECT seq FROM bulk_call
        WHERE state = 'unknown' AND lease_until <= :now AND first_sent_at > :oldest
            AND attempts < :max_attempts AND seq BETWEEN :first AND :last
        ORDER BY seq LIMIT :count {locked})
    RETURNING seq, rate_keys"""

# Searches by two states are made of two parts, each by its partial index: with OR both engines
# read the whole table.
NEXT_AVAILABLE = """SELECT min(lease_until) FROM (
    SELECT lease_until FROM bulk_call
    WHERE state = 'pending' AND owner = :owner AND seq BETWEEN :first AND :last
    UNION ALL SELECT lease_until FROM bulk_call
    WHERE state = 'unknown' AND owner = :owner AND seq BETWEEN :first AND :last
        AND first_sent_at > :oldest AND attempts < :max_attempts) AS waiting"""

# The first row of each chunk in which a row may be sent now.
CHUNKS = """SELECT DISTINCT (seq - 1) / :size * :size + 1 AS first FROM (
    SELECT seq FROM bulk_call WHERE state = 'pending' AND lease_until <= :now
    UNION ALL SELECT seq FROM bulk_call WHERE state = 'unknown' AND lease_until <= :now
        AND first_sent_at > :oldest AND attempts < :max_attempts) AS available
    ORDER BY first LIMIT :count"""

# The replay window is checked again, for a row may have waited for a slot since it was reserved.
# The window starts with the first attempt: repeating an unknown row does not extend it.
BEGIN_ATTEMPTS = """UPDATE bulk_call SET state = 'sending', prior = state, attempt = :attempt,
        attempts = attempts + 1, lease_until = :now + :lease,
        first_sent_at = CASE WHEN state = 'pending' THEN :now ELSE first_sent_at END
    WHERE seq IN ({numbers}) AND owner = :owner
        AND (state = 'pending' OR (state = 'unknown' AND first_sent_at > :oldest))
    RETURNING seq, key, target, headers, body, rate_keys, attempts + earlier, prior"""

# The attempt id is the fencing token: a process that was believed dead can still complete its own
# attempt, and can never overwrite a later one or a decision.
RECORD_RESULT = """UPDATE bulk_call
    SET state = CASE WHEN :state = 'pending' THEN prior ELSE :state END,
        attempts = attempts - CASE WHEN :state = 'pending' THEN 1 ELSE 0 END,
        lease_until = :now + :wait, status = :status, resource_id = :resource_id, error = :error
    WHERE seq = :seq AND attempt = :attempt AND state IN ('sending', 'unknown')"""

# In seconds from now; 0 releases the row.
HOLD = """UPDATE bulk_call SET lease_until = CASE WHEN :hold = 0 THEN 0 ELSE :now + :hold END
    WHERE seq = :seq AND owner = :owner AND (state = 'pending' OR state = 'unknown')"""

# What other processes have reserved, when none of them runs any more. One statement for each
# partial index.
RELEASE_PENDING = "UPDATE bulk_call SET lease_until = 0 WHERE state = 'pending' AND lease_until > 0"

RELEASE_UNKNOWN = "UPDATE bulk_call SET lease_until = 0 WHERE state = 'unknown' AND lease_until > 0"

# Never back to `pending`: the request may have been sent. The end of a process says nothing about
# a row, so a repetition that it cut short is not counted: otherwise a few kills would leave rows
# unknown that the service can still settle. The first attempt is, for it may have been carried out.
EXPIRE_LEASES = """UPDATE bulk_call SET state = 'unknown', lease_until = 0,
        attempts = CASE WHEN attempts > 1 THEN attempts - 1 ELSE attempts END,
        error = 'the sending process ended before the response arrived'
    WHERE state = 'sending' AND (lease_until < :now OR :all = 1)"""

SKIP_PENDING = "UPDATE bulk_call SET state = 'skipped' WHERE state = 'pending'"

# Unknown rows

RESOLVE = """UPDATE bulk_call SET state = :state, lease_until = 0, error = :error,
        earlier = CASE WHEN :state = 'pending' THEN earlier + attempts ELSE earlier END,
        attempts = CASE WHEN :state = 'pending' THEN 0 ELSE attempts END
    WHERE state = 'unknown' AND key = :key"""

# Rows that are being sent, or were sent and have no result.
IN_DOUBT = """SELECT key FROM bulk_call WHERE state = 'sending'
    UNION ALL SELECT key FROM bulk_call WHERE state = 'unknown'"""

ACCEPT = """UPDATE bulk_call SET state = 'done', lease_until = 0, resource_id = :resource_id,
        error = :error
    WHERE key = :key AND (state = 'sending' OR state = 'unknown')"""

ANNOTATE = "UPDATE bulk_call SET error = :error WHERE key = :key AND state = 'unknown'"

# Reports

COUNT_BY_STATE = "SELECT state, count(*) FROM bulk_call GROUP BY state"

LIST_ROWS = """SELECT seq, key, line, state, attempts, status, resource_id, error, first_sent_at,
        target, body
    FROM bulk_call WHERE seq > :after AND (state = :state OR :state = '') ORDER BY seq LIMIT 1000"""

# Rate limits

# Additive increase, multiplicative decrease: after a cut a rate recovers by 5 % a second.
# GCRA in one statement: a slot starts at the theoretical arrival time, or at `earliest` if that
# is later. The row lock makes it exact for all processes, without polling.
RESERVE_SLOT = """INSERT INTO bulk_rate (key, arrival) VALUES (:key, :earliest + :interval)
    ON CONFLICT (key) DO UPDATE SET arrival = :interval
        + CASE WHEN bulk_rate.arrival > :earliest THEN bulk_rate.arrival ELSE :earliest END
    RETURNING arrival - :interval - :now"""

DELAY_SLOTS = "UPDATE bulk_rate SET arrival = :now + :wait WHERE arrival < :now + :wait"
