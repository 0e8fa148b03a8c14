-- How the clinic sends e-mail; no row, no e-mail.
create table mail_settings (
    id smallint primary key check (id = 1),
    version integer not null,
    host varchar(253) not null check (host <> ''),
    port integer not null check (port between 1 and 65535),
    security varchar(10) not null check (security in ('STARTTLS', 'TLS', 'NONE')),
    username varchar(254) not null,
    password varchar(500) not null,
    sender varchar(254) not null check (sender <> '')
);

-- Whether a client wants e-mail: every answer stays, the last one counts.
create table email_consent (
    id uuid primary key default uuidv7(),
    client_id uuid not null references client,
    given boolean not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    recorded_name varchar(200) not null
);
create index email_consent_client on email_consent (client_id, recorded_at desc);
create trigger refuse_change before update or delete on email_consent
    for each row execute function refuse_change();
create trigger refuse_truncate before truncate on email_consent execute function refuse_change();
revoke update, delete, truncate on email_consent from "${applicationRole}";

-- Each try to send a sheet. One that still says SENDING long after was cut off: nobody knows whether it arrived.
create table home_care_delivery (
    id uuid primary key default uuidv7(),
    client_id uuid not null,
    sheet_id uuid not null,
    address varchar(254) not null check (address <> ''),
    protected boolean not null,
    status varchar(10) not null check (status in ('SENDING', 'SENT', 'FAILED')),
    problem varchar(60) not null,
    requested_at timestamptz not null,
    requested_by uuid not null,
    requested_name varchar(200) not null,
    check ((status = 'FAILED') = (problem <> '')),
    foreign key (client_id, sheet_id) references home_care_sheet (client_id, id)
);
create index home_care_delivery_client on home_care_delivery (client_id, requested_at desc);
revoke delete, truncate on home_care_delivery from "${applicationRole}";
