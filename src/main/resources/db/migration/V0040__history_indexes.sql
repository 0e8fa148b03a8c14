-- A client's findings across all visits, for the life of each trigger point.
create index finding_client on finding (client_id, trigger_point_id);

-- The visits of a period, for the clinic's own figures.
create index treatment_session_service_date on treatment_session (service_date);
