import {
  keepRecognised,
  type Recognition,
  recogniseFacts,
  revokeResults,
  type Source,
  type StoredFile,
} from '#documents'
import { answerInWords, findFormVersion, type FormDefinition, loadUnits, semanticAnswers } from '#eforms'
import { findParty } from '#identity'
import { findProcedureVersion } from '#procedures'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { type DossierFile, filesOf } from '../dossier-file.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { answersOf } from '../filed-answers.ts'
import { factsAbout } from './facts-about.ts'
import { holderOf } from './holder-of.ts'

/**
 * An officer found the dossier complete and right (regulation 3.2): what was handed in and what the applicant said of
 * themselves is recognised, and need not be given again (Decree 45/2020 art. 16). It goes to the applicant alone: they are
 * who had the papers and whom the answers are about.
 */
export async function storeAccepted(tx: Tx, actor: Actor, dossier: Dossier): Promise<void> {
  const { applicantPartyId: partyId } = dossier
  if (partyId === null) return
  const form = dossier.formVersionId === null ? undefined : await findFormVersion(tx, dossier.formVersionId)
  const of = { partyId, source: sourceOf(dossier), recognition: recognitionOf(actor, dossier) }
  for (const file of await filesOf(tx, dossier.id)) {
    // What came out of a store recognised is there already.
    if (file.kind === 'result' || file.recognisedAt !== null) continue
    const { code, name } = componentOf(file, form?.definition)
    const { fileId } = file
    const unknown = { number: '', issuedBy: '', issuedOn: null, validUntil: null, about: '' }
    await keepRecognised(tx, { ...of, ...unknown, kind: 'component', code, name, fileId })
  }
  if (form) await storeAnswers(tx, dossier, { ...of, definition: form.definition })
}

type OfParty = { partyId: string; source: Source; recognition: Recognition }

async function storeAnswers(tx: Tx, dossier: Dossier, it: OfParty & { definition: FormDefinition }): Promise<void> {
  const answers = await answersOf(tx, dossier)
  const party = await findParty(tx, it.partyId)
  if (!answers || !party) return
  const about = factsAbout(party, semanticAnswers(it.definition, answers))
  if (about.length === 0) return
  const units = await loadUnits(tx, answers)
  const facts = about.map((answer) => ({
    semantic: answer.semantic,
    value: answer.value,
    shown: answerInWords(answer, units),
  }))
  await recogniseFacts(tx, { ...it, facts })
}

/** What the officer says about the result that is handed over. */
export type ResultFacts = {
  /** One of the procedure's results; its first where there is nothing to choose. */
  code?: string | undefined
  number?: string | undefined
  issuedOn?: string | undefined
  validUntil?: string | undefined
}

/** The electronic result goes into the store of the person it is about (Decree 45/2020 art. 14 and 16). */
export async function storeResults(
  tx: Tx,
  actor: Actor,
  it: { dossier: Dossier; files: readonly Pick<StoredFile, 'id'>[]; result: ResultFacts; issuedOn: string },
): Promise<void> {
  const { dossier, result } = it
  const holder = holderOf(dossier)
  if (!holder || it.files.length === 0) return
  const procedure = await findProcedureVersion(tx, dossier.procedureVersionId)
  const results = procedure?.record.results ?? []
  const kind = results.find(({ code }) => code === result.code) ?? results[0]
  for (const file of it.files)
    await keepRecognised(tx, {
      ...holder,
      kind: 'result',
      code: kind?.code ?? '',
      name: kind?.name ?? dossier.procedureName,
      fileId: file.id,
      number: result.number ?? '',
      issuedBy: dossier.agencyName,
      issuedOn: result.issuedOn ?? it.issuedOn,
      validUntil: result.validUntil ?? null,
      source: sourceOf(dossier),
      recognition: recognitionOf(actor, dossier),
    })
}

/** The agency takes a wrong result back: nobody may hand it in again (Decree 61/2018 art. 21). */
export function takeBackResults(tx: Tx, dossier: Dossier): Promise<void> {
  return revokeResults(tx, dossier.id, now())
}

function sourceOf({ id, procedureCode, procedureName }: Dossier): Source {
  return { dossierId: id, procedureCode, procedureName }
}

function recognitionOf(actor: Actor, dossier: Dossier): Recognition {
  const { agencyId, agencyName } = dossier
  const agency = actor.agency ?? { id: agencyId, name: agencyName }
  return { agencyId: agency.id, agency: agency.name, accountId: actor.accountId, at: now() }
}

/** The component that a file stands for: its slot on the form says which; a later answer names it in words. */
function componentOf(file: DossierFile, definition: FormDefinition | undefined): { code: string; name: string } {
  const slots = definition?.files ?? []
  const slot =
    slots.find((it) => it.key === file.componentKey) ?? slots.find((it) => it.label.vi === file.componentName)
  return { code: slot?.component ?? '', name: file.componentName || file.name }
}
