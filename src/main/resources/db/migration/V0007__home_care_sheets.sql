create table home_care_sheet (
    id uuid primary key default uuidv7(),
    client_id uuid not null,
    session_id uuid not null,
    issued_at timestamptz not null,
    issued_by uuid not null,
    issued_name varchar(200) not null,
    items integer not null check (items > 0),
    page text not null,
    pdf bytea not null,
    pdf_sha256 bytea not null check (pdf_sha256 = sha256(pdf)),
    foreign key (client_id, session_id) references treatment_session (client_id, id)
);
create index home_care_sheet_client on home_care_sheet (client_id, issued_at desc);

create trigger refuse_change before update or delete on home_care_sheet
    for each row execute function refuse_change();
create trigger refuse_truncate before truncate on home_care_sheet execute function refuse_change();
revoke update, delete, truncate on home_care_sheet from "${applicationRole}";
