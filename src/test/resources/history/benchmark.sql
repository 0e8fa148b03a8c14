-- A clinic group of many years.
insert into client (id, version, first_name, last_name, pronouns, date_of_birth, phone, email, created_at)
select ('00000000-0000-0000-0000-' || lpad(to_hex(i), 12, '0'))::uuid, 0, 'First' || i, 'Last' || i, '', '1970-01-01',
    '020 ' || i, 'c' || i || '@example.org', now()
from generate_series(1, current_setting('benchmark.clients')::int) i;

-- Ten visits for each client; five hundred for the first.
create temporary table visit as
select i as client, n, ('00000000-0000-0000-0001-' || lpad(to_hex(i), 6, '0') || lpad(to_hex(n), 6, '0'))::uuid as id,
    current_date - (case when i = 1 then n * 7 else n * 40 + i % 40 end) as day
from generate_series(1, current_setting('benchmark.clients')::int) i,
    lateral generate_series(1, case when i = 1 then 500 else 10 end) n;

insert into treatment_session (id, version, client_id, therapist_id, therapist_name, service_date, created_at,
    subjective, objective, objective_by_hand, assessment, plan, pain_before, pain_after, signed_at, signed_by, signed_name)
select id, 0, ('00000000-0000-0000-0000-' || lpad(to_hex(client), 12, '0'))::uuid, (select id from staff limit 1),
    'Test THERAPIST', day, day + time '10:00',
    (array['Headache after long days at the screen, worse on the left.', 'Slept better, neck still stiff in the morning.',
        'Ran ten kilometres, calves tight since.', 'Low back ache after sitting, eases when walking.'])[1 + n % 4]
        || ' Visit ' || n || '.',
    'Upper trapezius, left: active trigger point, tenderness ' || n % 9 || ' before, ' || n % 5 || ' after, held 60 s.',
    false, case when n % 3 = 0 then 'Responds well to slow holds; referral to the temple faded.' else '' end,
    'Breaks each hour, neck side bend daily. Look again in two weeks.', 3 + n % 6, n % 4, day + time '11:00',
    (select id from staff limit 1), 'Test THERAPIST'
from visit;

-- Sixty points for the busy client, three for all others.
create temporary table point as
select i as client, k, ('00000000-0000-0000-0002-' || lpad(to_hex(i), 6, '0') || lpad(to_hex(k), 6, '0'))::uuid as id,
    (array['upper_trapezius', 'levator_scapulae', 'infraspinatus', 'quadratus_lumborum', 'soleus', 'masseter'])[1 + k % 6]
        as muscle,
    (array['LEFT', 'RIGHT'])[1 + k % 2] as side
from generate_series(1, current_setting('benchmark.clients')::int) i,
    lateral generate_series(1, case when i = 1 then 60 else 3 end) k;

insert into trigger_point (id, client_id, muscle_id, side, body_view, x, y, created_at)
select id, ('00000000-0000-0000-0000-' || lpad(to_hex(client), 12, '0'))::uuid, muscle, side, 'POSTERIOR',
    100 + k * 3, 150 + k * 9, now()
from point;

-- The busy client's visits look at twelve points each, the others' at one or two.
insert into finding (id, version, client_id, session_id, trigger_point_id, position, recheck, muscle_id, side, body_view,
    x, y, state, taut_band, tender_spot, referred_pain, twitch, jump_sign, tenderness_before, tenderness_after, referral,
    response, note)
select uuidv7(), 0, ('00000000-0000-0000-0000-' || lpad(to_hex(v.client), 12, '0'))::uuid, v.id, p.id, p.k,
    case when (v.n + p.k) % 7 = 0 then 'NOT_ASSESSED' else 'CONFIRMED' end, p.muscle, p.side, 'POSTERIOR',
    100 + p.k * 3, 150 + p.k * 9, (array['ACTIVE', 'LATENT', 'ACTIVE', 'RESOLVED'])[1 + (v.n / 9 + p.k) % 4],
    'YES', 'YES', 'NOT_TESTED', 'NOT_TESTED', 'NOT_TESTED', (v.n + p.k) % 11, (v.n + p.k) % 11 / 2, '', 'EASED',
    case when p.k % 20 = 0 then 'Ropy, eases slowly.' else '' end
from visit v join point p on p.client = v.client and (v.client > 1 and p.k <= 1 + v.n % 2 or v.client = 1 and (p.k + v.n) % 5 = 0);

insert into pressure_hold (id, finding_id, session_id, technique, tool, pressure_level, seconds, repetition, held_at)
select uuidv7(), f.id, f.session_id, (array['ISCHAEMIC_COMPRESSION', 'PRESSURE_RELEASE'])[1 + f.position % 2], 'THUMB', 3,
    20 + (f.position * 7) % 60, r, now()
from finding f, generate_series(1, 2) r
where f.recheck = 'CONFIRMED' and (r = 1 or f.client_id = '00000000-0000-0000-0000-000000000001');

analyze;
