import type { vi } from './choose-form.vi.ts'

export const en: typeof vi = {
  title: 'Bind a form to a procedure',
  lead: 'People who begin a dossier from now on fill in the version of the form that is in use. Dossiers already begun keep theirs.',
  error: 'Error: ',
  form: 'Code of the form',
  procedure: 'Code of the procedure',
  procedureHint: 'For example 1.001193',
  which: 'Several procedures have this code. Which one do you mean?',
  bind: 'Bind the form',
  used: (form) => `Procedures that use the form ${form}`,
  history: 'Who bound this form, and when',
  unused: 'No procedure uses this form yet.',
  code: 'Code',
  name: 'Procedure',
  version: 'Version',
  current: 'in use',
  old: 'old, bind again for the new version',
  vanished: (papers) => `The form asks for papers that the procedure does not name: ${papers}`,
  faults: {
    form: 'No published form has this code',
    procedure: 'No procedure has this code',
    decided:
      'A decision names the form of this procedure. Amend the procedure and choose the form in its part “Form to fill in online”',
    which: 'Choose one procedure',
  },
}
