import type { Db, Tx } from '#platform/database/connect.ts'
import type { Gender, Party, PartyKind } from './party.ts'

type Row = {
  id: string
  kind: PartyKind
  name: string
  identityNumber: string | null
  birthDate: string | null
  gender: Gender | null
  phone: string | null
  email: string | null
  provinceCode: string | null
  communeCode: string | null
  addressDetail: string | null
  taxCode: string | null
}

export async function findPartyRow(db: Db, id: string): Promise<Party | undefined> {
  const [row] = await db<Row[]>`
    select id, kind, name, identity_number as "identityNumber", to_char(birth_date, 'YYYY-MM-DD') as "birthDate", gender,
           phone, email, province_code as "provinceCode", commune_code as "communeCode",
           address_detail as "addressDetail", tax_code as "taxCode"
    from identity.party
    where id = ${id}`
  return row && toParty(row)
}

function toParty({ provinceCode, communeCode, addressDetail, ...row }: Row): Party {
  const address =
    provinceCode === null ? null : { provinceCode, communeCode: communeCode ?? '', detail: addressDetail ?? '' }
  return { ...row, address }
}

export async function findPartyByNumber(db: Db, party: Omit<Party, 'id'>): Promise<string | undefined> {
  if (party.identityNumber === null && party.taxCode === null) return undefined
  const [row] = await db<{ id: string }[]>`
    select id from identity.party
    where kind = ${party.kind}
      and lower(name) = lower(${party.name})
      and (identity_number = ${party.identityNumber} or tax_code = ${party.taxCode})
      and (birth_date is null or ${party.birthDate}::date is null or birth_date = ${party.birthDate}::date)
    order by created_at
    limit 1`
  return row?.id
}

export async function insertParty(tx: Tx, party: Omit<Party, 'id'>, at: Date): Promise<string> {
  const [row] = await tx<{ id: string }[]>`
    insert into identity.party (kind, name, identity_number, birth_date, gender, phone, email, province_code, commune_code,
                                address_detail, tax_code, created_at, updated_at)
    values (${party.kind}, ${party.name}, ${party.identityNumber}, ${party.birthDate}, ${party.gender}, ${party.phone},
            ${party.email}, ${party.address?.provinceCode ?? null}, ${party.address?.communeCode ?? null},
            ${party.address?.detail ?? null}, ${party.taxCode}, ${at}, ${at})
    returning id`
  return row!.id
}

export async function updateParty(tx: Tx, party: Party, at: Date): Promise<void> {
  await tx`
    update identity.party
    set kind = ${party.kind}, name = ${party.name}, identity_number = ${party.identityNumber},
        birth_date = ${party.birthDate}, gender = ${party.gender}, phone = ${party.phone}, email = ${party.email},
        province_code = ${party.address?.provinceCode ?? null}, commune_code = ${party.address?.communeCode ?? null},
        address_detail = ${party.address?.detail ?? null}, tax_code = ${party.taxCode}, updated_at = ${at}
    where id = ${party.id}`
}

export async function insertMember(
  tx: Tx,
  it: { partyId: string; personId: string; role: string; validFrom: string },
): Promise<void> {
  await tx`
    insert into identity.member (party_id, person_id, role, valid_from)
    values (${it.partyId}, ${it.personId}, ${it.role}, ${it.validFrom})
    on conflict do nothing`
}

/** An organisation, and as what the person may act for it. */
type OrganisationOfPerson = {
  id: string
  name: string
  taxCode: string | null
  ground: 'representative' | 'authorised'
}

/** The organisations that a person may act for on a day. */
export async function listOrganisationsOf(db: Db, personId: string, day: string): Promise<OrganisationOfPerson[]> {
  return db<OrganisationOfPerson[]>`
    select p.id, p.name, p.tax_code as "taxCode", m.role as ground
    from identity.member m
    join identity.party p on p.id = m.party_id
    where m.person_id = ${personId}
      and p.kind = 'organisation'
      and m.role in ('representative', 'authorised')
      and m.valid_from <= ${day}
      and (m.valid_to is null or m.valid_to > ${day})
    order by p.name collate "vi-x-icu"`
}

/**
 * A person known from the counter who has no account yet: number, name, birth date and the contact just proven must all
 * agree, since a number alone is no proof of being somebody.
 */
export async function findKnownPerson(
  db: Db,
  it: { identityNumber: string; name: string; birthDate: string; address: string },
): Promise<string | undefined> {
  const [row] = await db<{ id: string }[]>`
    select p.id from identity.party p
    where p.kind = 'person'
      and p.identity_number = ${it.identityNumber}
      and lower(p.name) = lower(${it.name})
      and p.birth_date = ${it.birthDate}
      and (p.phone = ${it.address} or p.email = ${it.address})
      and not exists (select 1 from identity.account a where a.party_id = p.id)
    order by p.created_at
    limit 1`
  return row?.id
}

/** Everybody known by an identity or tax number, who has an account first: a number alone does not say who stands there. */
export async function listPartiesNumbered(db: Db, number: string): Promise<(Party & { accountId: string | null })[]> {
  const rows = await db<(Row & { accountId: string | null })[]>`
    select p.id, p.kind, p.name, p.identity_number as "identityNumber", to_char(p.birth_date, 'YYYY-MM-DD') as "birthDate",
           p.gender, p.phone, p.email, p.province_code as "provinceCode", p.commune_code as "communeCode",
           p.address_detail as "addressDetail", p.tax_code as "taxCode",
           a.id as "accountId"
    from identity.party p
    left join identity.account a on a.party_id = p.id and a.closed_at is null
    where p.identity_number = ${number} or p.tax_code = ${number}
    order by a.id is null, p.created_at
    limit 5`
  return rows.map(({ accountId, ...row }) => ({ ...toParty(row), accountId }))
}

/** The account of a person, where they have one. */
export async function findAccountOfParty(db: Db, partyId: string): Promise<string | undefined> {
  const [row] = await db<{ id: string }[]>`
    select id from identity.account where party_id = ${partyId} and closed_at is null order by created_at limit 1`
  return row?.id
}
