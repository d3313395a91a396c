-- Where the CRM gives a stage without its date: when the job first saw leads there. What is new of a run counts once the
-- run is published. Millions of leads may be known, so what those of one run and stage have in common is kept once, and
-- rows are numbered by the job, which costs neither database anything.

create table sighting_group (
    group_id int not null primary key,
    run_id bigint not null,
    stage varchar(60) not null,
    seen_as_of timestamp(6) with time zone not null,
    observed timestamp(6) with time zone
);

create table sighting (
    sighting_id bigint not null primary key,
    group_id int not null,
    lead_id varchar not null,
    missing_since date
);

-- Since when stages are watched, and with which meaning: without a run before, nobody knows since when a lead is there.

create table watched_stage (
    run_id bigint not null,
    stage varchar(60) not null,
    mapping varchar not null,
    since_as_of timestamp(6) with time zone not null,
    as_of timestamp(6) with time zone not null,
    lead_count bigint not null,
    primary key (run_id, stage)
);
