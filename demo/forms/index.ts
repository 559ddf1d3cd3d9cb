import type { FormDefinition } from '#eforms'
import { birthRegistration } from './birth-registration.ts'
import { businessHousehold } from './business-household.ts'
import { certifiedCopies } from './certified-copies.ts'
import { civilStatusCopy } from './civil-status-copy.ts'
import { drivingLicence } from './driving-licence.ts'
import { housePermit } from './house-permit.ts'
import { maritalStatus } from './marital-status.ts'
import { marriageRegistration } from './marriage-registration.ts'
import { permanentResidence } from './permanent-residence.ts'
import { socialAllowance } from './social-allowance.ts'
import { temporaryResidence } from './temporary-residence.ts'

/** Which form applies for which procedure. The others are filed with the general form. */
export const demoForms: { procedure: string; form: FormDefinition }[] = [
  { procedure: '1.001193', form: birthRegistration },
  { procedure: '1.000894', form: marriageRegistration },
  { procedure: '1.004873', form: maritalStatus },
  { procedure: '2.000635', form: civilStatusCopy },
  { procedure: '1.004222', form: permanentResidence },
  { procedure: '1.004194', form: temporaryResidence },
  { procedure: '3.000347', form: drivingLicence },
  { procedure: '1.001612', form: businessHousehold },
  { procedure: '1.013225', form: housePermit },
  { procedure: '1.001776', form: socialAllowance },
  { procedure: '2.000815', form: certifiedCopies },
]
