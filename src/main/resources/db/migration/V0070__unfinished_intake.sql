-- A form that is being filled in is kept until it is handed in, or until its link is over: then it goes, unread.
alter table intake_link
    add column device varchar(10) not null default 'PHONE' check (device in ('TABLET', 'PHONE'));
alter table intake_link alter column device drop default;
create unique index intake_link_claim on intake_link (claim_hash);

alter table intake_answers add column step smallint not null default 0 check (step between 0 and 20);

create function refuse_removal_of_answers() returns trigger
    language plpgsql as $$
begin
    if old.submitted_at is not null then
        raise exception 'answers that were submitted cannot be removed' using errcode = 'restrict_violation';
    end if;
    return old;
end $$;
create trigger refuse_removal_of_answers before delete on intake_answers
    for each row execute function refuse_removal_of_answers();
grant delete on intake_answers to "${applicationRole}";
