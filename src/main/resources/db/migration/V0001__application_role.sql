-- The migrating role owns everything; the application's role may work with the rows of tables, and later
-- migrations take rights away where a row must never change.
grant usage on schema public to "${applicationRole}";
alter default privileges in schema public grant select, insert, update, delete on tables to "${applicationRole}";
alter default privileges in schema public grant usage, select on sequences to "${applicationRole}";

create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

-- unaccent() itself depends on a configurable dictionary and so may not stand in an index; this one may.
create function searchable(text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, $1));
