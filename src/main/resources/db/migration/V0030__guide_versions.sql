-- What a clinic writes in the place of the words that the program brings, entry by entry and language by language. Every
-- change adds a version; none is ever altered, so that each sheet's words can be traced.
create table guide_version (
    id uuid primary key default uuidv7(),
    entry varchar(120) not null, -- item, or item/variant
    language varchar(10) not null,
    number integer not null check (number > 0),
    own boolean not null, -- false: from here on the program's words count again
    words jsonb not null,
    built_in jsonb not null, -- the program's words at that time, to see later what an upgrade has changed
    note varchar(300) not null,
    saved_at timestamptz not null,
    saved_by uuid not null,
    saved_name varchar(200) not null,
    unique (entry, language, number)
);

create table guide_review (
    id uuid primary key default uuidv7(),
    version_id uuid not null references guide_version,
    reviewed_by varchar(200) not null,
    reviewed_on date not null,
    noted_at timestamptz not null,
    noted_by uuid not null
);
create index guide_review_version on guide_review (version_id);

create trigger refuse_change before update or delete on guide_version
    for each row execute function refuse_change();
create trigger refuse_truncate before truncate on guide_version execute function refuse_change();
revoke update, delete, truncate on guide_version from "${applicationRole}";

create trigger refuse_change before update or delete on guide_review
    for each row execute function refuse_change();
create trigger refuse_truncate before truncate on guide_review execute function refuse_change();
revoke update, delete, truncate on guide_review from "${applicationRole}";
