import { stringify } from 'csv-stringify/sync'
import type { Static } from 'typebox'
import { now } from '#platform/clock.ts'
import type { Exporter } from '#platform/exporter.ts'
import type { Services } from '#platform/mount.ts'
import { decisionPresenter } from '../api/decision-item.ts'
import { pageOfDecisions } from '../api/decision-listing.sql.ts'
import type { decision } from '../api/decisions.schemas.ts'

type DecisionItem = Static<typeof decision>

const sliceSize = 200
const columns = [
  ...['decision', 'signed_on', 'signer', 'effective_on', 'process', 'agency_code', 'agency_name', 'published_at'],
  ...['code', 'name', 'kind', 'version', 'in_force_since', 'decision_url'],
]

/** `npm run portal -- export decisions FILE`. */
export const decisionExporter: Exporter = {
  kind: 'decisions',
  summary: 'published decisions (.jsonl: as the API gives them; .csv: a line for each procedure)',
  lines: (services, format) => (format === 'csv' ? tableOf(services) : linesOf(services)),
}

async function* linesOf(services: Services): AsyncGenerator<string> {
  for await (const items of slices(services)) yield items.map((it) => `${JSON.stringify(it)}\n`).join('')
}

async function* tableOf(services: Services): AsyncGenerator<string> {
  yield stringify([columns], { bom: true })
  // A text that begins like a formula would be one in a spreadsheet.
  for await (const items of slices(services)) yield stringify(items.flatMap(rowsOf), { escape_formulas: true })
}

async function* slices({ db, config }: Services): AsyncGenerator<DecisionItem[]> {
  const item = decisionPresenter(config.publicUrl)
  const at = now()
  for (let after: { at: string; id: string } | null = null; ; ) {
    const rows = await pageOfDecisions(db, { agency: null, since: null }, { at, after, limit: sliceSize })
    const last = rows.at(-1)
    if (!last) return
    yield rows.map(item)
    after = { at: last.changedAt.toISOString(), id: last.id }
  }
}

function rowsOf({ agency, procedures, ...it }: DecisionItem) {
  return procedures.map((one) => [
    ...[it.number, it.signedOn, it.signer, it.effectiveOn, it.process, agency.code, agency.name, it.publishedAt],
    ...[one.code, one.name, one.kind, one.version, one.inForceSince, it.url],
  ])
}
