-- A run that ends before its job begins is entered too, with what was known of it by then.

alter table run alter column report_month drop not null;
alter table run alter column as_of drop not null;
alter table run alter column agreement_version drop not null;
alter table run alter column fingerprint drop not null;

-- How many exceptions a run published; its lead ids go with time.

alter table run add column exception_count int;

-- Why a run published nothing, as it was told: no cell's value.

create table run_message (
    run_id bigint not null references run (run_id),
    position_no int not null,
    sentence varchar not null,
    primary key (run_id, position_no)
);

-- Owners are stored by pseudonym from here on. A pseudonym is a digest, which the databases do not reckon alike, so those
-- stored before go: exceptions lose their owner, figures the rows by owner.

update exception_row set owner = '';
delete from figure where scope = 'owner';
