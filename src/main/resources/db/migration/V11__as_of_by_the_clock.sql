-- Whether a run's as-of was settled by the clock, so that a clock that was set back is noticed.

alter table run add column as_of_by_clock boolean default false not null;
