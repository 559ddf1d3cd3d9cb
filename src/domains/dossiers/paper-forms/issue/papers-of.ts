import type { ActRecord } from '../../act.sql.ts'
import type { Dossier } from '../../dossier.sql.ts'
import type { PaperFormName } from '../form-names.ts'
import { formOfAct } from './form-of-act.ts'

/** The acts of a dossier that brought a paper about, oldest first. */
export function papersOf<A extends Pick<ActRecord, 'act' | 'change'> & { payload?: ActRecord['payload'] }>(
  dossier: Pick<Dossier, 'acceptedAt'>,
  acts: readonly A[],
): { form: PaperFormName; act: A }[] {
  return acts.flatMap((act) => {
    const form = formOfAct(act, dossier.acceptedAt)
    return form === undefined ? [] : [{ form, act }]
  })
}
