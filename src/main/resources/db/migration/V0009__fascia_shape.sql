-- What was drawn: vertices in the frame of the finding's view. A band has a width, an area none.
alter table fascia_finding
    add column shape_kind varchar(10) check (shape_kind in ('BAND', 'AREA')),
    add column shape_width double precision check (shape_width = 0 or shape_width between 4 and 80),
    add column shape_vertices varchar(600) check (shape_vertices ~ '^[0-9.]+,[0-9.]+( [0-9.]+,[0-9.]+){1,39}$'),
    add constraint fascia_finding_shape check (
        (shape_kind is null) = (shape_vertices is null)
        and (shape_kind is null) = (shape_width is null)
        and (shape_kind is null or body_view is not null));
