-- The desk searches as people type: without accents, and by a part of a code. Accents fall away, and what joins the parts
-- of a code parts them, so that "le thi mai" and "261127-0001" are words of the index.
create function dossiers.search_words(text) returns text language sql immutable strict parallel safe
  return translate(lower(normalize($1, nfc)),
    'àáãảạăằắẵẳặâầấẫẩậèéẽẻẹêềếễểệìíĩỉịòóõỏọôồốỗổộơờớỡởợùúũủụưừứữửựỳýỹỷỵđ-._',
    'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd   ');

drop index dossiers.dossier_people;
create index dossier_words on dossiers.dossier using gin (to_tsvector('simple', dossiers.search_words(applicant_name
  || ' ' || owner_name || ' ' || submission_number || ' ' || coalesce(code, '')
  || ' ' || coalesce(applicant ->> 'identityNumber', '') || ' ' || coalesce(owner ->> 'identityNumber', '')
  || ' ' || coalesce(applicant ->> 'phone', ''))));
