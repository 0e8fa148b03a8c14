-- A clinic group of many years.
insert into client (id, version, first_name, last_name, pronouns, date_of_birth, phone, email, created_at)
select ('00000000-0000-0000-0000-' || lpad(to_hex(i), 12, '0'))::uuid, 0,
    (array['Maria', 'José', 'Anna', 'Björn', 'Chloé', 'David', 'Elif', 'Farid', 'Grace', 'Hana', 'Ivan', 'Jörg', 'Katja',
        'Liam', 'Mei', 'Noah', 'Olga', 'Peter', 'Quentin', 'Rosa', 'Samuel', 'Tara', 'Umar', 'Vera', 'Wanda', 'Xenia', 'Yusuf',
        'Zoë', 'Amélie', 'Bruno', 'Carla'])[1 + i % 31],
    (array['Berg', 'Stein', 'Okaf', 'Lind', 'Har', 'Mül', 'Sán', 'Fer', 'Pet', 'Kow', 'Nak', 'Ras', 'Wil', 'Dub', 'Gar', 'Jo',
        'Tho', 'Mac', 'Roth'])[1 + i % 19]
        || (array['mann', 'er', 'son', 'ova', 'ez', 'ley', 'ini', 'ford', 'ström', 'oğlu', 'amoto', 'wright', 'escu'])[1 + i % 13]
        || (array['', '-Ahn', ' Costa', '-Roy', ' Dahl', '-Weiß', ' Ortega'])[1 + i % 7],
    '', date '1940-01-01' + i % 25000, '0161 ' || 4960000 + i, 'c' || i || '@example.org', now()
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
        || ' Visit ' || n || '.' || case when client > 1 then '' else ' Sleeps six hours, wakes twice. Work at two screens, little '
        || 'walking this week; the new chair helps. Stretching in the morning was done on most days, heat in the evening on '
        || 'some. No numbness, no dizziness, no change of medicines since last time.' end,
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

-- What else fills a timeline: the busy client has much of it, all others a consent and a health history.
insert into fascia_finding (id, version, client_id, session_id, position, quality, layer, glide, texture, temperature, note)
select uuidv7(), 0, '00000000-0000-0000-0000-000000000001', id, 1, 'DENSIFICATION', 'SUPERFICIAL', 'REDUCED', '', 'NORMAL',
    'Glides better after skin rolling.'
from visit where client = 1 and n % 3 = 0;

insert into amendment (id, session_id, author_id, author_name, written_at, reason, text)
select uuidv7(), id, (select id from staff limit 1), 'Test THERAPIST', day + time '18:00', 'Forgotten in the hurry',
    'The client reported a mild headache on the way home.'
from visit where client = 1 and n % 10 = 0;

insert into home_care_sheet (client_id, session_id, issued_at, issued_by, issued_name, items, language, page, pdf, pdf_sha256)
select '00000000-0000-0000-0000-000000000001', id, day + time '11:00', (select id from staff limit 1), 'Test THERAPIST', 3, 'en',
    '<p>' || repeat('Side bend of the neck. ', 400) || '</p>', pdf, sha256(pdf)
from visit, convert_to(repeat('%PDF-1.7 ' || n, 5000), 'UTF8') pdf where client = 1 and n % 2 = 0;

insert into home_care_sheet_item (client_id, sheet_id, position, item, title)
select client_id, id, k, 'rest', (array['Rest', 'Heat', 'Side bend of the neck'])[k]
from home_care_sheet, generate_series(1, 3) k;

insert into home_care_answer (client_id, session_id, sheet_item_id, done, helped, answered_at, answered_by)
select i.client_id, v.id, i.id, 'MOST_DAYS', (array['YES', 'NO', 'UNSURE'])[i.position], v.day + time '10:05',
    (select id from staff limit 1)
from home_care_sheet s join home_care_sheet_item i on i.sheet_id = s.id join visit asked on asked.id = s.session_id
    join visit v on v.client = 1 and v.n = asked.n - 1;

insert into health_history (client_id, number, recorded_at, recorded_by, recorded_name, origin, content)
select ('00000000-0000-0000-0000-' || lpad(to_hex(i), 12, '0'))::uuid, k, current_date - k * 30 + time '09:00',
    (select id from staff limit 1), 'Test THERAPIST', 'STAFF', jsonb_build_object(
        'conditions', case k % 2 when 0 then '[]'::jsonb else '[{"key": "diabetes", "areas": []}]' end,
        'medicines', '[]'::jsonb, 'allergies', '[]'::jsonb, 'events', '[]'::jsonb, 'dueDate', null, 'occupation', '',
        'activities', '', 'postureHabits', '', 'goals', '', 'language', '',
        'emergency', jsonb_build_object('name', '', 'relation', '', 'phone', ''))
from generate_series(1, current_setting('benchmark.clients')::int) i, generate_series(1, case when i = 1 then 40 else 1 end) k;

insert into consent (client_id, subject, text_version, language, text, signer, guardian_relation, signature, typed, origin,
    given_at, recorded_by, recorded_name)
select ('00000000-0000-0000-0000-' || lpad(to_hex(i), 12, '0'))::uuid, (array['CUPPING', 'GENERAL', 'IASTM'])[1 + k % 3], '1', 'en', repeat('I agree. ', 100),
    'The client', '', '', true, 'STAFF', current_date - k * 350 + time '09:00', (select id from staff limit 1), 'Test THERAPIST'
from generate_series(1, current_setting('benchmark.clients')::int) i, generate_series(1, case when i = 1 then 10 else 1 end) k;

insert into referral_letter (client_id, issued_at, issued_by, issued_name, doctor, advice, pdf, pdf_sha256)
select '00000000-0000-0000-0000-000000000001', current_date - k * 200 + time '12:00', (select id from staff limit 1),
    'Test THERAPIST', 'Dr Lindqvist', 'Please look at the numbness of the left hand.', pdf, sha256(pdf)
from generate_series(1, 15) k, convert_to(repeat('%PDF-1.7 ' || k, 5000), 'UTF8') pdf;

-- Two acts of reading for each visit.
insert into audit_entry (id, at, staff_id, username, action, subject_kind, subject_id, client_id, detail, previous_hash, hash)
select coalesce((select max(id) from audit_entry), 0) + row_number() over (), day + time '10:00', null, 'test', 'VIEWED',
    'visit', id, ('00000000-0000-0000-0000-' || lpad(to_hex(client), 12, '0'))::uuid, '', '', sha256(id::text::bytea)
from visit, generate_series(1, 2);

analyze;
