import type { reasons } from './reasons.ts'

/** Something of the old form that the new one does not have as it was: where, what, why. What to do stands with the reason. */
export type ReportItem = {
  /** Labels on the way, such as `Trang 1 › Chủ hộ`. */
  path: string
  /** Key and type in the old form. */
  what: string
  reason: keyof typeof reasons
  detail: string
}

export type Note = (reason: ReportItem['reason'], detail?: string) => void
