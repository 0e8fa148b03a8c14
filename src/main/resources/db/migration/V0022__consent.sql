-- A consent stays as it was signed, with the very text that was read; a withdrawal stands beside it.
create table consent (
    id uuid primary key default uuidv7(),
    client_id uuid not null references client,
    subject varchar(30) not null,
    text_version varchar(20) not null,
    language varchar(8) not null,
    text text not null check (length(text) between 1 and 20000),
    signer varchar(200) not null check (signer <> ''),
    guardian_relation varchar(200) not null, -- empty when the client signed
    signature text not null check (length(signature) <= 100000), -- path data of SVG; empty when typed
    typed boolean not null check (typed or signature <> ''),
    origin varchar(10) not null check (origin in ('STAFF', 'CLIENT')),
    given_at timestamptz not null,
    recorded_by uuid not null,
    recorded_name varchar(200) not null,
    unique (client_id, id)
);
create index consent_client on consent (client_id, given_at desc);

create table consent_withdrawal (
    consent_id uuid primary key,
    client_id uuid not null,
    withdrawn_at timestamptz not null,
    note varchar(500) not null,
    recorded_by uuid not null,
    recorded_name varchar(200) not null,
    foreign key (client_id, consent_id) references consent (client_id, id)
);

create trigger refuse_change before update or delete on consent for each row execute function refuse_change();
create trigger refuse_truncate before truncate on consent execute function refuse_change();
create trigger refuse_change before update or delete on consent_withdrawal for each row execute function refuse_change();
create trigger refuse_truncate before truncate on consent_withdrawal execute function refuse_change();
revoke update, delete, truncate on consent, consent_withdrawal from "${applicationRole}";
