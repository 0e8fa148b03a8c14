-- Why somebody worked where, or in a way, that something advises against. Part of the visit, and locked with it.
create table safety_reason (
    id uuid primary key default uuidv7(),
    client_id uuid not null,
    session_id uuid not null,
    place_id uuid, -- the finding or fascia finding; absent when it is about the visit as a whole
    rule varchar(80) not null,
    rule_text varchar(1000) not null, -- the words in which it was asked
    reason varchar(500) not null check (reason <> ''),
    given_at timestamptz not null,
    given_by uuid not null,
    given_name varchar(200) not null,
    unique nulls not distinct (session_id, rule, place_id),
    foreign key (client_id, session_id) references treatment_session (client_id, id) on delete cascade
);

-- What was confirmed before the hands touched: the client's consent today, or why there was none.
create table visit_consent (
    session_id uuid primary key,
    client_id uuid not null,
    confirmed boolean not null,
    reason varchar(500) not null check (confirmed or reason <> ''),
    noted_at timestamptz not null,
    noted_by uuid not null,
    noted_name varchar(200) not null,
    foreign key (client_id, session_id) references treatment_session (client_id, id) on delete cascade
);

-- That the client was asked about their health history, and which version then held.
create table visit_health_check (
    session_id uuid primary key,
    client_id uuid not null,
    version integer not null check (version >= 0),
    asked_at timestamptz not null,
    asked_by uuid not null,
    asked_name varchar(200) not null,
    foreign key (client_id, session_id) references treatment_session (client_id, id) on delete cascade
);

create trigger refuse_signed_visit before insert or update or delete on safety_reason
    for each row execute function refuse_part_of_signed_visit();
create trigger refuse_signed_visit before insert or update or delete on visit_consent
    for each row execute function refuse_part_of_signed_visit();
create trigger refuse_signed_visit before insert or update or delete on visit_health_check
    for each row execute function refuse_part_of_signed_visit();
create trigger refuse_truncate before truncate on safety_reason execute function refuse_change();
create trigger refuse_truncate before truncate on visit_consent execute function refuse_change();
create trigger refuse_truncate before truncate on visit_health_check execute function refuse_change();
