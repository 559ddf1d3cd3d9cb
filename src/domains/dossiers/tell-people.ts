import { accountOfParty, contactOf, officersAt } from '#identity'
import { inBothLanguages, notify } from '#notices'
import type { Role } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import { together } from '#platform/database/together.ts'
import type { Texts } from '#platform/language.ts'
import { briefTitle, procedureTitle } from '#procedures'
import type { ActRow } from './chain.ts'
import type { ActName } from './dossier.ts'
import type { Dossier } from './dossier.sql.ts'
import { en } from './tell-people.en.ts'
import { vi } from './tell-people.vi.ts'
import { trackOf, wholeOf } from './on-track.ts'
import { urls } from './urls.ts'

/** What a notice is about: the dossier in words, and the act's own payload. */
export type News = {
  title: string
  number: string
  agency: string
  due: Date | null
  payload: Record<string, unknown>
  /** What the present state says beyond the act: the result is early, the silence was the law's, when a wait ends. */
  dossier: Pick<Dossier, 'punctuality' | 'handling' | 'acceptedAt'>
}

/** Acts that the applicant hears of, unless they did them themselves. Filing is confirmed in any case (regulation 3.2-6). */
const toApplicant: ReadonlySet<ActName> = new Set([
  'file',
  'accept',
  'request-supplement',
  'correct-answers',
  'refuse',
  'process',
  'ask-due',
  'settle-due',
  'cancel-due',
  'finish',
  'hand-over',
  'withdraw',
  'stop',
  'correct-error',
  'extend-supplement',
  'close-supplement',
  'apologise',
  'admit-loss',
  'tacit-decision',
  'report',
  'appoint',
  'transfer',
  'receive-transfer',
  'redirect',
  'remove-secret',
  'recount-due',
])

/** Told only when the applicant takes part. */
const whenTakingPart: ReadonlySet<ActName> = new Set(['inspect', 'council'])

/** Whatever the applicant takes back, the law decides, or nobody sent, ends every part. */
const endsWhole: ReadonlySet<ActName> = new Set(['withdraw', 'close-supplement', 'tacit-decision'])

/** Acts that officers hear of, and which of them when nobody has the dossier yet. */
const toOfficers: Partial<Record<ActName, Role>> = {
  file: 'receiver',
  'submit-supplement': 'receiver',
  'settle-due': 'handler',
  withdraw: 'receiver',
  'next-step': 'handler',
  'send-back': 'handler',
  'answer-consultation': 'handler',
  'consultation-late': 'leader',
  transfer: 'receiver',
  redirect: 'receiver',
  'close-supplement': 'receiver',
  'tacit-decision': 'leader',
}

/** Tells those concerned, in the act's transaction: no act without its notice, no notice without its act. */
export async function tellPeople(
  tx: Tx,
  dossier: Dossier,
  row: ActRow,
  payload: Record<string, unknown>,
): Promise<void> {
  const news = { ...newsOf(dossier), payload }
  // What an agency's system tells a day late is history by now (design: Master).
  const late = row.act === 'report' && payload.late === true
  // An earlier date harms nobody: it stands in the dossier. A later one is told; agencies' own dates are theirs.
  const sameOrEarlier = payload.earlier === true || payload.currentDue === undefined
  const harmless = row.act === 'recount-due' && sameOrEarlier && payload.supplementDeadline === undefined
  // What is filed at a counter is decided there: that act is told.
  const atCounter = row.act === 'file' && row.actorKind === 'officer'
  const role = atCounter ? undefined : toOfficers[row.act]
  // Work that the portal begins only to record a tacit decision is no news of its own.
  const formal = row.act === 'process' && row.actorKind === 'system'
  await together(
    ...(isTold(row.act, payload) && !late && !harmless && !formal && !atCounter
      ? [tellApplicant(tx, dossier, row, news)]
      : []),
    ...(role ? [tellOfficers(tx, dossier, { row, role: roleOfStep(dossier, row.act) ?? role, news })] : []),
    ...(row.act === 'consult' || row.act === 'withdraw-consultation' ? [tellAsked(tx, dossier, { row, news })] : []),
    ...tellNewParts(tx, dossier, row),
  )
}

function isTold(act: ActName, payload: Record<string, unknown>): boolean {
  return toApplicant.has(act) || (whenTakingPart.has(act) && payload.told === true)
}

/** A step that nobody was named for is for those who hold its role. */
function roleOfStep(dossier: Dossier, act: ActName): Role | undefined {
  if (act !== 'next-step' && act !== 'send-back') return undefined
  return (trackOf(dossier).stepRole as Role | null) ?? undefined
}

/** The asked agency hears of the question by its own receivers and handlers: they see no more than the question. */
async function tellAsked(tx: Tx, dossier: Dossier, it: { row: ActRow; news: News }): Promise<void> {
  const { payload } = it.news
  const officers = await officersAt(tx, String(payload.agencyPath))
  const act = it.row.act as 'consult'
  const sentences = { vi: vi.officer[act](it.news), en: en.officer[act](it.news) }
  const asked = officers.filter((at) => at.roles.some((role) => role === 'handler' || role === 'leader'))
  const link = urls.consultation(String(payload.consultationId))
  await noticeToOfficers(tx, dossier, { kind: it.row.act, to: asked.map((at) => at.accountId), sentences, link })
}

/** A part that begins is a new dossier for its agency. */
function tellNewParts(tx: Tx, dossier: Dossier, row: ActRow): Promise<void>[] {
  const begun = (row.change.tracks ?? []).filter((it) => it.lead === false && it.status === 1 && it.agencyPath)
  return begun.map(async (track) => {
    const news = { ...newsOf(dossier), payload: {} }
    const to = await officersWith(tx, { agencyPath: track.agencyPath! }, 'receiver')
    const sentences = { vi: vi.officer.part(news), en: en.officer.part(news) }
    const link = `${urls.deskDossier(dossier.id)}?phan=${track.number}`
    await noticeToOfficers(tx, dossier, { kind: 'part', to, sentences, link })
  })
}

function tellApplicant(tx: Tx, dossier: Dossier, row: ActRow, news: News): Promise<void> {
  const act = row.act as keyof typeof vi.applicant
  const sentences = { vi: vi.applicant[act](news), en: en.applicant[act](news) }
  return noticeToApplicant(tx, dossier, { kind: row.act, sentences })
}

type Sentence = { subject: string; text: string }

/**
 * To whoever filed it on the portal, and to the applicant for whom an officer filed, in their language; to people without an
 * account at the address or phone that they gave.
 */
export async function noticeToApplicant(
  tx: Tx,
  dossier: Dossier,
  it: { kind: string; sentences: Texts<Sentence>; link?: string },
): Promise<void> {
  const accountId = dossier.origin === 'portal' ? (dossier.submittedBy ?? (await ownAccount(tx, dossier))) : null
  const contact = accountId === null ? undefined : await contactOf(tx, accountId)
  const language = contact?.language ?? 'vi'
  const { email, phone } = contact ?? dossier.applicant
  if (accountId === null && !email && !phone) return
  await notify(tx, {
    to: { ...(accountId && { accountId }), ...(email && { email }), ...(phone && { phone }) },
    kind: `dossiers.${it.kind}`,
    ...inBothLanguages(withName(it.sentences, dossier), language),
    link: it.link ?? urls.dossier(dossier.id),
    about: `dossier:${dossier.id}`,
  })
}

async function ownAccount(tx: Tx, { channel, applicantPartyId }: Dossier): Promise<string | null> {
  if (channel === 'online' || applicantPartyId === null) return null
  return (await accountOfParty(tx, applicantPartyId)) ?? null
}

async function tellOfficers(tx: Tx, dossier: Dossier, it: { row: ActRow; role: Role; news: News }): Promise<void> {
  // What ends a dossier whole concerns everybody who has a part of it.
  const { tracks } = endsWhole.has(it.row.act) ? wholeOf(dossier) : dossier
  const assigned = tracks.flatMap((track) => track.assigneeId ?? [])
  const others = assigned.length > 0 ? [] : await officersWith(tx, dossier, it.role)
  const act = it.row.act as keyof typeof vi.officer
  const sentences = { vi: vi.officer[act](it.news), en: en.officer[act](it.news) }
  const to = [...assigned, ...others].filter((accountId) => accountId !== it.row.actorId)
  await noticeToOfficers(tx, dossier, { kind: it.row.act, to, sentences })
}

/** The officers of the dossier's agency who have this role. */
export async function officersWith(tx: Tx, dossier: Pick<Dossier, 'agencyPath'>, role: Role): Promise<string[]> {
  const officers = await officersAt(tx, dossier.agencyPath)
  return officers.filter((officer) => officer.roles.includes(role)).map((officer) => officer.accountId)
}

export async function noticeToOfficers(
  tx: Tx,
  dossier: Dossier,
  it: { kind: string; to: readonly string[]; sentences: Texts<Sentence>; link?: string },
): Promise<void> {
  for (const accountId of new Set(it.to)) {
    await notify(tx, {
      to: { accountId },
      kind: `dossiers.${it.kind}.officer`,
      ...inBothLanguages(withName(it.sentences, dossier), 'vi'),
      link: it.link ?? urls.deskDossier(dossier.id),
      about: `dossier:${dossier.id}`,
    })
  }
}

/** In a list of notices a number alone says little. */
function withName({ vi, en }: Texts<Sentence>, { procedureName }: Dossier): Texts<Sentence> {
  const named = ({ subject, text }: Sentence) => ({ subject: `${subject} (${briefTitle(procedureName, 60)})`, text })
  return { vi: named(vi), en: named(en) }
}

export function newsOf(dossier: Dossier): Omit<News, 'payload'> {
  return {
    dossier,
    title: procedureTitle(dossier.procedureName),
    number: dossier.code ?? dossier.submissionNumber,
    agency: dossier.agencyName,
    due: dossier.currentDue === null ? null : new Date(dossier.currentDue),
  }
}
