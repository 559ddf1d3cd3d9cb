import { type Agency, agencyByCode, findAgency, saveAgency } from '#catalogues'
import {
  acceptDossier,
  consultAgency,
  type Dossier,
  fileDossier,
  findDossier,
  finishDossier,
  nextStep,
  processDossier,
  publishProcessVersion,
  recordStep,
  transferDossier,
} from '#dossiers'
import { grantRole } from '#identity'
import { addWorkingTime } from '#law'
import { findProcedureByCode, importProcedures } from '#procedures'
import type { Actor } from '#platform/actor.ts'
import { at, now, today } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { once } from '#platform/idempotency.ts'
import { actorOfPerson, fileStory, type Filled } from '../file-story.ts'
import type { Stage } from '../load-dossiers.ts'
import { savePerson } from '../load-people.ts'
import { demoOfficers } from '../people.ts'
import { buildingProcess, insuranceAgency, insuranceOfficer, newborn, newbornCode, newbornProcess } from './newborn.ts'

const building = '1.013225'
const copies = '1.004873'

type Move = (tx: Tx, dossier: Dossier) => Promise<unknown>
type Cast = Awaited<ReturnType<typeof castOf>>

/** A joined-up procedure with dossiers at every stage, a process of many steps, and a dossier taken in for another ward. */
export async function loadJoinedUp(stage: Stage): Promise<void> {
  const { db } = stage.services
  await db.begin((tx) => once(tx, 'demonstration', 'joined-up', () => loadProcesses(tx)))
  const [procedure] = await findProcedureByCode(db, newbornCode)
  const cast = await castOf(db)
  const procedures = new Map([...stage.procedures, [newbornCode, procedure!]])
  for (const [index, moves] of joinedUpLives(cast).entries()) {
    const filled = await fill({ ...stage, procedures }, { number: 900 + index, procedure: newbornCode })
    // Papers of three agencies are collected at one counter.
    const atCounter = filled && { ...filled, filing: { ...filled.filing, returnChannel: 'in-person' as const } }
    if (atCounter) await live(stage, { key: `joined ${index}`, filled: atCounter, moves })
  }
  const filled = await fill(stage, { number: 950, procedure: copies })
  const receivingAgency = await findAgency(db, cast.neighbour.agency!.id)
  if (!filled || !receivingAgency) return
  const elsewhere: Filled = { ...filled, filing: { ...filled.filing, receivingAgency, channel: 'in-person' } }
  const taken = [accept(cast.neighbour)]
  await live(stage, {
    key: 'elsewhere',
    filled: elsewhere,
    by: cast.neighbour,
    moves: [...taken, send(cast.neighbour)],
  })
  const again = await fill(stage, { number: 952, procedure: copies })
  const staying: Filled = { ...again!, filing: { ...again!.filing, receivingAgency, channel: 'in-person' } }
  await live(stage, { key: 'elsewhere, not sent', filled: staying, by: cast.neighbour, moves: taken })
}

async function loadProcesses(tx: Tx): Promise<object> {
  const { key: _, ...toSave } = insuranceAgency
  const agency = await saveAgency(tx, toSave)
  const { accountId } = await savePerson(tx, insuranceOfficer)
  for (const role of insuranceOfficer.roles) await grantRole(tx, { accountId, role, agencyId: agency.id })
  await importProcedures(tx, [newborn], { source: 'demonstration' })
  const ministry = (await agencyByCode(tx, 'G15'))!
  const template = { procedureCode: newbornCode, agency: ministry, template: true, document: newbornProcess }
  await publishProcessVersion(tx, { ...template, from: '2026-01-01' })
  const ward = await agencyOf(tx, 'phan.thao')
  const own = { procedureCode: building, agency: ward, template: false, document: buildingProcess }
  await publishProcessVersion(tx, { ...own, from: today() })
  return {}
}

/** Every stage of the newborn's dossier: at the ward, with the other two, and one of these done. */
function joinedUpLives({ ward, handler, leader, police, chief, insurance }: Cast): Move[][] {
  const birth = [accept(ward), process(handler), pass(handler), finish(leader)]
  return [
    [],
    [accept(ward), process(handler)],
    [accept(ward), process(handler), pass(handler)],
    birth,
    [...birth, accept(police, 2), process(police, 2), inspect(police, 2), ask(police, 2, ward)],
    [
      ...birth,
      accept(police, 2),
      process(police, 2),
      pass(police, 2),
      finish(chief, 2),
      accept(insurance, 3),
      process(insurance, 3),
    ],
  ]
}

type Living = { key: string; filled: Filled; moves: readonly Move[]; by?: Actor }

/** Two working days ago it was filed; each move comes an hour of work after the one before, none in the future. */
async function live({ services, calendar }: Stage, { key, filled, moves, by }: Living): Promise<void> {
  await services.db.begin((tx) =>
    once(tx, 'demonstration', key, async () => {
      const present = now()
      let moment = addWorkingTime(calendar, present, -(moves.length + 1) * 3_600_000)
      let dossier = await at(moment, () => fileDossier(tx, by ?? filled.citizen, filled.filing))
      for (const move of moves) {
        moment = addWorkingTime(calendar, moment, 3_000_000)
        if (moment > present) break
        await at(moment, () => move(tx, dossier))
        dossier = (await findDossier(tx, dossier.id))!
      }
      return {}
    }),
  )
}

function fill(stage: Stage, it: { number: number; procedure: string }): Promise<Filled | undefined> {
  return fileStory(stage, { ...it, ending: 'filed', citizen: it.number % 2, paidAtCounter: false })
}

const on = (dossier: Dossier, track = 1) => ({ dossierId: dossier.id, revision: dossier.revision, track })

function accept(actor: Actor, track?: number): Move {
  return (tx, dossier) => acceptDossier(tx, actor, on(dossier, track))
}

function process(actor: Actor, track?: number): Move {
  return (tx, dossier) => processDossier(tx, actor, on(dossier, track))
}

function pass(actor: Actor, track?: number): Move {
  return (tx, dossier) =>
    nextStep(tx, actor, { ...on(dossier, track), accountId: null, text: 'Đủ điều kiện, trình ký.' })
}

function send(actor: Actor): Move {
  return (tx, dossier) => transferDossier(tx, actor, { ...on(dossier), papers: 'Bản chính Giấy khai sinh: 1 bản' })
}

function finish(actor: Actor, track?: number): Move {
  const result = { outcome: 'granted' as const, resultFileIds: [], text: 'Đã giải quyết xong phần việc.' }
  return (tx, dossier) => finishDossier(tx, actor, { ...on(dossier, track), ...result })
}

function inspect(actor: Actor, track: number): Move {
  const record = {
    minutes: 30,
    place: 'Nơi ở của gia đình',
    participants: 'Công an khu vực, chủ hộ',
    told: false,
    fileIds: [],
  }
  const content = 'Gia đình đang ở tại địa chỉ đã khai.'
  return (tx, dossier) =>
    recordStep(tx, actor, { kind: 'inspect', form: { ...on(dossier, track), ...record, content, at: now() } })
}

function ask(actor: Actor, track: number, asked: Actor): Move {
  const question = 'Đề nghị cho biết nơi ở ghi trong hồ sơ khai sinh có trùng với địa chỉ xin đăng ký thường trú không.'
  return (tx, dossier) => {
    const deadline = new Date(now().getTime() + 3 * 86_400_000)
    return consultAgency(tx, actor, {
      ...on(dossier, track),
      agencyId: asked.agency!.id,
      question,
      deadline,
      fileIds: [],
    })
  }
}

async function castOf(db: Db) {
  const officer = (key: string) =>
    actorOfPerson(db, demoOfficers.find((it) => it.key === key)!.identityNumber, 'officer')
  return {
    ward: await officer('vu.lan'),
    handler: await officer('do.tuan'),
    leader: await officer('bui.hanh'),
    police: await officer('trinh.yen'),
    chief: await officer('lam.hung'),
    neighbour: await officer('ngo.phuong'),
    insurance: await actorOfPerson(db, insuranceOfficer.identityNumber, 'officer'),
  }
}

async function agencyOf(tx: Tx, key: string): Promise<Agency> {
  const actor = await actorOfPerson(tx, demoOfficers.find((it) => it.key === key)!.identityNumber, 'officer')
  return (await findAgency(tx, actor.agency!.id))!
}
