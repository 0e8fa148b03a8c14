-- A note is never overwritten: a change ends the old row and adds a new one, so that every earlier state can be read.
create table health_note (
    id uuid primary key default uuidv7(),
    client_id uuid not null references client,
    kind varchar(10) not null check (kind in ('CONDITION', 'RED_FLAG')),
    note_key varchar(60) not null,
    areas varchar(300) not null,
    noted_at timestamptz not null,
    noted_by uuid not null,
    ended_at timestamptz,
    ended_by uuid,
    check ((ended_at is null) = (ended_by is null))
);
create unique index health_note_current on health_note (client_id, kind, note_key) where ended_at is null;
revoke delete, truncate on health_note from "${applicationRole}";
