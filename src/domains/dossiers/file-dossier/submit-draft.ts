import { createHash } from 'node:crypto'
import { findStoreDocuments } from '#documents'
import { prune } from '#eforms'
import { contactOf, findParty, organisationsOf } from '#identity'
import { type Actor, demandAccount } from '#platform/actor.ts'
import { today } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { once } from '#platform/idempotency.ts'
import { declarationsOf, declarersOf } from '../invite-to-fill/invitation.ts'
import { Problem } from '#platform/problem.ts'
import type { Channel, PartySnapshot } from '../dossier.sql.ts'
import { sameName } from '../fill-store/facts-about.ts'
import { hashLookupSecret, lookupSecretFrom } from '../lookup-secret.ts'
import { caseOf, type DraftForm, type OpenDraft, openDraftForSaving, valueAt, withParts } from './draft.ts'
import { closeDraft, lockDraft } from './draft.sql.ts'
import { type FiledPaper, type Filing, fileDossier } from './file-dossier.ts'
import { heldPapers, papersOf } from './papers-of-draft.ts'
import { whatIsMissing } from './what-is-missing.ts'

export type SubmitForm = DraftForm & { returnChannel: Channel }

/**
 * Files the draft, once: a double click, and a second window, get the dossier of the first. The look-up secret is given only
 * to the form that filed it.
 * @law 3.1-3
 */
export async function submitDraft(
  tx: Tx,
  actor: Actor,
  form: SubmitForm,
): Promise<{ dossierId: string; secret: string | null }> {
  const accountId = demandAccount(actor)
  const secret = lookupSecretFrom(form.token)
  const key = createHash('sha256').update(`${accountId} ${form.token}`).digest('hex')
  const filed = await once(tx, 'dossiers.file', key, async () => {
    const earlier = await filedEarlier(tx, actor, form)
    if (earlier) return { dossierId: earlier, own: false }
    return { dossierId: await fileDraft(tx, actor, { form, secret }), own: true }
  })
  return { dossierId: filed.dossierId, secret: filed.own ? secret : null }
}

async function filedEarlier(tx: Tx, actor: Actor, form: SubmitForm): Promise<string | null> {
  const draft = await lockDraft(tx, form.draftId)
  return draft?.accountId === actor.accountId ? draft.dossierId : null
}

async function fileDraft(tx: Tx, actor: Actor, it: { form: SubmitForm; secret: string }): Promise<string> {
  const open = await withParts(tx, await openDraftForSaving(tx, actor, it.form))
  const { draft, procedure, definition, agency } = open
  if (!agency || whatIsMissing(open).length > 0) throw new Problem('draft-unfinished')
  const { applicant, partyId, mandate } = await applicantOf(tx, actor, open)
  const dossier = await fileDossier(tx, actor, {
    procedure,
    formVersionId: draft.formVersionId,
    caseCode: caseOf(open),
    agency,
    ...(open.receiving && { receivingAgency: open.receiving.unit }),
    channel: 'online',
    returnChannel: it.form.returnChannel,
    applicantPartyId: partyId,
    applicant,
    mandate,
    owner: ownerOf(open, applicant),
    answers: prune(definition, draft.answers),
    ruleAnswers: draft.ruleAnswers,
    papers: await papersToFile(tx, open),
    held: heldPapers(open),
    declarations: declarationsOf(open),
    declaredBy: declarersOf(open),
    draftId: draft.id,
    lookupSecretHash: hashLookupSecret(it.secret),
  })
  await closeDraft(tx, draft.id, dossier.id)
  return dossier.id
}

/** The papers as they are filed. What came from the store says who had recognised it by today. */
async function papersToFile(tx: Tx, open: OpenDraft): Promise<FiledPaper[]> {
  const stored = await findStoreDocuments(
    tx,
    open.files.flatMap((file) => file.fromStore ?? []),
  )
  return papersOf(open).flatMap(({ slot, files }) =>
    files.map((file) => ({
      ...{
        fileId: file.fileId,
        key: slot.key,
        label: slot.label.vi,
        name: file.name,
        type: file.type,
        size: file.size,
      },
      store: stored.find((it) => it.id === file.fromStore),
    })),
  )
}

type Applicant = { applicant: PartySnapshot; partyId: string | null; mandate: Filing['mandate'] }

/** Who acts for an organisation files for it, whatever person the form names. */
async function applicantOf(tx: Tx, actor: Actor, open: OpenDraft): Promise<Applicant> {
  return actor.agent === null ? personOf(tx, actor, open) : organisationFor(tx, actor, actor.agent)
}

/** The organisation as it is known today. Whether the person still acts for it is looked up again: a session is remembered. */
async function organisationFor(tx: Tx, actor: Actor, agent: NonNullable<Actor['agent']>): Promise<Applicant> {
  const membership = (await organisationsOf(tx, agent.partyId, today())).find((it) => it.id === actor.partyId)
  const party = membership && (await findParty(tx, membership.id))
  if (!party) throw new Problem('other-role')
  const { name, taxCode, phone, email, address } = party
  return {
    applicant: { name, taxCode, phone, email, address },
    partyId: party.id,
    mandate: { ...agent, ground: membership.ground },
  }
}

/** The applicant as the form names them; with the account's own data when it is the person who signed in. */
async function personOf(tx: Tx, actor: Actor, { definition, draft }: OpenDraft): Promise<Applicant> {
  const party = actor.partyId === null ? undefined : await findParty(tx, actor.partyId)
  const contact = actor.accountId === null ? undefined : await contactOf(tx, actor.accountId)
  const declared = definition.applicantName && valueAt(draft.answers, definition.applicantName)
  const name = typeof declared === 'string' && declared !== '' ? declared : (party?.name ?? actor.name)
  const isSelf = party !== undefined && sameName(party.name, name)
  const reach = { phone: contact?.phone ?? party?.phone ?? null, email: contact?.email ?? party?.email ?? null }
  if (!isSelf) return { applicant: { name, ...reach }, partyId: null, mandate: null }
  const { identityNumber, birthDate, address } = party
  const applicant = { name: party.name, identityNumber, birthDate, address, ...reach }
  return { applicant, partyId: party.id, mandate: null }
}

/** Whom it is about (chủ hồ sơ): the newborn, say, who has no account. A form that names one person for both means the applicant. */
export function ownerOf(
  { definition, draft }: Pick<OpenDraft, 'definition' | 'draft'>,
  applicant: PartySnapshot,
): PartySnapshot {
  if (definition.ownerName === definition.applicantName) return applicant
  const name = definition.ownerName && valueAt(draft.answers, definition.ownerName)
  return typeof name === 'string' && name !== '' && name !== applicant.name ? { name } : applicant
}
