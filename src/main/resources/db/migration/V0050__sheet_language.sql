-- The language that a sheet was issued in, so that the letter around it speaks it too.
alter table home_care_sheet add column language varchar(8) not null default 'en' check (language <> '');
alter table home_care_sheet alter column language drop default;
