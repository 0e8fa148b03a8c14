-- What was measured and done besides the findings. As with findings, the foreign key goes through the client.
create table range_of_motion (
    id uuid primary key,
    version bigint not null,
    client_id uuid not null,
    session_id uuid not null,
    position integer not null,
    movement varchar(40) not null,
    side varchar(10) not null check (side in ('LEFT', 'RIGHT', 'MIDLINE')),
    judged_before varchar(15) check (judged_before in ('WITHIN_NORMAL', 'RESTRICTED')),
    degrees_before integer check (degrees_before between -30 and 200),
    judged_after varchar(15) check (judged_after in ('WITHIN_NORMAL', 'RESTRICTED')),
    degrees_after integer check (degrees_after between -30 and 200),
    unique (session_id, movement, side),
    foreign key (client_id, session_id) references treatment_session (client_id, id) on delete cascade
);

create table treated_area (
    id uuid primary key,
    version bigint not null,
    client_id uuid not null,
    session_id uuid not null,
    area varchar(30) not null,
    minutes integer check (minutes between 1 and 180),
    unique (session_id, area),
    foreign key (client_id, session_id) references treatment_session (client_id, id) on delete cascade
);

create table used_product (
    id uuid primary key,
    client_id uuid not null,
    session_id uuid not null,
    position integer not null,
    name varchar(100) not null check (name <> ''),
    foreign key (client_id, session_id) references treatment_session (client_id, id) on delete cascade
);
create unique index used_product_once on used_product (session_id, lower(name));
create index used_product_name on used_product (lower(name));

create trigger refuse_signed_visit before insert or update or delete on range_of_motion
    for each row execute function refuse_part_of_signed_visit();
create trigger refuse_signed_visit before insert or update or delete on treated_area
    for each row execute function refuse_part_of_signed_visit();
create trigger refuse_signed_visit before insert or update or delete on used_product
    for each row execute function refuse_part_of_signed_visit();
create trigger refuse_truncate before truncate on range_of_motion execute function refuse_change();
create trigger refuse_truncate before truncate on treated_area execute function refuse_change();
create trigger refuse_truncate before truncate on used_product execute function refuse_change();
