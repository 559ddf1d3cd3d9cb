import type { Text } from '../definition.ts'

/** A fault for the form's author: a pointer into the definition and what is wrong there. */
export type Fault = { at: string; what: string }
export type Report = (at: string, what: string) => void

export function faultsOf(check: (report: Report) => void): Fault[] {
  const faults: Fault[] = []
  check((at, what) => void faults.push({ at: at || '/', what }))
  return faults
}

export function isText(text: Text | undefined): boolean {
  return typeof text?.vi === 'string' && typeof text.en === 'string' && text.vi.trim() !== '' && text.en.trim() !== ''
}

/** A keyword that we do not know would be ignored in silence: it is a fault. */
export function unknownKeys(report: Report, at: string, object: object, allowed: string): void {
  const list = allowed.split(' ')
  for (const key of Object.keys(object)) if (!list.includes(key)) report(`${at}/${key}`, 'is not in the listed subset')
}
