import type { Db } from '#platform/database/connect.ts'
import type { Decision } from '../decisions/decision.ts'

export type WaitingDraft = { id: string; state: 'returned' | 'in-check' | 'checked' | 'drafting'; name: string }

/** By what somebody may do at which agencies: what waits for their hand. */
type Search = { write: string[]; check: string[]; decide: string[]; accountId: string; limit: number }

/** Drafts that wait, the longest first. Whoever wrote on one does not check it: it waits for somebody else. */
export async function waitingDrafts(db: Db, search: Search): Promise<WaitingDraft[]> {
  const { write, check, decide, accountId } = search
  return db<WaitingDraft[]>`
    select d.id, d.state, coalesce(d.record ->> 'name', '') as name from procedures.draft d
    where (d.state in ('returned', 'drafting') and d.agency_path like any (${write})
        and (d.state = 'returned' or exists (
          select from procedures.draft_act a where a.draft_id = d.id and a.account_id = ${accountId})))
      or (d.state = 'in-check' and d.agency_path like any (${check}) and not exists (
        select from procedures.draft_act a where a.draft_id = d.id and a.account_id = ${accountId}
          and a.act in ('start', 'edit', 'copy', 'take-over')))
      or (d.state = 'checked' and d.agency_path like any (${decide}))
    order by array_position(array['returned', 'in-check', 'checked', 'drafting'], d.state), d.changed_at, d.id
    limit ${search.limit}`
}

export type WaitingDecision = Pick<Decision, 'id' | 'number' | 'level' | 'process'> & { signedOn: string }

/** Signed decisions with procedures that are not published yet, the longest first. */
export async function waitingDecisions(db: Db, paths: string[], limit: number): Promise<WaitingDecision[]> {
  return db<WaitingDecision[]>`
    select d.id, d.number, d.level, d.process, to_char(d.signed_on, 'YYYY-MM-DD') as "signedOn"
    from procedures.decision d
    where d.state = 'draft' and d.number <> '' and d.signed_on is not null and d.agency_path like any (${paths})
      and exists (select from procedures.draft i where i.decision_id = d.id and i.state = 'in-decision')
    order by d.signed_on, d.id limit ${limit}`
}
