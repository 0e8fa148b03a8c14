-- The holds of a client are reached through the client's visits: one look-up for each visit, not for each finding. With
-- what a point's life needs in the index itself, the rows, which lie wherever the years put them, are not read.
create index pressure_hold_session on pressure_hold (session_id) include (finding_id, technique, seconds);
