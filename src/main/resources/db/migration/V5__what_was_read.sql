-- What a run read, by its outline: the next one is held against it. Counts and headers only, no cell's value.

create table read_entity (
    run_id bigint not null references run (run_id),
    entity varchar(20) not null,
    row_count bigint not null,
    primary key (run_id, entity)
);

create table read_column (
    run_id bigint not null references run (run_id),
    entity varchar(20) not null,
    file_name varchar not null,
    column_name varchar not null,
    header varchar not null,
    primary key (run_id, entity, file_name, column_name)
);

-- Doubts about the exports that somebody let pass.

create table let_pass (
    run_id bigint not null references run (run_id),
    position_no int not null,
    guard varchar(20) not null,
    place varchar not null,
    found varchar not null,
    primary key (run_id, position_no)
);

create index run_by_folder on run (out_folder, outcome);
