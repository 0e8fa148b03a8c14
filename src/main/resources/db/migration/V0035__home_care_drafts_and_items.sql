-- A sheet while it is being put together, stored like the chart: whatever was typed survives. It goes with a discarded visit.
create table home_care_draft (
    session_id uuid primary key,
    client_id uuid not null,
    content jsonb not null,
    changed_at timestamptz not null,
    foreign key (client_id, session_id) references treatment_session (client_id, id) on delete cascade
);

-- What an issued sheet asks for, so that the next visit can ask what became of it. Never changes.
alter table home_care_sheet add unique (client_id, id);
create table home_care_sheet_item (
    id uuid primary key default uuidv7(),
    client_id uuid not null,
    sheet_id uuid not null,
    position integer not null,
    item varchar(60) not null,
    variant varchar(60),
    title varchar(300) not null,
    unique (sheet_id, position),
    unique (client_id, id),
    foreign key (client_id, sheet_id) references home_care_sheet (client_id, id)
);
create trigger refuse_change before update or delete on home_care_sheet_item
    for each row execute function refuse_change();
create trigger refuse_truncate before truncate on home_care_sheet_item execute function refuse_change();
revoke update, delete, truncate on home_care_sheet_item from "${applicationRole}";
