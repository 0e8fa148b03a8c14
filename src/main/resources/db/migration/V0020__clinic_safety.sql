-- What the clinic adds to the catalogue of conditions. One row at most: without it the catalogue stands as it is.
create table clinic_safety (
    id smallint primary key check (id = 1),
    version integer not null,
    strict_mode boolean not null,
    strict_cautions jsonb not null check (jsonb_typeof(strict_cautions) = 'array')
);

-- A condition of the clinic's own is retired, never removed or reworded: clients have it in their records.
create table own_condition (
    key varchar(60) primary key check (key like 'own-%'),
    content jsonb not null check (jsonb_typeof(content) = 'object'),
    added_at timestamptz not null,
    added_by uuid not null,
    retired_at timestamptz,
    retired_by uuid,
    check ((retired_at is null) = (retired_by is null))
);
revoke delete, truncate on own_condition from "${applicationRole}";
create trigger refuse_truncate before truncate on own_condition execute function refuse_change();
create function refuse_rewording() returns trigger
    language plpgsql as $$
begin
    if (new.key, new.content, new.added_at, new.added_by) is distinct from
            (old.key, old.content, old.added_at, old.added_by) then
        raise exception 'a condition cannot be reworded' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger refuse_rewording before update on own_condition
    for each row execute function refuse_rewording();
