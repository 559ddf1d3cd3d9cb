-- Procedures say which version of a form they use.
create view eforms.v_form_version as
select v.id, v.code, v.number, f.current_version_id = v.id as current, v.definition -> 'title' ->> 'vi' as title
from eforms.form_version v join eforms.form f on f.code = v.code;
