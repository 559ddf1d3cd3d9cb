import type { Language } from '#platform/language.ts'

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const groups = ['', 'nghìn', 'triệu'] as const

/** "Tám nghìn năm trăm đồng": amounts on papers stand in figures and in words (Decree 254/2026 art. 23.2). */
export function moneyInWords(amount: number, language: Language): string {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`not an amount of đồng: ${amount}`)
  const words = language === 'vi' ? vietnamese(amount) : english(amount)
  return `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)} đồng`
}

/** In groups of three, thousands and millions; from a thousand million on "tỷ", which counts like a number of its own. */
function vietnamese(amount: number): string {
  if (amount === 0) return digits[0]
  const billions = Math.floor(amount / 1e9)
  const below = amount % 1e9
  const head = billions > 0 ? `${vietnamese(billions)} tỷ` : ''
  return [head, belowBillion(below, billions > 0)].filter((it) => it !== '').join(' ')
}

function belowBillion(amount: number, hasHigher: boolean): string {
  const parts: string[] = []
  for (const [power, name] of [...groups.entries()].reverse()) {
    const group = Math.floor(amount / 1000 ** power) % 1000
    if (group === 0) continue
    parts.push(hundreds(group, hasHigher || parts.length > 0), name)
  }
  return parts.filter((it) => it !== '').join(' ')
}

/** `isInner`: something stands before it, so that an empty hundred is said: "một nghìn không trăm linh năm". */
function hundreds(group: number, isInner: boolean): string {
  const [hundred, ten, one] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10]
  const head = hundred > 0 || isInner ? `${digits[hundred]} trăm` : ''
  return [head, tens(ten, one, head !== '')].filter((it) => it !== '').join(' ')
}

function tens(ten: number, one: number, isInner: boolean): string {
  if (ten === 0) return one === 0 ? '' : isInner ? `linh ${digits[one]}` : digits[one]!
  const head = ten === 1 ? 'mười' : `${digits[ten]} mươi`
  if (one === 0) return head
  if (one === 1 && ten > 1) return `${head} mốt`
  if (one === 4 && ten > 1) return `${head} tư`
  return one === 5 ? `${head} lăm` : `${head} ${digits[one]}`
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tensEnglish = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const scales = ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion']

function english(amount: number): string {
  if (amount === 0) return small[0]!
  const parts: string[] = []
  for (const [power, name] of [...scales.entries()].reverse()) {
    const group = Math.floor(amount / 1000 ** power) % 1000
    if (group > 0) parts.push([belowThousand(group), name].filter((it) => it !== '').join(' '))
  }
  return parts.join(' ')
}

function belowThousand(group: number): string {
  const rest = group % 100
  const head = group >= 100 ? [`${small[Math.floor(group / 100)]} hundred`] : []
  if (rest === 0) return head.join(' ')
  const words =
    rest < 20 ? small[rest]! : tensEnglish[Math.floor(rest / 10)]! + (rest % 10 === 0 ? '' : `-${small[rest % 10]}`)
  return [...head, words].join(' ')
}
