-- What the findings amount to now, and what they amounted to when the objective was last taken over by hand.
alter table treatment_session
    add column objective_composed text not null default '' check (length(objective_composed) <= 20000),
    add column objective_basis text not null default '' check (length(objective_basis) <= 20000);
update treatment_session set objective_composed = objective where not objective_by_hand and signed_at is null;

-- A visit is written up on its day or later. One day more, as the clinic's day may be ahead of UTC.
alter table treatment_session
    add constraint service_date_not_later check (service_date <= (created_at at time zone 'UTC')::date + 1);
