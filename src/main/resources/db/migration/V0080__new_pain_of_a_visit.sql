-- Whether the client has a pain that is new, as they were asked in a visit. Part of the visit, and locked with it.
create table visit_pain_answer (
    session_id uuid primary key,
    client_id uuid not null,
    is_new boolean not null,
    answered_at timestamptz not null,
    answered_by uuid not null,
    answered_name varchar(200) not null,
    foreign key (client_id, session_id) references treatment_session (client_id, id) on delete cascade
);

create trigger refuse_signed_visit before insert or update or delete on visit_pain_answer
    for each row execute function refuse_part_of_signed_visit();
create trigger refuse_truncate before truncate on visit_pain_answer execute function refuse_change();
