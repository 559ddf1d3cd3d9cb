import { lifeEvents } from './life-events.ts'
import type { IndexedProcedure } from './search/search-index.ts'
import { fold } from './search/words.ts'

type Rule = { title?: RegExp; field?: RegExp; not?: RegExp }

const ofBusiness = /doanh nghiep|cong ty|ho kinh doanh|hop tac xa|chi nhanh|van phong dai dien|to hop tac/

/** Which procedures an event needs, by the folded name and field; records may name events themselves as well. */
const rules: Record<string, Rule> = {
  'co-con-nho': {
    title: /khai sinh|nhan cha, me|con nuoi|thai san|sinh con|tre em|mam non|nha tre/,
    not: /truong mam non|co so giao duc/,
  },
  'hoc-tap': {
    title: /hoc sinh|tuyen sinh|sinh vien|hoc bong|hoc phi|van bang|chuyen truong|thi tot nghiep|nguoi hoc/,
  },
  'viec-lam': {
    title: /that nghiep|tim viec|viec lam|tai nan lao dong|benh nghe nghiep|di lam viec o nuoc ngoai|om dau/,
    field: /^viec lam/,
  },
  'cu-tru-va-giay-to-tuy-than': {
    title: /thuong tru|tam tru|tam vang|luu tru|can cuoc|ho chieu|dinh danh|tach ho|cu tru/,
    field: /quan ly cu tru|can cuoc/,
  },
  'hon-nhan-va-gia-dinh': {
    title: /ket hon|ly hon|hon nhan|giam ho|con nuoi|trich luc ho tich|cai chinh/,
    field: /^gia dinh|nuoi con nuoi/,
  },
  'dien-luc-nha-o-dat-dai': {
    title: /quyen su dung dat|thua dat|giay phep xay dung|nha o|cap dien|so nha|dat dai/,
    field: /^dat dai|nha o/,
    not: /du an|to chuc kinh te/,
  },
  'suc-khoe-va-y-te': {
    title: /bao hiem y te|kham benh|chua benh|khuyet tat|tiem chung|suc khoe/,
    not: /co so|hanh nghe|giay phep hoat dong/,
  },
  'phuong-tien-va-nguoi-lai': {
    title: /dang ky xe|bien so|giay phep lai xe|xe may|phuong tien thuy|phuong tien giao thong|kiem dinh xe/,
  },
  'huu-tri': {
    title:
      /huu tri|luong huu|nghi huu|nguoi cao tuoi|bao hiem xa hoi mot lan|so bao hiem xa hoi|bao hiem xa hoi tu nguyen/,
  },
  'nguoi-than-qua-doi': {
    title: /khai tu|mai tang|tu tuat|di san|di chuc|thua ke|tho cung|tu tran|xoa dang ky thuong tru/,
  },
  'giai-quyet-khieu-kien': {
    title: /khieu nai|to cao|hoa giai|tranh chap|tro giup phap ly|boi thuong|tiep cong dan/,
    not: /thuong mai|hoa giai vien/,
  },
  'khoi-su-kinh-doanh': {
    title:
      /dang ky thanh lap|thanh lap (doanh nghiep|cong ty|ho kinh doanh|hop tac xa)|dang ky doanh nghiep|ho kinh doanh/,
  },
  'lao-dong-va-bao-hiem-xa-hoi': {
    title:
      /giay phep lao dong|noi quy lao dong|thoa uoc lao dong|nguoi lao dong|dong bao hiem xa hoi|don vi su dung lao dong/,
  },
  'tai-chinh-doanh-nghiep': {
    title: /hoa don|khai thue|hoan thue|dang ky thue|ke toan|kiem toan|chung khoan|trai phieu/,
    field: /^thue|ke toan|chung khoan/,
  },
  'dien-luc-dat-dai-xay-dung': {
    title: /thue dat|giao dat|giay phep xay dung|du an dau tu|cap dien|nang luc hoat dong xay dung|quy hoach/,
  },
  'thuong-mai-quang-cao': {
    title: /xuat khau|nhap khau|khuyen mai|quang cao|hoi cho|thuong mai dien tu|ban hang da cap|ban le/,
  },
  'so-huu-tri-tue-dang-ky-tai-san': {
    title: /nhan hieu|sang che|kieu dang cong nghiep|quyen tac gia|so huu tri tue|bien phap bao dam|the chap/,
    field: /so huu tri tue|ban quyen tac gia|bien phap bao dam/,
  },
  'thanh-lap-chi-nhanh': { title: /chi nhanh|van phong dai dien|dia diem kinh doanh/ },
  'dau-thau-mua-sam-cong': { title: /dau thau|nha thau|lua chon nha dau tu|mua sam|dau gia/, field: /^dau thau/ },
  'tai-cau-truc-doanh-nghiep': {
    title: /^(?=.*(chia|tach|sap nhap|hop nhat|chuyen doi))(?=.*(doanh nghiep|cong ty|hop tac xa))/,
  },
  'giai-quyet-tranh-chap-hop-dong': {
    title: /trong tai|hoa giai thuong mai|tranh chap/,
    field: /trong tai|hoa giai thuong mai/,
    not: /dat dai/,
  },
  'tam-dung-cham-dut-hoat-dong': {
    title: new RegExp(
      `^(?=.*(tam ngung|giai the|cham dut|pha san|thu hoi giay chung nhan))(?=.*(${ofBusiness.source}))`,
    ),
  },
}

const names = new Map(lifeEvents.flatMap((it) => [[it.slug, it.slug] as const, [fold(it.name.vi), it.slug] as const]))

/** The events that a procedure belongs to. */
export function eventsOf(procedure: IndexedProcedure): Set<string> {
  const events = new Set(procedure.lifeEvents.flatMap((it) => names.get(fold(it)) ?? []))
  const title = fold(procedure.title)
  const field = fold(procedure.fieldName)
  for (const event of lifeEvents) {
    const rule = rules[event.slug]
    if (!rule || rule.not?.test(title)) continue
    if (event.audience === 'citizen' && !isForCitizens(procedure)) continue
    if (rule.title?.test(title) || rule.field?.test(field)) events.add(event.slug)
  }
  return events
}

function isForCitizens(procedure: IndexedProcedure): boolean {
  return procedure.subjectNames.length === 0 || procedure.subjectNames.some((it) => /công dân|cá nhân|người/iu.test(it))
}
