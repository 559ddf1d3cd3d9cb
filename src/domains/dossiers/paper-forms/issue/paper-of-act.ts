import type { ActRecord } from '../../act.sql.ts'
import type { Dossier } from '../../dossier.sql.ts'
import type { Due } from '../../due.sql.ts'
import { dayOf } from '#platform/clock.ts'
import { type RefusalReason, wordsAfterKind } from '../../refusal-reasons/refusal-reasons.ts'
import type { PaperFormName } from '../form-names.ts'
import type { HandedInLine, Paper, PaperContent, PaperFacts } from '../paper.ts'

export type OfAct = {
  dossier: Dossier
  act: ActRecord
  /** What had come in when the paper was written. */
  composition: readonly HandedInLine[]
  /** The form was filled in on the portal. */
  hasDeclaration: boolean
  dues: readonly Due[]
  /** The kind of reason for which it is refused. */
  kind?: RefusalReason | null
}

/** The paper of an act, from the act and the dossier as it was then. */
export function paperOfAct(facts: PaperFacts, form: PaperFormName, of: OfAct): Paper {
  return { ...facts, ...contentOf(form, of) }
}

function contentOf(
  form: PaperFormName,
  { dossier, act, composition, hasDeclaration, dues, kind = null }: OfAct,
): PaperContent {
  const { payload, change } = act
  const said = (name: string) => textOf(payload?.[name])
  const reason = payload === null ? null : said('reason') || said('text')
  switch (form) {
    case 'receipt':
      return {
        ...{ form, composition, hasDeclaration, sets: 1 },
        limit: limitOf(dossier),
        received: act.at,
        // Another agency's part promises its own date.
        due: (dossier.whole ? change.tracks?.[0]?.originalDue : change.originalDue) ?? null,
        returning: dossier.returnChannel,
        fees: dues.filter((it) => it.state !== 'cancelled' && it.askedAt <= new Date(act.at)),
        book: bookPlace(change.code ?? null, act.at),
      }
    case 'supplement-request':
      return {
        ...{ form, reason: said('reason'), legalGround: said('legalGround') },
        items: payload === null ? null : ((payload.items ?? []) as { component: string; what: string }[]),
        deadline: change.supplementDeadline ?? null,
      }
    case 'apology':
      return {
        ...{ form, reason, progress: said('progress'), received: dossier.acceptedAt },
        previousDue: change.apology?.before ?? null,
        newDue: change.apology?.after ?? null,
      }
    case 'stop-notice':
      return { form, reason, askedByApplicant: act.act === 'withdraw' || payload?.asked !== undefined }
    case 'refusal-of-receipt':
    case 'refusal-of-settlement':
      return { form, kind, reason: kind && reason !== null ? wordsAfterKind(kind, reason) : reason }
    case 'apology-for-loss': {
      const papers = payload === null ? null : said('papers')
      return { form, papers, kind: payload?.kind === 'damaged' ? 'damaged' : 'lost', remedy: said('remedy') }
    }
    case 'tacit-confirmation':
      return {
        ...{ form, outcome: change.outcome ?? 'granted', received: dossier.acceptedAt },
        ground: dossier.handling?.tacit.ground ?? '',
        since: dossier.tacitDue ?? act.at,
      }
    default:
      throw new Error(`no act issues the form ${form}`)
  }
}

/** The limit that the officer applied when the one filed did not fit. */
function limitOf({ limitCorrected, limitAmount, limitUnit, limitText }: Dossier) {
  if (limitCorrected) return { ...limitCorrected, text: '' }
  return { amount: limitAmount, unit: limitUnit, text: limitText }
}

/** The register has a volume a year; in it a dossier is found by the day and serial of its code. */
function bookPlace(code: string | null, at: string): { volume: string; number: string } | null {
  if (code === null) return null
  return { volume: dayOf(new Date(at)).slice(0, 4), number: /-(.+)$/.exec(code)?.[1] ?? code }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
