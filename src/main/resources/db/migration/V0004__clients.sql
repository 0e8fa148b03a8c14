create table client (
    id uuid primary key,
    version bigint not null,
    first_name varchar(200) not null check (first_name <> ''),
    last_name varchar(200) not null check (last_name <> ''),
    pronouns varchar(60) not null,
    date_of_birth date,
    phone varchar(60) not null,
    email varchar(254) not null,
    created_at timestamptz not null,
    archived_at timestamptz,
    sort_name text not null generated always as (searchable(last_name || ' ' || first_name)) stored,
    search_text text not null generated always as (
        searchable(first_name || ' ' || last_name || ' ' || first_name)
        || ' ' || lower(email) || ' ' || phone || ' ' || regexp_replace(phone, '\D', '', 'g')
        || case when date_of_birth is null then '' else
            ' ' || extract(year from date_of_birth)::int::text
            || '-' || lpad(extract(month from date_of_birth)::int::text, 2, '0')
            || '-' || lpad(extract(day from date_of_birth)::int::text, 2, '0') end
    ) stored
);
create index client_search_text on client using gin (search_text gin_trgm_ops);
create index client_sort_name on client (sort_name, id) where archived_at is null;
create index client_date_of_birth on client (date_of_birth);
