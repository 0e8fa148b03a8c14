create table treatment_session (
    id uuid primary key,
    version bigint not null,
    client_id uuid not null references client,
    therapist_id uuid not null,
    therapist_name varchar(200) not null,
    service_date date not null,
    created_at timestamptz not null,
    subjective text not null check (length(subjective) <= 20000),
    objective text not null check (length(objective) <= 20000),
    objective_by_hand boolean not null,
    assessment text not null check (length(assessment) <= 20000),
    plan text not null check (length(plan) <= 20000),
    pain_before integer check (pain_before between 0 and 10),
    pain_after integer check (pain_after between 0 and 10),
    signed_at timestamptz,
    signed_by uuid,
    signed_name varchar(200),
    check ((signed_at is null) = (signed_by is null)),
    unique (client_id, id)
);
create index treatment_session_client on treatment_session (client_id, service_date desc, created_at desc);
create index treatment_session_draft on treatment_session (therapist_id, created_at) where signed_at is null;
create index treatment_session_signed on treatment_session (therapist_id, signed_at) where signed_at is not null;

create table trigger_point (
    id uuid primary key,
    client_id uuid not null references client,
    muscle_id varchar(60) not null,
    side varchar(10) not null check (side in ('LEFT', 'RIGHT', 'MIDLINE')),
    body_view varchar(20) not null,
    x double precision not null,
    y double precision not null,
    created_at timestamptz not null,
    unique (client_id, id)
);

-- A finding repeats the place as it was in that visit: a signed visit stays as it was, wherever the point moves later.
-- Both foreign keys go through the client, so that a finding can never join one client's visit to another's point.
create table finding (
    id uuid primary key,
    version bigint not null,
    client_id uuid not null,
    session_id uuid not null,
    trigger_point_id uuid not null,
    position integer not null,
    recheck varchar(20) not null check (recheck in ('TO_RECHECK', 'CONFIRMED', 'NOT_ASSESSED')),
    muscle_id varchar(60) not null,
    side varchar(10) not null check (side in ('LEFT', 'RIGHT', 'MIDLINE')),
    body_view varchar(20) not null,
    x double precision not null,
    y double precision not null,
    state varchar(20) not null check (state in ('ACTIVE', 'LATENT', 'UNCLEAR', 'RESOLVED')),
    taut_band varchar(12) not null check (taut_band in ('YES', 'NO', 'NOT_TESTED')),
    tender_spot varchar(12) not null check (tender_spot in ('YES', 'NO', 'NOT_TESTED')),
    referred_pain varchar(12) not null check (referred_pain in ('YES', 'NO', 'NOT_TESTED')),
    twitch varchar(12) not null check (twitch in ('YES', 'NO', 'NOT_TESTED')),
    jump_sign varchar(12) not null check (jump_sign in ('YES', 'NO', 'NOT_TESTED')),
    tenderness_before integer check (tenderness_before between 0 and 10),
    tenderness_after integer check (tenderness_after between 0 and 10),
    referral varchar(1000) not null,
    response varchar(20) check (response in ('EASED', 'UNCHANGED', 'WORSE', 'REFERRED', 'TWITCH')),
    note text not null check (length(note) <= 20000),
    unique (session_id, trigger_point_id),
    foreign key (client_id, session_id) references treatment_session (client_id, id),
    foreign key (client_id, trigger_point_id) references trigger_point (client_id, id)
);
create index finding_trigger_point on finding (trigger_point_id);

-- The id comes from the browser's hold timer, so that a hold reported twice is stored once.
create table pressure_hold (
    id uuid primary key,
    finding_id uuid not null references finding on delete cascade,
    session_id uuid not null references treatment_session,
    technique varchar(30) not null,
    tool varchar(20) not null,
    pressure_level integer not null check (pressure_level between 1 and 5),
    seconds numeric(4, 1) not null check (seconds between 5 and 120),
    repetition integer not null check (repetition >= 1),
    held_at timestamptz not null
);
create index pressure_hold_finding on pressure_hold (finding_id);

create table fascia_finding (
    id uuid primary key,
    version bigint not null,
    client_id uuid not null,
    session_id uuid not null,
    position integer not null,
    body_view varchar(20),
    x double precision,
    y double precision,
    quality varchar(20) not null,
    layer varchar(20) not null,
    glide varchar(20) not null,
    direction varchar(12),
    texture varchar(200) not null,
    temperature varchar(12) not null,
    tenderness integer check (tenderness between 0 and 10),
    technique varchar(30),
    minutes integer check (minutes between 1 and 60),
    response varchar(20),
    note text not null check (length(note) <= 20000),
    check ((body_view is null) = (x is null) and (x is null) = (y is null)),
    foreign key (client_id, session_id) references treatment_session (client_id, id)
);
create index fascia_finding_session on fascia_finding (session_id);

create table amendment (
    id uuid primary key,
    session_id uuid not null references treatment_session,
    author_id uuid not null,
    author_name varchar(200) not null,
    written_at timestamptz not null,
    reason varchar(500) not null check (reason <> ''),
    text text not null check (length(text) between 1 and 20000)
);
create index amendment_session on amendment (session_id, written_at);

create function refuse_signed_visit() returns trigger
    language plpgsql as $$
begin
    if old.signed_at is not null then
        raise exception 'a signed visit cannot be changed' using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger refuse_signed_visit before update or delete on treatment_session
    for each row execute function refuse_signed_visit();

-- The lock on the visit makes a finding wait for a signature that is just being written, and then refuses it.
create function refuse_part_of_signed_visit() returns trigger
    language plpgsql as $$
declare
    signed timestamptz;
begin
    if tg_op <> 'INSERT' then
        select signed_at into signed from treatment_session where id = old.session_id for share;
    end if;
    if signed is null and tg_op <> 'DELETE' then
        select signed_at into signed from treatment_session where id = new.session_id for share;
    end if;
    if signed is not null then
        raise exception 'a signed visit cannot be changed' using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger refuse_signed_visit before insert or update or delete on finding
    for each row execute function refuse_part_of_signed_visit();
create trigger refuse_signed_visit before insert or update or delete on pressure_hold
    for each row execute function refuse_part_of_signed_visit();
create trigger refuse_signed_visit before insert or update or delete on fascia_finding
    for each row execute function refuse_part_of_signed_visit();

create function refuse_change() returns trigger
    language plpgsql as $$
begin
    raise exception '% cannot be changed or removed', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger refuse_change before update or delete on amendment
    for each row execute function refuse_change();
create trigger refuse_truncate before truncate on treatment_session execute function refuse_change();
create trigger refuse_truncate before truncate on finding execute function refuse_change();
create trigger refuse_truncate before truncate on pressure_hold execute function refuse_change();
create trigger refuse_truncate before truncate on fascia_finding execute function refuse_change();
create trigger refuse_truncate before truncate on amendment execute function refuse_change();
revoke update, delete, truncate on amendment from "${applicationRole}";
