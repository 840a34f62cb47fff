-- Watching a survey asks again and again which responses there are: the index alone can answer.

create index response_ids on response (survey_id, state, id);
drop index response_by_survey;
