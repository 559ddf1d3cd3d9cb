-- For later domains: which agency holds a code.
create view catalogues.v_agency_code as
  select agency_id, scheme, code, valid_from, valid_to, provisional from catalogues.agency_code;

-- As `fold` of the program: small letters without accents, single spaces. For tables that keep no folded name.
create function catalogues.folded(content text) returns text language sql immutable strict parallel safe as $$
  select trim(regexp_replace(replace(regexp_replace(normalize(lower(content), NFD), '[\u0300-\u036f]', '', 'g'), 'đ', 'd'),
    '\s+', ' ', 'g'))
$$;
