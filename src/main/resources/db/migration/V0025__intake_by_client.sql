-- Permission for a client to fill in their intake alone: on a tablet that is handed over, or by a link for their own
-- phone. The token itself is nowhere; used by one device, once.
create table intake_link (
    id uuid primary key default uuidv7(),
    client_id uuid not null references client,
    token_hash bytea not null unique check (length(token_hash) = 32),
    created_at timestamptz not null,
    created_by uuid not null,
    created_name varchar(200) not null,
    expires_at timestamptz not null,
    claim_hash bytea check (length(claim_hash) = 32), -- of the secret that the first device got
    claimed_at timestamptz,
    closed_at timestamptz, -- submitted, declined or replaced by a newer link
    check ((claim_hash is null) = (claimed_at is null)),
    unique (client_id, id)
);
create index intake_link_open on intake_link (client_id) where closed_at is null;

-- Quarantine: what a client wrote alone. Nothing of it is part of the record until somebody has reviewed it.
create table intake_answers (
    id uuid primary key default uuidv7(),
    client_id uuid not null,
    link_id uuid not null unique,
    content jsonb not null check (jsonb_typeof(content) = 'object'),
    saved_at timestamptz not null,
    submitted_at timestamptz,
    reviewed_at timestamptz,
    reviewed_by uuid,
    reviewed_name varchar(200),
    outcome varchar(10) check (outcome in ('ACCEPTED', 'SET_ASIDE')),
    note varchar(500) not null default '',
    check ((reviewed_at is null) = (outcome is null)),
    check (reviewed_at is null or submitted_at is not null),
    foreign key (client_id, link_id) references intake_link (client_id, id)
);
create index intake_answers_waiting on intake_answers (client_id) where reviewed_at is null;

-- What was submitted stays as it was; a review only adds its outcome, once.
create function refuse_change_of_answers() returns trigger
    language plpgsql as $$
begin
    if old.reviewed_at is not null or (old.submitted_at is not null
            and (new.content, new.client_id, new.link_id, new.submitted_at)
                is distinct from (old.content, old.client_id, old.link_id, old.submitted_at)) then
        raise exception 'answers that were submitted cannot be changed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger refuse_change_of_answers before update on intake_answers
    for each row execute function refuse_change_of_answers();
create trigger refuse_truncate before truncate on intake_answers execute function refuse_change();
revoke delete, truncate on intake_answers, intake_link from "${applicationRole}";

-- Tries with a token that opened nothing, by network address as a digest.
create table intake_link_refusal (
    address bytea not null,
    at timestamptz not null
);
create index intake_link_refusal_address on intake_link_refusal (address, at);
