-- The password at the mail server is sealed with a key that is kept outside the database. One from before is sealed at the
-- next start.
alter table mail_settings alter column password type varchar(2000);
alter table mail_settings add column sealed boolean not null default false;
