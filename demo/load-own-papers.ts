import { Readable } from 'node:stream'
import { addOwnDocument, dayIn, receiveFile } from '#documents'
import { today } from '#platform/clock.ts'
import { once } from '#platform/idempotency.ts'
import type { Services } from '#platform/mount.ts'
import { actorOfPerson } from './file-story.ts'
import { samplePaper } from './papers.ts'
import { demoCitizens } from './people.ts'

/** What people put into their store themselves: nobody has recognised it. `days`: how long from today it still holds. */
const papers = [
  { citizen: 0, name: 'Giấy khám sức khỏe', issuedBy: 'Bệnh viện đa khoa (bản mẫu)', days: 21 },
  { citizen: 0, name: 'Bằng tốt nghiệp đại học', issuedBy: 'Trường Đại học Sư phạm (bản mẫu)', days: null },
  { citizen: 3, name: 'Hợp đồng thuê nhà', issuedBy: '', days: -12 },
]

export async function loadOwnPapers(services: Services): Promise<void> {
  for (const paper of papers) {
    const { identityNumber } = demoCitizens[paper.citizen]!
    await services.db.begin((tx) =>
      once(tx, 'demonstration', `own paper ${paper.name}`, async () => {
        const { accountId, partyId } = await actorOfPerson(services.db, identityNumber, 'citizen')
        const { name, issuedBy } = paper
        const lines = ['Bản chụp dùng trong bản trình diễn, không có giá trị pháp lý.']
        const pdf = await samplePaper({ agency: issuedBy || 'Giấy tờ của người dân', title: name, lines, day: today() })
        const file = await receiveFile(services, Readable.from([pdf]), { name: `${name}.pdf`, accountId })
        const validUntil = paper.days === null ? null : dayIn(today(), paper.days)
        await addOwnDocument(tx, {
          ...{ partyId: partyId!, fileId: file.id, name, number: '', issuedBy, issuedOn: null, validUntil },
        })
        return {}
      }),
    )
  }
}
