import type { Db } from '#platform/database/connect.ts'
import type { PaperFormName } from '../form-names.ts'
import { latestTemplates } from './template.sql.ts'
import type { TemplateVersion } from './template.ts'

export type Asked = { agencyPath: string; form: PaperFormName; at: Date }

/** The agency's own template of that moment, or of the nearest body above it; undefined: the form as the State has it. */
export async function templateInForce(db: Db, { agencyPath, form, at }: Asked): Promise<TemplateVersion | undefined> {
  return nearest(await latestTemplates(db, { agencyIds: idsOf(agencyPath), form, at }), agencyPath)
}

/** Of the latest versions of several agencies, the one that holds for this path. One that was given up holds for nobody. */
export function nearest<T extends Pick<TemplateVersion, 'agencyId' | 'content'>>(
  latest: readonly T[],
  agencyPath: string,
): T | undefined {
  const order = idsOf(agencyPath).reverse()
  const living = latest.filter((it) => it.content !== null && order.includes(it.agencyId))
  return living.sort((a, b) => order.indexOf(a.agencyId) - order.indexOf(b.agencyId))[0]
}

function idsOf(agencyPath: string): number[] {
  return agencyPath.split('/').filter(Boolean).map(Number)
}
