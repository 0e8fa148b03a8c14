-- Who has compared which part of a translation with the English: warnings and stop signs, what the drawings show, names of
-- muscles, the words of the sheet. A review holds for the words that were read, which the fingerprint names.
create table translation_review (
    id uuid primary key default uuidv7(),
    part varchar(20) not null,
    language varchar(10) not null,
    fingerprint char(64) not null,
    reviewed_by varchar(200) not null,
    reviewed_on date not null,
    noted_at timestamptz not null,
    noted_by uuid not null
);
create index translation_review_part on translation_review (part, language);

create trigger refuse_change before update or delete on translation_review
    for each row execute function refuse_change();
create trigger refuse_truncate before truncate on translation_review execute function refuse_change();
revoke update, delete, truncate on translation_review from "${applicationRole}";
