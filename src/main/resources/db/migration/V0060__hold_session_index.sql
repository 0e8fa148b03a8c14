-- The holds of a client are reached through the client's visits; one look-up for each visit, not for each finding.
create index pressure_hold_session on pressure_hold (session_id);
