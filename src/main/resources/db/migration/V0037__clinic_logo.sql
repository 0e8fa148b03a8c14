-- The clinic's logo, drawn anew as PNG from whatever was uploaded.
create table clinic_logo (
    id smallint primary key check (id = 1) references clinic,
    png bytea not null check (length(png) <= 4000000),
    width integer not null check (width > 0),
    height integer not null check (height > 0),
    changed_at timestamptz not null
);
