import {
  type AnswerError,
  type Answers,
  checkAnswers,
  type FileSlot,
  findFormVersion,
  type FormDefinition,
  type FormPage,
  formPages,
  pageAsking,
  prune,
  saysOtherwise,
  visibleFiles,
} from '#eforms'
import type { Db } from '#platform/database/connect.ts'
import { filesOf } from '../dossier-file.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { valueAt } from '../file-dossier/draft.ts'
import { sameName } from '../fill-store/facts-about.ts'
import { answersOf } from '../filed-answers.ts'
import type { SupplementItem } from '../supplement.sql.ts'
import { findCorrection } from './correction.sql.ts'

/** The form of a dossier, open to its applicant because the agency asked about it. */
export type OpenCorrection = {
  /** The item that asks about the form. */
  item: number
  definition: FormDefinition
  /** As they count now, and as corrected so far. */
  before: Answers
  answers: Answers
  /** What the applicant may change: the pages asked about, and those that the corrections bring up or make wrong. */
  pages: FormPage[]
  /** What must be put right before it can be sent: all that filing would have refused. */
  errors: { page: FormPage; error: AnswerError }[]
  changed: boolean
  /** Papers that only the corrected answers ask for. */
  slots: FileSlot[]
}

/** Undefined: nothing was asked about the form, there is none, or what was filed has been erased. */
export async function openCorrection(
  db: Db,
  dossier: Dossier,
  asked: readonly SupplementItem[],
): Promise<OpenCorrection | undefined> {
  const item = asked.find((it) => it.formPages !== null)
  const form = dossier.formVersionId === null ? undefined : await findFormVersion(db, dossier.formVersionId)
  const before = await answersOf(db, dossier)
  if (!item || !form || !before) return undefined
  const { definition } = form
  const answers =
    (await findCorrection(db, { dossierId: dossier.id, sequence: item.sequence })) ?? prune(definition, before)
  const sides = { before, after: answers }
  const wanted = new Set(item.formPages)
  const errors = errorsOf(definition, sides, wanted)
  const isOpen = (page: FormPage) => isWanted(page, wanted) || errors.some((it) => it.page.key === page.key)
  const known = new Set(formPages(definition, before).map((page) => page.key))
  const sent = new Set((await filesOf(db, dossier.id)).map((file) => file.componentKey))
  return {
    ...{ item: item.number, definition, before, answers, errors },
    pages: formPages(definition, answers).filter((page) => isOpen(page) || !known.has(page.key)),
    changed: saysOtherwise(definition, sides),
    slots: slotsBroughtUp({ definition, before, after: answers }, sent),
  }
}

/** Required papers that only the corrected answers ask for, and that were not sent. */
export function slotsBroughtUp(
  { definition, before, after }: { definition: FormDefinition; before: Answers; after: Answers },
  sent: ReadonlySet<string>,
): FileSlot[] {
  const asBefore = new Set(visibleFiles(definition, before).map((slot) => slot.key))
  return visibleFiles(definition, after).filter(
    (slot) => slot.required && !asBefore.has(slot.key) && !sent.has(slot.key),
  )
}

/** What was wrong already on a page that nobody asked about is not for the applicant to mend now. */
function errorsOf(
  definition: FormDefinition,
  { before, after }: { before: Answers; after: Answers },
  wanted: ReadonlySet<string>,
): OpenCorrection['errors'] {
  const pages = formPages(definition, after)
  const old = new Set(checkAnswers(definition, before).map((error) => error.pointer))
  return checkAnswers(definition, after).flatMap((error) => {
    const page = pageAsking(definition, pages, error.pointer)
    return page && (isWanted(page, wanted) || !old.has(error.pointer)) ? [{ page, error }] : []
  })
}

function isWanted(page: FormPage, wanted: ReadonlySet<string>): boolean {
  return wanted.size === 0 || wanted.has(page.key)
}

/** What the dossier copied from the answers when it was filed and keeps, though the corrected form says otherwise. */
export type LeftBehind = { applicant?: string; owner?: string; agency?: true; case?: true }

/**
 * A dossier stays in the name it was filed in, with its agency and its case: receipts, limit and rights follow from them.
 * Whoever reads the correction is told, and decides.
 */
export function leftBehind(
  dossier: Pick<Dossier, 'applicantName' | 'ownerName' | 'mandate'>,
  definition: FormDefinition,
  { before, after }: { before: Answers; after: Answers },
): LeftBehind {
  // A name that the dossier has from elsewhere (an account, an organisation) does not follow the form in any case.
  const moved = (pointer: string | undefined, kept: string) => {
    if (pointer === undefined) return undefined
    const [was, is] = [valueAt(before, pointer), valueAt(after, pointer)]
    const isCopied = typeof was === 'string' && sameName(was, kept)
    return isCopied && typeof is === 'string' && is !== '' && !sameName(is, kept) ? is : undefined
  }
  const applicant = dossier.mandate ? undefined : moved(definition.applicantName, dossier.applicantName)
  const isOne = applicant !== undefined && dossier.ownerName === dossier.applicantName
  const owner = isOne ? undefined : moved(definition.ownerName, dossier.ownerName)
  const differs = (pointer: string | undefined) =>
    pointer !== undefined && placeText(valueAt(before, pointer)) !== placeText(valueAt(after, pointer))
  return {
    ...(applicant !== undefined && { applicant }),
    ...(owner !== undefined && { owner }),
    ...(differs(definition.routing?.from) && { agency: true }),
    ...(before.case !== after.case && { case: true }),
  }
}

/** What decides the agency of a place: its units, not its street. */
function placeText(value: unknown): string {
  const { provinceCode, communeCode } = (value ?? {}) as { provinceCode?: string; communeCode?: string }
  return `${provinceCode} ${communeCode}`
}
