/** Something that may be true of the reader, in the order in which it is dealt with, and which procedures it leads to. */
export type Situation = {
  key: string
  /** On the folded title of the event's procedures. */
  fits: RegExp
  question: { vi: string; en: string }
  /** What comes first, and what one does well to have at hand. The law itself stands in the procedure. */
  advice: { vi: string; en: string }
}

export type SituationRow = [key: string, fits: RegExp, vi: string, adviceVi: string, en: string, adviceEn: string]

export function situationsOf(rows: readonly SituationRow[]): Situation[] {
  return rows.map(([key, fits, vi, adviceVi, en, adviceEn]) => ({
    key,
    fits,
    question: { vi, en },
    advice: { vi: adviceVi, en: adviceEn },
  }))
}
