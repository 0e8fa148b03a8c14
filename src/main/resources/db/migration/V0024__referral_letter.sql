-- A letter to a doctor as it was handed out; it never changes.
create table referral_letter (
    id uuid primary key default uuidv7(),
    client_id uuid not null references client,
    issued_at timestamptz not null,
    issued_by uuid not null,
    issued_name varchar(200) not null,
    doctor varchar(200) not null,
    advice text not null check (advice <> '' and length(advice) <= 4000),
    pdf bytea not null,
    pdf_sha256 bytea not null check (pdf_sha256 = sha256(pdf))
);
create index referral_letter_client on referral_letter (client_id, issued_at desc);
create trigger refuse_change before update or delete on referral_letter for each row execute function refuse_change();
create trigger refuse_truncate before truncate on referral_letter execute function refuse_change();
revoke update, delete, truncate on referral_letter from "${applicationRole}";
