import { findDossier, keepWording, listOwnDossiers, noteDossier, writeToAgency, writeToApplicant } from '#dossiers'
import { actorOf } from '#identity'
import type { Tx } from '#platform/database/connect.ts'
import { actorOfPerson } from './file-story.ts'
import { demoCitizens, demoOfficers } from './people.ts'

/** Ready words of the ward, as its officers would want them. */
const wordings = [
  {
    kind: 'supplement',
    name: 'Ảnh chụp bị mờ',
    text: 'Ảnh chụp bị mờ, không đọc được số và ngày. {nguoi_nop} chụp lại rõ cả trang dưới ánh sáng ban ngày rồi gửi trước {han_bo_sung}.',
  },
  {
    kind: 'supplement',
    name: 'Thiếu trang',
    text: 'Giấy tờ này mới có trang đầu. {nguoi_nop} gửi đủ các trang, cả mặt sau, trước {han_bo_sung}.',
  },
  {
    kind: 'refusal',
    name: 'Không thuộc thẩm quyền',
    text: '{co_quan} không phải nơi giải quyết việc này. {nguoi_nop} nộp tại cơ quan nơi đăng ký cư trú hiện nay.',
  },
  {
    kind: 'stop',
    name: 'Theo đề nghị của người nộp',
    text: '{nguoi_nop} không còn nhu cầu giải quyết hồ sơ {ma_ho_so}.',
  },
  {
    kind: 'apology',
    name: 'Chờ xác minh',
    text: 'Việc xác minh ở nơi khác chưa xong, chúng tôi chưa thể trả kết quả vào {han_tra}.',
  },
  {
    kind: 'message',
    name: 'Đang giải quyết đúng hạn',
    text: 'Chào {nguoi_nop}, hồ sơ {ma_ho_so} đang được giải quyết, hẹn trả {han_tra}.',
  },
] as const

export async function loadWordings(tx: Tx): Promise<void> {
  const administrator = demoOfficers.find((it) => it.roles.includes('agency-administrator'))!
  const actor = await actorOfPerson(tx, administrator.identityNumber, 'officer')
  for (const wording of wordings) await keepWording(tx, actor, { body: actor.agency!, ...wording })
}

/** Two dossiers in which people wrote to each other: in one the citizen has something to read, in the other the officer. */
export async function loadMessages(tx: Tx): Promise<void> {
  const citizen = await actorOfPerson(tx, demoCitizens[0]!.identityNumber, 'citizen')
  const me = { accountId: citizen.accountId!, partyId: citizen.partyId, actsFor: 'self' } as const
  const own = await listOwnDossiers(tx, me, { statuses: [4], limit: 20 })
  const dossiers = await Promise.all(own.map((it) => findDossier(tx, it.id)))
  const assigned = dossiers.filter((it) => it?.tracks.length === 1 && it.tracks[0]!.assigneeId !== null)
  const [dossier, second] = assigned
  if (!dossier) return
  const { assigneeId } = dossier.tracks[0]!
  const say = { fileIds: [], dossierId: dossier.id }
  await writeToAgency(tx, citizen, { ...say, text: 'Tôi nhận kết quả thay cho chị gái được không? Cần mang theo gì?' })
  if (assigneeId !== null) {
    const officer = await actorOf(tx, assigneeId, 'officer')
    const text = 'Được ạ. Anh, chị mang theo giấy ủy quyền và giấy tờ tùy thân của mình.'
    await writeToApplicant(tx, officer, { ...say, text })
    const note = 'Đã gọi điện cho người nộp, xác nhận nhận kết quả qua người thân.'
    await noteDossier(tx, officer, { dossierId: dossier.id, revision: dossier.revision, text: note })
  }
  if (second)
    await writeToAgency(tx, citizen, { ...say, dossierId: second.id, text: 'Hồ sơ này bao giờ có kết quả ạ?' })
}
