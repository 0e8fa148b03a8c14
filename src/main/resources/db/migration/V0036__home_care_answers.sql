-- What the client says of the last sheet, one answer for each thing that it asked for; part of the visit it was given in.
create table home_care_answer (
    client_id uuid not null,
    session_id uuid not null,
    sheet_item_id uuid not null,
    done varchar(12) not null check (done in ('NEVER', 'SOME_DAYS', 'MOST_DAYS')),
    helped varchar(12) check (helped in ('YES', 'NO', 'UNSURE')),
    answered_at timestamptz not null,
    answered_by uuid not null,
    check (done <> 'NEVER' or helped is null),
    primary key (session_id, sheet_item_id),
    foreign key (client_id, session_id) references treatment_session (client_id, id) on delete cascade,
    foreign key (client_id, sheet_item_id) references home_care_sheet_item (client_id, id)
);
create index home_care_answer_client on home_care_answer (client_id);
create trigger refuse_signed_visit before insert or update or delete on home_care_answer
    for each row execute function refuse_part_of_signed_visit();
create trigger refuse_truncate before truncate on home_care_answer execute function refuse_change();
