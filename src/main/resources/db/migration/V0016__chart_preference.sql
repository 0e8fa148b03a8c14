-- How one member of staff charts: what they pressed with last, their timer's sound, their keys and pedals.
create table chart_preference (
    staff_id uuid primary key,
    version bigint not null,
    technique varchar(30) not null,
    tool varchar(20) not null,
    pressure_level integer not null check (pressure_level between 1 and 5),
    volume integer not null check (volume between 0 and 100),
    muted boolean not null,
    own_keys boolean not null, -- false: the usual keys, whatever chart_key holds
    seal_key bytea not null check (length(seal_key) = 32) -- seals what a browser keeps unsent for this member
);

create table hold_target (
    staff_id uuid not null references chart_preference on delete cascade,
    technique varchar(30) not null,
    seconds integer not null check (seconds between 5 and 120),
    primary key (staff_id, technique)
);

create table chart_key (
    staff_id uuid not null references chart_preference on delete cascade,
    key_name varchar(40) not null check (key_name <> ''),
    act varchar(20) not null,
    primary key (staff_id, key_name)
);
