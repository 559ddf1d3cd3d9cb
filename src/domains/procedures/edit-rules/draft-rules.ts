import { type Actor, allow } from '#platform/actor.ts'
import { today } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { writeAct } from '../acts.ts'
import { type Draft, mayMove } from '../drafts/draft.ts'
import { draftToWrite, savePart } from '../drafts/save-part.ts'
import { draftToSee } from '../drafts/seen-draft.ts'
import { partDigest } from '../parts.ts'
import { noRules, type RuleList, ruleLists, withItem, withNewItem } from '../rules/change-rules.ts'
import type { DecisionTable, ProcedureRules } from '../rules/rules.ts'

/** A draft with its questions and rules, for somebody who may see it. */
export type DraftRules = { draft: Draft; rules: ProcedureRules; mayWrite: boolean }

export async function rulesToSee(db: Db, actor: Actor, draftId: string): Promise<DraftRules> {
  const draft = await draftToSee(db, actor, draftId)
  const mayWrite = mayMove(draft.state, 'edit') && allow(actor, writeAct, draft.agencyPath)
  return { draft, rules: rulesOf(draft), mayWrite }
}

/** An item as an editor saw it: two editors of different items do not disturb each other, wherever these stand now. */
export type SeenItem = { list: RuleList; index: number; digest: string; name: string }

export type ItemChange = { do: 'save'; value: unknown } | { do: 'remove' | 'up' | 'down' }

/** Changed, or what somebody else made of the item meanwhile (undefined: it is gone). Nothing was overwritten. */
export type ItemChanged = { ok: true } | { ok: false; theirs: unknown }

/** What an editor names as seen once the item is gone: saving puts it back, at the end. */
export const goneItem = 'gone'

/** Changes one item of a draft's rules, through the door by which every part is saved. */
export async function changeItem(
  tx: Tx,
  actor: Actor,
  it: { draftId: string; seen: SeenItem; change: ItemChange },
): Promise<ItemChanged> {
  const { list, index, digest, name } = it.seen
  const rules = rulesOf(await draftToWrite(tx, actor, it.draftId))
  const items: readonly unknown[] = rules[list]
  const place = items[index] && digestOf(items[index]) === digest ? index : items.findIndex(has(digest))
  if (place >= 0) {
    await saveRules(tx, actor, { draftId: it.draftId, rules: withItem(rules, { list, index: place }, it.change) })
    return { ok: true }
  }
  // Sending the same twice is one saving.
  if (it.change.do === 'save' && items.some(has(digestOf(it.change.value)))) return { ok: true }
  const theirs = items.find((one) => nameOf(one) === name)
  // Their change can be seen now, so the next saving means it; what is gone is put back.
  if (it.change.do === 'save' && digest === goneItem && theirs === undefined) {
    const added = { ...rules, [list]: [...items, it.change.value] }
    await saveRules(tx, actor, { draftId: it.draftId, rules: added })
    return { ok: true }
  }
  return it.change.do === 'remove' && theirs === undefined ? { ok: true } : { ok: false, theirs }
}

/** Adds an empty item; gives its place. */
export async function addItem(
  tx: Tx,
  actor: Actor,
  it: { draftId: string; list: RuleList; decides: DecisionTable['decides'] },
): Promise<number> {
  const rules = rulesOf(await draftToWrite(tx, actor, it.draftId))
  const added = withNewItem(rules, it.list, { decides: it.decides, today: today() })
  await saveRules(tx, actor, { draftId: it.draftId, rules: added })
  return added[it.list].length - 1
}

/** What an item is recognised by when it is saved. */
export function digestOf(item: unknown): string {
  return partDigest(item as object).toString('hex')
}

/** What an item is called beside its content; test cases have a name, the others an id. */
export function nameOf(item: unknown): string {
  const { id, name } = item as { id?: string; name?: string }
  return id ?? name ?? ''
}

function has(digest: string): (item: unknown) => boolean {
  return (item) => digestOf(item) === digest
}

function rulesOf({ kind, record }: Draft): ProcedureRules {
  if (kind === 'abolish') throw new Problem('not-found')
  return record.rules ?? noRules
}

/** A record without any item has no rules at all, as before somebody began. */
async function saveRules(tx: Tx, actor: Actor, it: { draftId: string; rules: ProcedureRules }): Promise<void> {
  const isEmpty = ruleLists.every((list) => it.rules[list].length === 0)
  const value = isEmpty ? {} : { rules: it.rules }
  await savePart(tx, actor, { draftId: it.draftId, part: 'rules', seen: null, value })
}
