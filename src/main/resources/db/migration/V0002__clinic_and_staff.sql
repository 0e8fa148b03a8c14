create table clinic (
    id smallint primary key check (id = 1), -- one installation is one clinic
    name varchar(200) not null,
    address varchar(1000) not null,
    phone varchar(50) not null,
    email varchar(254) not null,
    paper_size varchar(10) not null check (paper_size in ('A4', 'LETTER')),
    retention_years smallint not null check (retention_years between 1 and 100),
    created_at timestamptz not null,
    version integer not null
);

create table staff (
    id uuid primary key,
    name varchar(200) not null,
    username varchar(50) not null,
    password_hash varchar(500) not null,
    role varchar(20) not null check (role in ('OWNER', 'THERAPIST', 'FRONT_DESK')),
    active boolean not null,
    sign_in_version integer not null, -- grows when sessions opened before must end
    created_at timestamptz not null,
    version integer not null
);
create unique index staff_username on staff (lower(username));

-- Failed sign-ins, by username and by network address. What was typed is kept only as a digest:
-- people type passwords into the wrong field.
create table sign_in_attempt (
    kind varchar(10) not null check (kind in ('USERNAME', 'ADDRESS')),
    digest bytea not null,
    failures integer not null,
    last_at timestamptz not null,
    locked_until timestamptz,
    primary key (kind, digest)
);
create index sign_in_attempt_last_at on sign_in_attempt (last_at);
