-- People who sign in, and the tokens that act for them.

create table account (
  email         varchar(254) not null primary key,
  name          varchar(200) not null,
  department    varchar(20)  not null,
  password_hash varchar(500) not null,
  active        boolean      not null,
  sign_in_epoch integer      not null,
  created_at    timestamp with time zone not null,
  version       integer      not null
);

create table account_role (
  email varchar(254) not null references account (email),
  role  varchar(30)  not null,
  primary key (email, role)
);

create table api_token (
  id           uuid         not null primary key,
  email        varchar(254) not null references account (email),
  name         varchar(100) not null,
  token_hash   varchar(64)  not null unique,
  created_at   timestamp with time zone not null,
  last_used_on date
);

create index api_token_by_email on api_token (email);
