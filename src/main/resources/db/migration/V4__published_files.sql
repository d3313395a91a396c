-- What the files of a published run held, so that a later run can tell whether they still stand as written.

create table published_file (
    run_id bigint not null references run (run_id),
    file_name varchar not null,
    sha256 char(64) not null,
    primary key (run_id, file_name)
);
