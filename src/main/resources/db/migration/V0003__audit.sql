create table audit_entry (
    id bigint primary key,
    at timestamptz not null,
    staff_id uuid,
    username varchar(100) not null,
    action varchar(30) not null,
    subject_kind varchar(30) not null,
    subject_id uuid,
    client_id uuid,
    detail varchar(500) not null,
    previous_hash bytea not null,
    hash bytea not null
);
create index audit_entry_client on audit_entry (client_id, id desc);
create index audit_entry_staff on audit_entry (staff_id, id desc);

create function audit_entry_digest(entry audit_entry) returns bytea
    language sql stable
    return sha256(convert_to(
        jsonb_build_array(entry.id, extract(epoch from entry.at)::text, entry.staff_id, entry.username, entry.action,
            entry.subject_kind, entry.subject_id, entry.client_id, entry.detail,
            encode(entry.previous_hash, 'hex'))::text, 'UTF8'));

create function chain_audit_entry() returns trigger
    language plpgsql as $$
declare
    last_entry record;
begin
    perform pg_advisory_xact_lock(hashtext('audit_entry'));
    select id, hash into last_entry from audit_entry order by id desc limit 1;
    new.id := coalesce(last_entry.id, 0) + 1;
    new.at := clock_timestamp();
    new.previous_hash := coalesce(last_entry.hash, '\x'::bytea);
    new.hash := audit_entry_digest(new);
    return new;
end $$;
create trigger chain_audit_entry before insert on audit_entry
    for each row execute function chain_audit_entry();

create function refuse_audit_change() returns trigger
    language plpgsql as $$
begin
    raise exception 'an audit row cannot be changed' using errcode = 'restrict_violation';
end $$;
create trigger refuse_audit_change before update or delete or truncate on audit_entry
    for each statement execute function refuse_audit_change();

revoke update, delete, truncate on audit_entry from "${applicationRole}";
