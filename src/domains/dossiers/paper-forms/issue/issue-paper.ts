import type { Agency } from '#catalogues'
import { dayOf } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { together } from '#platform/database/together.ts'
import type { Language } from '#platform/language.ts'
import { type ActRecord, filedAct } from '../../act.sql.ts'
import { filesHandedIn, filesOf } from '../../dossier-file.sql.ts'
import type { Dossier } from '../../dossier.sql.ts'
import type { FiledAtCounter } from '../../file-dossier/file-dossier.ts'
import { type Due, duesOf } from '../../due.sql.ts'
import { trackOf } from '../../on-track.ts'
import { reasonKind } from '../../refusal-reasons/refusal-reasons.ts'
import { describePaper } from '../describe/describe-paper.ts'
import { formInForce, type PaperFormName } from '../form-names.ts'
import type { Paper } from '../paper.ts'
import type { Sheet } from '../sheet.ts'
import { templateInForce } from '../template/template-in-force.ts'
import { blankTemplate } from '../template/template.ts'
import { formOfAct } from './form-of-act.ts'
import { insertIssuedPaper } from './issued-paper.sql.ts'
import { paperFacts } from './paper-facts.ts'
import { type OfAct, paperOfAct } from './paper-of-act.ts'

/** The paper of an act is issued with the act, and says the same for ever (ADR 23). Most acts have none. */
export async function issuePaper(tx: Tx, dossier: Dossier, act: ActRecord): Promise<void> {
  const form = formOfAct(act, dossier.acceptedAt)
  if (form === undefined) return
  const { sheets, templateId } = await sheetsOfAct(tx, dossier, { act, form })
  const law = formInForce(form, dayOf(new Date(act.at))).law.code
  await insertIssuedPaper(tx, { dossierId: dossier.id, sequence: act.sequence, form, law, templateId, sheets })
}

/** What the paper of an act says, by everything in force at that moment. */
export async function sheetsOfAct(
  db: Db,
  dossier: Dossier,
  { act, form }: { act: ActRecord; form: PaperFormName },
): Promise<Described> {
  const signer = act.actorKind === 'officer' ? act.actorName : null
  const [{ facts, agency }, files, dues, filed] = await together(
    paperFacts(db, dossier, { form, at: act.at, signer, actHash: act.hash, isAct: true }),
    filesOf(db, dossier.id),
    duesOf(db, dossier.id),
    filedAct(db, dossier.id),
  )
  const counter = filed?.counter as FiledAtCounter | undefined
  const before = filesHandedIn(files).filter((it) => it.sequence < act.sequence)
  const byName = Map.groupBy(before, (it) => it.componentName || it.name)
  const composition = counter
    ? laidDown(counter)
    : [...byName].map(([name, of]) => ({ name, files: of.length, originals: 0, copies: 0 }))
  const hasDeclaration = dossier.formVersionId !== null && counter?.byPaper !== true
  const { agencyPath } = dossier
  const day = dayOf(new Date(act.at))
  const kind = await reasonKind(db, { agencyPath, day, code: act.payload?.reasonCode })
  const of = { dossier, act, composition, hasDeclaration, dues: duesOn(dossier, dues), kind }
  return described(db, agency, paperOfAct(facts, form, of))
}

/** What lay on the counter: the form, when it came on paper, and the papers with their originals and copies. */
function laidDown({ byPaper, handedIn }: FiledAtCounter): OfAct['composition'] {
  const papers = handedIn
    .filter((it) => it.state === 'complete')
    .map(({ component, files, originals, copies }) => ({ name: component, files, originals, copies }))
  return byPaper ? [{ name: 'Tờ khai', files: 0, originals: 1, copies: 0 }, ...papers] : papers
}

/** The receipt of another agency's part names what that agency asks. */
function duesOn(dossier: Dossier, dues: readonly Due[]): readonly Due[] {
  return dossier.whole ? dues.filter((it) => it.track === trackOf(dossier).number) : dues
}

export type Described = { sheets: Record<Language, Sheet>; templateId: string | null }

/** In every language, with the words that the agency had for this form at that moment. */
export async function described(db: Db, agency: Agency | undefined, paper: Paper): Promise<Described> {
  const at = new Date(paper.at)
  const template = agency && (await templateInForce(db, { agencyPath: agency.path, form: paper.form, at }))
  const content = template?.content ?? blankTemplate
  const sheets = { vi: describePaper(paper, content, 'vi'), en: describePaper(paper, content, 'en') }
  return { sheets, templateId: template?.id ?? null }
}
