export type AgencyLevel = 'ministry' | 'province' | 'commune' | 'other'

/** QD20: Decision 20/2020, highest body first. TT01: Circular 01/2018, lowest first. portal: names of the portal's own lists. */
export type CodeScheme = 'QD20' | 'TT01' | 'business' | 'portal'

/** Any public body or part of one. */
export type Agency = {
  id: number
  /** Ids from the root, `/1/5/`. */
  path: string
  name: string
  level: AgencyLevel
  parentId: number | null
  /** The unit whose People's Committee this is. */
  unitCode: string | null
  provinceCode: string | null
  /** First group of its code: `H26`, `G15`. */
  level1: string
}

export type AgencyContact = { address: string; phone: string; email: string; website: string }

export type AgencyCode = {
  scheme: CodeScheme
  code: string
  validFrom: string
  validTo: string | null
  provisional: boolean
  note: string
}

/** Which scheme a code belongs to, by its look. */
export function schemeOf(code: string): CodeScheme {
  if (/^[A-Y]\d{2}(\.[0-9A-Z]+)*$/.test(code)) return 'QD20'
  if (/^\d{3}\.\d{2}\.\d{2,3}\.[A-Y]\d{2}$/.test(code)) return 'TT01'
  if (/^\d{10}(-\d{3})?$/.test(code)) return 'business'
  return 'portal'
}

/** The level-1 code inside a code: at its beginning in QD20, at its end in TT01. */
export function level1Of(code: string): string | undefined {
  return /^([GH]\d{2})(?!\d)|^([A-Y]\d{2})(?=\.|$)|\.([GH]\d{2})$/
    .exec(code)
    ?.slice(1)
    .find((it) => it !== undefined)
}

/**
 * The same body's code in the older order, lowest level first (Circular 01/2018 art. 19).
 * @law 3.11
 */
export function inOldOrder(code: string): string {
  const [level1, level2] = code.split('.')
  if (level2 === undefined) return `000.00.00.${level1}`
  return level2.length <= 2 ? `000.00.${level2.padStart(2, '0')}.${level1}` : `${level2}.00.00.${level1}`
}
