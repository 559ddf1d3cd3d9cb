import type { Mount } from '#platform/mount.ts'
import { readFormsAct } from './acts.ts'
import { mountAdministerForms } from './administer-forms/administer-forms.routes.tsx'
import { problems } from './problems.ts'

export const eforms: Mount = {
  name: 'eforms',
  acts: [readFormsAct],
  problems,
  routes: mountAdministerForms,
}
