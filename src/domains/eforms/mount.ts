import type { Mount } from '#platform/mount.ts'
import { acts } from './acts.ts'
import { mountAdministerForms } from './administer-forms/administer-forms.routes.tsx'
import { mountBuildForm } from './build-form/build-form.routes.tsx'
import { mountEditPart } from './edit-part/edit-part.routes.tsx'
import { mountFormHistory } from './form-history/form-history.routes.tsx'
import { importFormCommand } from './import-formio/import-form.command.ts'
import { mountImportForm } from './import-formio/import-form.routes.tsx'
import { mountNewForm } from './new-form/new-form.routes.tsx'
import { mountPrintForm } from './print-form/print-form.routes.ts'
import { problems } from './problems.ts'
import { mountPublishForm } from './publish-form/publish-form.routes.tsx'
import { mountTryForm } from './try-form/try-form.routes.tsx'

export const eforms: Mount = {
  name: 'eforms',
  acts,
  problems,
  commands: [importFormCommand],
  routes(web, services) {
    mountAdministerForms(web, services)
    mountNewForm(web, services)
    mountImportForm(web, services)
    mountBuildForm(web, services)
    mountEditPart(web, services)
    mountTryForm(web, services)
    mountPublishForm(web, services)
    mountFormHistory(web, services)
    mountPrintForm(web, services)
  },
}
