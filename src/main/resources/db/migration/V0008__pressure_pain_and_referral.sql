-- Readings stand as the device showed them, in the unit beside them; nothing is converted.
alter table finding
    add column pressure_unit varchar(12) not null default 'KILOPASCAL'
        check (pressure_unit in ('KILOPASCAL', 'KGF_PER_CM2', 'NEWTON')),
    add column probe_area numeric(4, 2) not null default 1 check (probe_area between 0.1 and 10),
    add column pressure_readings numeric(6, 2)[] not null default '{}'
        check (cardinality(pressure_readings) <= 3 and array_position(pressure_readings, null) is null),
    add column referral_areas varchar(200)[] not null default '{}'
        check (cardinality(referral_areas) <= 20 and array_position(referral_areas, null) is null),
    add column referral_view varchar(20),
    add column referral_vertices varchar(600) check (referral_vertices ~ '^[0-9.]+,[0-9.]+( [0-9.]+,[0-9.]+){2,39}$'),
    add constraint finding_referral_outline check ((referral_view is null) = (referral_vertices is null)),
    add constraint finding_pressure_readings check (
        case pressure_unit
            when 'KILOPASCAL' then 10 <= all (pressure_readings) and 2000 >= all (pressure_readings)
            when 'KGF_PER_CM2' then 0.1 <= all (pressure_readings) and 20 >= all (pressure_readings)
            else 1 <= all (pressure_readings) and 200 >= all (pressure_readings)
        end);
