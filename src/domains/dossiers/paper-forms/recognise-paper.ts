import type { ActRecord } from '../act.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import type { PaperName } from './form-names.ts'
import { formOfAct } from './issue/form-of-act.ts'
import { paperChecksum } from './paper-address.ts'

/** What a paper in somebody's hand is, as far as anybody may know: which of our papers, of which moment. */
export type KnownPaper = { form: PaperName; at: string }

/** Whether the portal issued the paper whose code was scanned; undefined when no paper of this dossier has this checksum. */
export function recognisePaper(
  dossier: Pick<Dossier, 'acceptedAt' | 'code' | 'submissionNumber'>,
  acts: readonly ActRecord[],
  checksum: string,
): KnownPaper | undefined {
  const numbers = [dossier.code, dossier.submissionNumber].filter((it) => it !== null)
  for (const act of acts) {
    const forms = [formOfAct(act, dossier.acceptedAt), 'control-slip' as const, 'history' as const].filter(
      (it) => it !== undefined,
    )
    for (const form of forms)
      if (numbers.some((number) => paperChecksum({ form, number, actHash: act.hash }) === checksum))
        return { form, at: act.at }
  }
  return undefined
}
