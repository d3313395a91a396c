-- The measures of a goal carry the id of a stage in their name, which may have forty characters of its own.

alter table figure alter column measure set data type varchar(60);
