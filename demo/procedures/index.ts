import type { ProcedureRecord } from '#procedures'
import * as businessHouseholds from './business-households.ts'
import * as certification from './certification.ts'
import * as civilStatus from './civil-status.ts'
import * as civilStatusRecords from './civil-status-records.ts'
import * as construction from './construction.ts'
import * as driving from './driving.ts'
import * as family from './family.ts'
import * as identityPapers from './identity-papers.ts'
import * as land from './land.ts'
import * as residence from './residence.ts'
import * as residenceNotices from './residence-notices.ts'
import * as schoolWorkHealth from './school-work-health.ts'
import * as socialProtection from './social-protection.ts'

/** Every procedure of the demonstration, in the order in which people meet them. */
export const demoProcedures: ProcedureRecord[] = [
  civilStatus,
  civilStatusRecords,
  family,
  residence,
  residenceNotices,
  identityPapers,
  driving,
  businessHouseholds,
  land,
  construction,
  socialProtection,
  certification,
  schoolWorkHealth,
].flatMap((group) => Object.values(group))
