-- Stands for a run's inputs whichever guards were let pass: over the same inputs, what was let pass goes on being told.

alter table run add column inputs varchar(64);
