-- Full text search over notes. A note can be in any of the clinic's languages, so each is taken in all of them; accents
-- do not matter. The copies exist because unaccent has to stand before the stemmer.
create text search configuration note_simple (copy = pg_catalog.simple);
create text search configuration note_english (copy = pg_catalog.english);
create text search configuration note_spanish (copy = pg_catalog.spanish);
create text search configuration note_french (copy = pg_catalog.french);
create text search configuration note_german (copy = pg_catalog.german);
alter text search configuration note_simple alter mapping for hword, hword_part, word with unaccent, simple;
alter text search configuration note_english alter mapping for hword, hword_part, word with unaccent, english_stem;
alter text search configuration note_spanish alter mapping for hword, hword_part, word with unaccent, spanish_stem;
alter text search configuration note_french alter mapping for hword, hword_part, word with unaccent, french_stem;
alter text search configuration note_german alter mapping for hword, hword_part, word with unaccent, german_stem;

-- A document has a size limit that no real note reaches. One that does is still stored, and found by its plain words.
create function note_document(note text) returns tsvector
    language plpgsql immutable strict parallel safe as $$
begin
    return to_tsvector('public.note_simple'::regconfig, note)
        || to_tsvector('public.note_english'::regconfig, note)
        || to_tsvector('public.note_spanish'::regconfig, note)
        || to_tsvector('public.note_french'::regconfig, note)
        || to_tsvector('public.note_german'::regconfig, note);
exception when program_limit_exceeded then
    return strip(to_tsvector('public.note_simple'::regconfig, note));
end $$;

-- What was typed, in the syntax of web searches ("a phrase", or, -not); begun is the start of a last word, or ''.
create function note_query(words text, begun text) returns tsquery
    language sql immutable strict parallel safe as $$
    select websearch_to_tsquery('public.note_simple'::regconfig, words || ' ' || begun)
        || websearch_to_tsquery('public.note_english'::regconfig, words || ' ' || begun)
        || websearch_to_tsquery('public.note_spanish'::regconfig, words || ' ' || begun)
        || websearch_to_tsquery('public.note_french'::regconfig, words || ' ' || begun)
        || websearch_to_tsquery('public.note_german'::regconfig, words || ' ' || begun)
        || case when begun = '' then ''::tsquery else
            websearch_to_tsquery('public.note_simple'::regconfig, words)
                && to_tsquery('public.note_simple'::regconfig, begun || ':*') end
$$;

-- Stored, as reading each note anew takes a hundred times longer. Generated, so that no writer can forget it. No index:
-- a search never leaves one client's record, whose rows are found by the client.
alter table treatment_session add column search tsvector
    generated always as (note_document(subjective || ' ' || objective || ' ' || assessment || ' ' || plan)) stored;
alter table finding add column search tsvector
    generated always as (note_document(nullif(note || ' ' || referral, ' '))) stored;
alter table fascia_finding add column search tsvector
    generated always as (note_document(nullif(note || ' ' || texture, ' '))) stored;
alter table amendment add column search tsvector
    generated always as (note_document(reason || ' ' || text)) stored;
create index fascia_finding_client on fascia_finding (client_id, session_id);
