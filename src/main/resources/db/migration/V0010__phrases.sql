-- A phrase without an owner is the clinic's. Shortcuts are stored in small letters and are unique for each owner.
create table phrase (
    id uuid primary key,
    version bigint not null,
    owner_id uuid,
    shortcut varchar(30) not null check (length(shortcut) between 2 and 30 and shortcut = lower(shortcut)),
    section varchar(12) check (section in ('SUBJECTIVE', 'OBJECTIVE', 'ASSESSMENT', 'PLAN')),
    text varchar(2000) not null check (text <> ''),
    constraint phrase_shortcut unique nulls not distinct (owner_id, shortcut)
);
