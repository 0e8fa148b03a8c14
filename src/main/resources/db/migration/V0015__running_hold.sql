-- A hold that is under way, as the browser last told of it. It becomes a pressure_hold when it ends; where browser or
-- server died meanwhile it stays, and is offered when the chart is opened again.
create table running_hold (
    id uuid primary key,
    finding_id uuid not null references finding on delete cascade,
    session_id uuid not null references treatment_session,
    technique varchar(30) not null,
    tool varchar(20) not null,
    pressure_level integer not null check (pressure_level between 1 and 5),
    seconds numeric(4, 1) not null check (seconds between 0 and 120),
    started_at timestamptz not null
);
create index running_hold_finding on running_hold (finding_id);
create index running_hold_session on running_hold (session_id);
create trigger refuse_signed_visit before insert or update or delete on running_hold
    for each row execute function refuse_part_of_signed_visit();
create trigger refuse_truncate before truncate on running_hold execute function refuse_change();

-- A hold's moment is when it began; until now it was when it was reported.
update pressure_hold set held_at = held_at - make_interval(secs => seconds::double precision)
where session_id in (select id from treatment_session where signed_at is null);
