import { fold } from './words.ts'

const places =
  /\((?:[^()]*(?:thuc hien|cap (?:tinh|xa|huyen|trung uong|bo|dia phuong)|trung uong|dia phuong)[^()]*)\)|,? *(?:duoc )?thuc hien (?:tai|o) .*$| tai (?:cong an|cuc|phong|bo) .*$/g
const acts =
  /^(?:de nghi |thu tuc |thuc hien )?(?:cap lai|cap doi|cap moi|cap dieu chinh|cap gia han|cap sua doi, bo sung|cap chuyen doi|cap phep|cap|gia han|dieu chinh|sua doi, bo sung|sua doi|thu hoi|doi|dang ky lai|dang ky thay doi|dang ky cham dut|dang ky|xoa dang ky|xoa|cham dut|huy bo|huy|khoa|mo khoa|cong nhan lai|cong nhan|chap thuan|thanh lap|giai the|cho phep)(?:, (?:cap lai|cap doi|gia han|dieu chinh|sua doi, bo sung))* /
const cases = / co yeu to nuoc ngoai| luu dong| tai khu vuc bien gioi| o nuoc ngoai| o trong nuoc/g

/** What procedures have in common that differ only by the act, the level or abroad and at home. */
export function familyOf(title: string): string {
  return levelless(title)
    .replace(acts, '')
    .replace(cases, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** The folded title without the level at which it is settled: the same thing in another place. */
export function levelless(title: string): string {
  return fold(title).replace(places, '').replace(/\s+/g, ' ').trim()
}

const actPairs = [
  'cap_lai',
  'cap_doi',
  'gia_han',
  'thu_hoi',
  'dieu_chinh',
  'cham_dut',
  'tam_ngung',
  'giai_the',
  'chuyen_doi',
]

/** What is to be done, of the acts that tell near-equals apart: "cấp lại" is one, "cấp" is none. */
export function actsIn(pairs: { has(pair: string): boolean }): string[] {
  return actPairs.filter((it) => pairs.has(it))
}

const special = [' co yeu to nuoc ngoai', ' khu vuc bien gioi', ' luu dong', ' cong an nhan dan']

/** The special cases that a folded text speaks of; whoever asks without them means the ordinary one. */
export function specialCasesIn(folded: string): string[] {
  return special.filter((it) => folded.includes(it))
}
