import type { vi } from './assign-dossier.vi.ts'

export const en: typeof vi = {
  title: 'Assign the dossier',
  lead: 'The officer sees the dossier in the queue “Mine”.',
  assignee: 'Handled by',
  me: (name: string) => `${name} (me)`,
  roles: { receiver: 'Receiving officer', handler: 'Handling officer', leader: 'Leader' },
  none: 'The agency has no officer to assign yet.',
  submit: 'Assign',
  errors: { accountId: 'Choose who handles it.' },
}
