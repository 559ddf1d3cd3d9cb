export type {
  ProcedureChannel,
  ProcedureComponent,
  ProcedureFee,
  ProcedureLimit,
  ProcedureRecord,
} from './record.ts'
export { procedureRecord } from './record.ts'
export { isOnline, type Procedure } from './procedure.ts'
export { findProcedure, findProcedureByCode, findProcedureVersion } from './procedure.sql.ts'
export { importProcedures, type ImportReport } from './import-procedures/import-procedures.ts'
export { bindForm } from './bind-form.ts'
export { competentAgencies, type CompetentAgency } from './competent-agencies.ts'
export { applicantsCases } from './cases.ts'
export { generalFormOf } from './general-form-of.ts'
export { legalLimit } from './legal-limit.ts'
export { briefTitle, procedureTitle } from './title.ts'
export { FullName } from './full-name/full-name.page.tsx'
export { lifeEvents, type LifeEvent } from './life-events.ts'
export { urls } from './urls.ts'
