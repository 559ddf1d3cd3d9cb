import { keepHandling, usualHandling } from '#dossiers'
import { system } from '#platform/actor.ts'
import { at } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { tacitProcedure } from './stories.ts'

const since = '2026-01-05'

/** Handling rules to look at: what no real law says is called an assumption of the demonstration. */
export async function loadHandling(tx: Tx): Promise<void> {
  const ground = 'quy định giả định của bản trình diễn'
  await at(new Date(`${since}T02:00:00Z`), () =>
    keepHandling(tx, system, {
      ...{ procedureCode: tacitProcedure, agency: null, validFrom: since },
      decision: 'Quy tắc giả định của bản trình diễn, không có trong luật',
      rules: { ...usualHandling, tacit: { decision: 'consent', ground, after: 'due' } },
    }),
  )
}
