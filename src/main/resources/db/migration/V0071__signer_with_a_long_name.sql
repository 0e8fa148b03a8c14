-- A client signs with first and last name, of which each may have 200 characters.
alter table consent alter column signer type varchar(401);
