import type { Db, Tx } from '#platform/database/connect.ts'
import type { Subscription, Target } from './subscription.ts'

export async function listSubscriptions(db: Db, accountId: string): Promise<Subscription[]> {
  return await db<Subscription[]>`
    select s.id, s.kind, s.code, coalesce((
      select case s.kind when 'procedure' then p.name when 'field' then p.field_name else p.promulgator_name end
      from procedures.procedure p
      where case s.kind when 'procedure' then p.code when 'field' then p.field_code else p.promulgator_code end = s.code
      order by p.state, p.id
      limit 1), s.code) as name
    from procedures.subscription s
    where s.account_id = ${accountId}
    order by s.id desc`
}

/** The name of what is to be followed; undefined: there is no such thing. */
export async function nameOfTarget(db: Db, { kind, code }: Target): Promise<string | undefined> {
  const [row] = await db<{ name: string }[]>`
    select case ${kind}::text when 'procedure' then name when 'field' then field_name else promulgator_name end as name
    from procedures.procedure
    where case ${kind}::text when 'procedure' then code when 'field' then field_code else promulgator_code end = ${code}
    order by state, id
    limit 1`
  return row?.name
}

export async function countSubscriptions(tx: Tx, accountId: string): Promise<number> {
  const [row] = await tx<{ count: number }[]>`
    select count(*)::integer as count from procedures.subscription where account_id = ${accountId}`
  return row!.count
}

export async function insertSubscription(tx: Tx, it: { accountId: string; target: Target; at: Date }): Promise<void> {
  await tx`
    insert into procedures.subscription (account_id, kind, code, created_at)
    values (${it.accountId}, ${it.target.kind}, ${it.target.code}, ${it.at})
    on conflict (account_id, kind, code) do nothing`
}

export async function deleteSubscription(tx: Tx, it: { accountId: string; id: string }): Promise<void> {
  await tx`delete from procedures.subscription where id = ${it.id} and account_id = ${it.accountId}`
}

/** Accounts that follow something and were not told yet today. */
export async function accountsToTell(db: Db, today: string): Promise<string[]> {
  const rows = await db<{ accountId: string }[]>`
    select distinct s.account_id as "accountId"
    from procedures.subscription s
    left join procedures.digest d on d.account_id = s.account_id
    where d.told_on is null or d.told_on < ${today}::date
    order by s.account_id
    limit 500`
  return rows.map((it) => it.accountId)
}

export type Told = { code: string; name: string; kind: 'new' | 'amended' | 'abolished'; total: number }

/** What came into force since the account was told last and it follows: the latest of each procedure, and how many there are. */
export async function changesToTell(tx: Tx, it: { accountId: string; until: Date; limit: number }): Promise<Told[]> {
  return await tx<Told[]>`
    with latest as (
      select distinct on (p.id) p.code, v.record ->> 'name' as name, v.valid_from,
        case when v.record ->> 'state' = 'abolished' then 'abolished' when v.number = 1 then 'new'
          else 'amended' end as kind
      from procedures.subscription s
      join procedures.procedure p on case s.kind
        when 'procedure' then p.code = s.code
        when 'field' then p.field_code = s.code
        else p.promulgator_code = s.code or starts_with(p.promulgator_code, s.code || '.') end
      join procedures.version v on v.procedure_id = p.id
      left join procedures.digest d on d.account_id = s.account_id
      where s.account_id = ${it.accountId}
        and v.valid_from > s.created_at
        and v.valid_from <= ${it.until}
        and (d.told_until is null or v.valid_from > d.told_until)
        and p.kind <> 'internal'
      order by p.id, v.number desc)
    select code, name, kind, (count(*) over ())::integer as total
    from latest
    order by valid_from desc, code
    limit ${it.limit}`
}

export async function recordDigest(tx: Tx, it: { accountId: string; until: Date; today: string }): Promise<void> {
  await tx`
    insert into procedures.digest (account_id, told_until, told_on)
    values (${it.accountId}, ${it.until}, ${it.today}::date)
    on conflict (account_id) do update set told_until = excluded.told_until, told_on = excluded.told_on`
}
