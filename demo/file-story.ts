import { Readable } from 'node:stream'
import { findAgency } from '#catalogues'
import { receiveFile } from '#documents'
import { type FiledPaper, type Filing, heldFor } from '#dossiers'
import { currentForm, findFormVersion, type FormVersion, saveForm, visibleFiles } from '#eforms'
import { actorOf, demonstrationAccounts, findParty, prefillOf } from '#identity'
import { competentAgencies, generalFormOf, type Procedure, type RuleAnswers } from '#procedures'
import type { Actor, Role } from '#platform/actor.ts'
import { today } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { plausibleAnswers } from './answers.ts'
import type { Stage } from './load-dossiers.ts'
import { samplePaper } from './papers.ts'
import { demoCitizens } from './people.ts'
import { randomFrom } from './random.ts'
import type { Story } from './stories.ts'

export type Filled = { citizen: Actor; officers: Record<'receiver' | 'handler' | 'leader', Actor>; filing: Filing }

/** What everybody here says of themselves where their account does not say it. */
const ofOneself = { 'person.ethnicity': 'Kinh', 'person.citizenship': 'Việt Nam' }

/** What the citizen of the story files, and who will work on it; undefined when no officer of the demonstration could. */
export async function fileStory(stage: Stage, story: Story): Promise<Filled | undefined> {
  const { services, procedures } = stage
  const { db } = services
  const person = demoCitizens[story.citizen]!
  const citizen = await actorOfPerson(db, person.identityNumber, 'citizen')
  const procedure = procedures.get(story.procedure)!
  const form = await formOf(services, procedure)
  const answers = plausibleAnswers(form.definition, {
    prefill: { ...ofOneself, ...(await prefillOf(db, citizen)) },
    place: { provinceCode: person.address.provinceCode, communeCode: person.address.communeCode },
    random: randomFrom(story.number),
  })
  const place = (valueAt(answers, form.definition.routing?.from) ?? person.address) as {
    provinceCode: string
    communeCode: string
  }
  const [found] = await competentAgencies(db, procedure, place)
  const agency = found && (await findAgency(db, found.id))
  const officers = agency && officersOf(stage.officers, agency.path)
  if (!agency || !officers) return undefined
  const party = (await findParty(db, citizen.partyId!))!
  const { name, identityNumber, birthDate, phone, email, address } = party
  const applicant = { name, identityNumber, birthDate, phone, email, address }
  const ownerName = valueAt(answers, form.definition.ownerName)
  const papers = await attach(services, { form, answers, accountId: citizen.accountId!, agency: agency.name })
  const ruleAnswers = answersBefore(procedure)
  const filing: Filing = {
    procedure,
    formVersionId: form.id,
    caseCode: procedure.record.cases.length > 1 ? (typeof answers.case === 'string' ? answers.case : null) : null,
    agency,
    channel: 'online',
    applicantPartyId: party.id,
    applicant,
    ...(typeof ownerName === 'string' && ownerName !== name && { owner: { name: ownerName } }),
    answers,
    ruleAnswers,
    papers,
    held: await heldFor(db, { procedure, definition: form.definition, answers, ruleAnswers }),
  }
  return { citizen, officers, filing }
}

/** What was answered before filing: as in the first example of the rules, where that can contradict nothing in the form. */
function answersBefore({ record }: Procedure): RuleAnswers | null {
  const { questions = [], examples = [] } = record.rules ?? {}
  const general = questions.every((it) => it.kind === 'yes-no' || it.kind === 'choice')
  return (general && examples[0]?.answers) || null
}

export async function actorOfPerson(db: Db, identityNumber: string, as: 'citizen' | 'officer'): Promise<Actor> {
  const account = (await demonstrationAccounts(db)).find((it) => it.login === identityNumber)
  if (!account) throw new Error(`the demonstration has no account with the number ${identityNumber}`)
  return actorOf(db, account.accountId, as)
}

async function formOf({ db }: Stage['services'], procedure: Procedure): Promise<FormVersion> {
  const bound = procedure.formVersionId && (await findFormVersion(db, procedure.formVersionId))
  if (bound) return bound
  const general = generalFormOf(procedure.record)
  return (await currentForm(db, general.code)) ?? db.begin((tx) => saveForm(tx, general))
}

/** Somebody for each task who may work at this agency; where one person does everything, the same for all. */
function officersOf(all: readonly Actor[], path: string): Filled['officers'] | undefined {
  const withRole = (role: Role) =>
    all.find((it) => it.grants.some((grant) => grant.role === role && path.startsWith(grant.agencyPath)))
  const [receiver, handler, leader] = [withRole('receiver'), withRole('handler'), withRole('leader')]
  return receiver && handler && leader ? { receiver, handler, leader } : undefined
}

const copies = new Map<string, Promise<Buffer>>()

/** Everybody's copy of one kind of paper looks alike: drawn once, since drawing takes longer than filing. */
function copyOf(title: string): Promise<Buffer> {
  const known = copies.get(title)
  if (known) return known
  const lines = ['Bản chụp dùng trong bản trình diễn, không có giá trị pháp lý.']
  const drawn = samplePaper({ agency: 'Giấy tờ của người dân', title, lines, day: today() })
  copies.set(title, drawn)
  return drawn
}

async function attach(
  services: Stage['services'],
  it: { form: FormVersion; answers: Filing['answers']; accountId: string; agency: string },
): Promise<FiledPaper[]> {
  const papers: FiledPaper[] = []
  for (const slot of visibleFiles(it.form.definition, it.answers)
    .filter((slot) => slot.required)
    .slice(0, 3)) {
    const name = `bản chụp ${papers.length + 1}.pdf`
    const pdf = await copyOf(slot.label.vi)
    const file = await receiveFile(services, Readable.from([pdf]), { name, accountId: it.accountId })
    papers.push({ fileId: file.id, key: slot.key, label: slot.label.vi, name, type: file.type, size: file.size })
  }
  return papers
}

/** The answer that a form's pointer names, as `/childName` or `#/properties/childName`. */
function valueAt(answers: Filing['answers'], pointer: string | undefined): unknown {
  const key = pointer?.split('/').at(-1)
  return key === undefined ? undefined : answers[key]
}
