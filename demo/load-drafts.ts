import {
  approveDraft,
  findProcedureByCode,
  findProcedureDraft,
  type PartKey,
  savePart,
  sendToCheck,
  startFromPublished,
  startNewProcedure,
} from '#procedures'
import type { Actor } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import { actorOfPerson } from './file-story.ts'
import { demoOfficers } from './people.ts'

/** What the ministry and the province are writing: an amendment begun, one that waits for its decision, a new procedure. */
export async function loadDrafts(tx: Tx): Promise<void> {
  const [author, checker, province] = await Promise.all(
    ['la.vy', 'tong.hai', 'thai.quang'].map((key) => officer(tx, key)),
  )
  const begun = await amend(tx, author!, '2.000815')
  await write(tx, author!, { draftId: begun, part: 'finding', keywords: 'sao y bản chính, chứng thực, bản sao có dấu' })
  const checked = await amend(tx, author!, '1.004873')
  await write(tx, author!, {
    draftId: checked,
    part: 'finding',
    keywords: 'độc thân, giấy xác nhận tình trạng hôn nhân',
  })
  await sendToCheck(tx, author!, checked)
  await approveDraft(tx, checker!, checked)
  const fresh = await startNewProcedure(tx, province!)
  await write(tx, province!, {
    draftId: fresh,
    part: 'names',
    name: 'Đăng ký lớp bơi miễn phí cho trẻ em trong hè (trình diễn)',
    summary: 'Trẻ từ 7 đến 15 tuổi được học bơi miễn phí ở bể bơi của phường, xã.',
  })
}

async function officer(tx: Tx, key: string): Promise<Actor> {
  const { identityNumber } = demoOfficers.find((it) => it.key === key)!
  return actorOfPerson(tx, identityNumber, 'officer')
}

async function amend(tx: Tx, author: Actor, code: string): Promise<string> {
  const [procedure] = await findProcedureByCode(tx, code)
  return startFromPublished(tx, author, { procedureId: procedure!.id, kind: 'amend' })
}

async function write(
  tx: Tx,
  author: Actor,
  { draftId, part, ...fields }: { draftId: string; part: PartKey; name?: string; summary?: string; keywords?: string },
): Promise<void> {
  const { record } = (await findProcedureDraft(tx, draftId))!
  const value = { ...record, ...fields }
  await savePart(tx, author, { draftId, part, seen: null, value: pick(value, part) })
}

function pick(record: Record<string, unknown>, part: PartKey): object {
  const names =
    part === 'names' ? ['code', 'name', 'summary'] : ['flags', 'routing', 'keywords', 'lifeEvents', 'serviceGroups']
  return Object.fromEntries(names.map((name) => [name, record[name]]))
}
