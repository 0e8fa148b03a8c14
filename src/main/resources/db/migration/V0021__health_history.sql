-- What the client says of their health, whole, each time it changes. A version never changes.
create table health_history (
    id uuid primary key default uuidv7(),
    client_id uuid not null references client,
    number integer not null check (number >= 1),
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    recorded_name varchar(200) not null,
    origin varchar(10) not null check (origin in ('STAFF', 'CLIENT')),
    content jsonb not null check (jsonb_typeof(content) = 'object'),
    unique (client_id, number)
);

-- Each time the signs to stop were asked about; the latest row says which are there now.
create table red_flag_screen (
    id uuid primary key default uuidv7(),
    client_id uuid not null references client,
    screened_at timestamptz not null,
    screened_by uuid not null,
    screened_name varchar(200) not null,
    new_pain boolean not null,
    flags jsonb not null check (jsonb_typeof(flags) = 'array'),
    advised jsonb not null check (jsonb_typeof(advised) = 'array'),
    note text not null check (length(note) <= 2000),
    unique (client_id, id)
);
create index red_flag_screen_client on red_flag_screen (client_id, screened_at desc, id desc);

-- What was noted until now: each moment at which something changed becomes a version.
insert into health_history (client_id, number, recorded_at, recorded_by, recorded_name, origin, content)
select m.client_id, row_number() over (partition by m.client_id order by m.at), m.at, m.by, coalesce(s.name, ''), 'STAFF',
    jsonb_build_object(
        'conditions', coalesce((
            select jsonb_agg(jsonb_build_object(
                'key', n.note_key, 'areas', to_jsonb(array_remove(string_to_array(n.areas, ','), ''))) order by n.note_key)
            from health_note n
            where n.client_id = m.client_id and n.kind = 'CONDITION' and n.noted_at <= m.at
                and (n.ended_at is null or n.ended_at > m.at)), '[]'::jsonb),
        'medicines', '[]'::jsonb, 'allergies', '[]'::jsonb, 'events', '[]'::jsonb, 'dueDate', null, 'occupation', '',
        'activities', '', 'postureHabits', '', 'goals', '', 'language', '',
        'emergency', jsonb_build_object('name', '', 'relation', '', 'phone', ''))
from (
    select distinct on (client_id, at) client_id, at, by from (
        select client_id, noted_at as at, noted_by as by from health_note where kind = 'CONDITION'
        union all
        select client_id, ended_at, ended_by from health_note where kind = 'CONDITION' and ended_at is not null) moments
    order by client_id, at, by) m
left join staff s on s.id = m.by;

insert into red_flag_screen (client_id, screened_at, screened_by, screened_name, new_pain, flags, advised, note)
select m.client_id, m.at, m.by, coalesce(s.name, ''), false, coalesce((
        select jsonb_agg(n.note_key order by n.note_key) from health_note n
        where n.client_id = m.client_id and n.kind = 'RED_FLAG' and n.noted_at <= m.at
            and (n.ended_at is null or n.ended_at > m.at)), '[]'::jsonb), '[]'::jsonb, ''
from (
    select distinct on (client_id, at) client_id, at, by from (
        select client_id, noted_at as at, noted_by as by from health_note where kind = 'RED_FLAG'
        union all
        select client_id, ended_at, ended_by from health_note where kind = 'RED_FLAG' and ended_at is not null) moments
    order by client_id, at, by) m
left join staff s on s.id = m.by
order by m.at;

drop table health_note;

create trigger refuse_change before update or delete on health_history for each row execute function refuse_change();
create trigger refuse_truncate before truncate on health_history execute function refuse_change();
create trigger refuse_change before update or delete on red_flag_screen for each row execute function refuse_change();
create trigger refuse_truncate before truncate on red_flag_screen execute function refuse_change();
revoke update, delete, truncate on health_history, red_flag_screen from "${applicationRole}";
