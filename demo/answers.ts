import { type Answers, checkAnswers, type FormDefinition, prefillAnswers, prefillPage, prune } from '#eforms'
import { today } from '#platform/clock.ts'
import type { Random } from './random.ts'

type Property = FormDefinition['schema']['properties'][string]
type ObjectSchema = FormDefinition['schema']
export type Place = { provinceCode: string; communeCode: string }

/** What somebody would fill in: their own data where the form asks for them, plausible and invented values elsewhere. */
export function plausibleAnswers(
  definition: FormDefinition,
  known: { prefill: Readonly<Record<string, unknown>>; place: Place; random: Random },
): Answers {
  let answers = prefillAnswers(definition, known.prefill)
  // What may turn out to be the person's own is not invented before that is known.
  const mayBeOwn = ownWhen(definition)
  for (let round = 0; round < 40; round++) {
    answers = definition.ui.elements.reduce(
      (filled, _, index) => prefillPage(definition, { index }, { answers: filled, data: known.prefill }),
      answers,
    )
    const errors = checkAnswers(definition, answers)
    if (errors.length === 0) return prune(definition, answers)
    for (const { pointer } of errors.filter((it) => round > 0 || !mayBeOwn.has(it.pointer)))
      answers = put(answers, definition, { pointer, ...known, round })
  }
  throw new Error(
    `no answers fit the form ${definition.code}: ${JSON.stringify(checkAnswers(definition, answers).slice(0, 3))}`,
  )
}

function ownWhen({ ui }: FormDefinition): Set<string> {
  const controls = ui.elements.flatMap((page) => page.elements.flatMap((it) => ('elements' in it ? it.elements : [it])))
  return new Set(
    controls.flatMap((it) =>
      it.type === 'Control' && it.options?.prefillWhen ? [`/${it.scope.split('/').at(-1)}`] : [],
    ),
  )
}

/** Whoever is called Thị is a woman, and Văn a man: where a form asks for both, they agree. */
function suited(key: string, chosen: unknown, answers: Answers): unknown {
  if (!/gender/i.test(key) || (chosen !== 'male' && chosen !== 'female')) return chosen
  const name = answers[key.replace(/gender/i, (it) => (it === 'gender' ? 'name' : 'Name'))]
  if (typeof name !== 'string') return chosen
  return / Thị /.test(name) ? 'female' : / Văn /.test(name) ? 'male' : chosen
}

type Gap = { pointer: string; place: Place; random: Random; round: number }

function put(answers: Answers, definition: FormDefinition, gap: Gap): Answers {
  const [key = '', ...rest] = gap.pointer.slice(1).split('/')
  const schema = definition.schema.properties[key]
  if (!schema) return answers
  const copy: Record<string, unknown> = structuredClone({ ...answers })
  const list = copy[key]
  if (schema.type === 'array' && Array.isArray(list) && rest.length >= 2) {
    const inner = (schema.items as ObjectSchema).properties[rest[1]!]
    const item = list[Number(rest[0])] as Record<string, unknown>
    if (inner && item) item[rest[1]!] = value(rest[1]!, inner, gap)
  } else copy[key] = suited(key, value(key, schema, gap), copy)
  return copy
}

function value(key: string, schema: Property, gap: Gap): unknown {
  const { random, place, round } = gap
  if (schema.oneOf) return random.pick(schema.oneOf).const
  if (schema.type === 'boolean') return true
  if (schema.type === 'object') return { ...place, detail: `Số ${10 + random.below(90)}, phố ${random.pick(streets)}` }
  if (schema.type === 'integer') return number(schema, random)
  if (schema.type === 'array') return [item(schema.items!, gap)]
  if (schema.format === 'date') return date(key, schema, { random, round })
  if (schema.format === 'identity-number') return identityNumber(random)
  if (schema.format === 'phone') return `09${String(10_000_000 + random.below(89_999_999))}`
  if (schema.format === 'email') return `nguoidan${random.below(1000)}@example.vn`
  return words(key, random).slice(0, schema.maxLength ?? 200)
}

function item(items: NonNullable<Property['items']>, gap: Gap): unknown {
  if (!('properties' in items)) return items.oneOf[0]!.const
  const required = items.required ?? []
  return Object.fromEntries(required.map((name) => [name, value(name, items.properties[name]!, gap)]))
}

function number(schema: Property, random: Random): number {
  const smallest = schema.minimum ?? 1
  if (schema.format === 'money') return Math.max(smallest, (5 + random.below(60)) * 1_000_000)
  return Math.min(schema.maximum ?? Number.MAX_SAFE_INTEGER, smallest + random.below(3))
}

/** Children were born lately, adults long ago; other days are near. Later rounds look elsewhere when the form disagrees. */
function date(key: string, schema: Property, { random, round }: { random: Random; round: number }): string {
  const child = /child|newborn/i.test(key)
  const birth = /birth/i.test(key)
  const back =
    round > 0 && round % 2 === 1
      ? -(5 + random.below(20))
      : birth && !child
        ? 8000 + random.below(9000)
        : 2 + random.below(30)
  const day = new Date(Date.parse(today()) - back * 86_400_000).toISOString().slice(0, 10)
  if (schema.formatMinimum && schema.formatMinimum !== 'today' && day < schema.formatMinimum)
    return schema.formatMinimum
  return day
}

/** Well formed and invented: a province, a century with gender, a year, six figures. */
function identityNumber(random: Random): string {
  const year = String(70 + random.below(29))
  return `${random.pick(['001', '048'])}${random.below(2)}${year}9${String(random.below(100_000)).padStart(5, '0')}`
}

function words(key: string, random: Random): string {
  const found = meanings.find(([pattern]) => pattern.test(key))
  return random.pick(found ? found[1] : ['Theo giấy tờ kèm theo'])
}

export const familyNames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô', 'Dương', 'Lý']
const middleNames = ['Văn', 'Thị', 'Minh', 'Thu', 'Quốc', 'Ngọc', 'Hải', 'Thanh', 'Đức', 'Khánh']
const givenNames = [
  'An',
  'Bình',
  'Chi',
  'Dũng',
  'Giang',
  'Hà',
  'Hùng',
  'Khôi',
  'Lan',
  'Linh',
  'Mai',
  'Nam',
  'Phúc',
  'Quân',
  'Sơn',
  'Thảo',
  'Trang',
  'Tuấn',
  'Vy',
  'Yến',
]
const streets = ['Nguyễn Trường Tộ', 'Hàng Bún', 'Trần Phú', 'Lê Duẩn', 'Bạch Đằng', 'Phan Đình Phùng', 'Hoàng Diệu']
const names = Array.from(
  { length: 120 },
  (_, i) => `${familyNames[i % 12]} ${middleNames[(i * 7) % 10]} ${givenNames[(i * 3) % 20]}`,
)

const meanings: [RegExp, readonly string[]][] = [
  [/taxCode/, ['0109990001']],
  [/licenceNumber/, ['010198012345', '480199054321']],
  [/area|height|width|density/i, ['72,5', '64', '120,4']],
  [/ethnicity/i, ['Kinh', 'Kinh', 'Kinh', 'Tày', 'Hoa']],
  [/citizenship/i, ['Việt Nam']],
  [/facility|trainedAt/i, ['Bệnh viện Phụ sản', 'Trạm y tế phường', 'Bệnh viện đa khoa thành phố']],
  [/shopName|branchName/i, ['Hộ kinh doanh Minh Phát', 'Cửa hàng tạp hóa Bình An', 'Quán cơm Thanh Thủy']],
  [/lineName/, ['Bán lẻ thực phẩm, đồ uống', 'Dịch vụ ăn uống', 'Sửa chữa xe máy']],
  [/lineCode/, ['4711', '5610', '9542']],
  [/marriageCertificate/, ['Số 45/2021, ngày 12/5/2021, phường Ba Đình']],
  [/disabilityPaper/, ['Số 118/GXN, ngày 03/4/2024']],
  [/birthNote|healthPaper|Number$|^certificate$/i, ['Số 0264/2026', 'Số 1187/2026', 'Số 93/2025']],
  [/endingPaper/, ['Quyết định số 31/2024/QĐST-HNGĐ, ngày 20/6/2024']],
  [/^title$/, ['Bằng tốt nghiệp đại học', 'Học bạ trung học phổ thông', 'Sơ yếu lý lịch']],
  [
    /^issuer$|issuedBy|registeredAt|marriagePlace/,
    ['Ủy ban nhân dân phường', 'Trường Đại học Sư phạm', 'Sở Giáo dục và Đào tạo'],
  ],
  [/parcel$/, ['Thửa 125, tờ bản đồ 18', 'Thửa 42, tờ bản đồ 7']],
  [/designer|verifier/i, ['Công ty Tư vấn xây dựng An Cư', 'Kiến trúc sư Trần Hải Nam, chứng chỉ số 00451']],
  [/^relation$|Relation$/, ['Con', 'Cháu', 'Em ruột']],
  [/statement/i, ['Tôi là hàng xóm, đã đưa chị ấy đi sinh và thấy cháu bé ra đời tại nhà.']],
  [/bankAccount/, ['0011 0042 37650, Ngân hàng Bản Mẫu']],
  [/^work$/, ['Buôn bán nhỏ, khoảng 4 triệu đồng mỗi tháng']],
  [/^request$/, ['Đăng ký thường trú cùng gia đình', 'Đăng ký tạm trú 12 tháng']],
  [/reason|purpose|changedData/i, ['Để đăng ký kết hôn', 'Bổ sung hồ sơ xin việc', 'Chuyển đến nơi ở mới']],
  [/name|owner|spouse|father|mother|carer|careGiver|parentConsent|designerLicence/i, names],
]
