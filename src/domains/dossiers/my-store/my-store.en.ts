import type { vi } from './my-store.vi.ts'

const validities = {
  valid: 'In force',
  expiring: 'Expires soon',
  expired: 'Expired',
  replaced: 'Replaced',
  revoked: 'Taken back',
  own: 'Not recognised',
}

export const en: typeof vi = {
  title: 'My personal store',
  titleOf: (name) => `Store of ${name}`,
  lead: 'Documents and facts that a State agency has recognised. You need not send or type them again in your next dossier.',
  ofOrganisation: 'You are looking at the store of the organisation you act for.',
  changeRole: 'Change role',
  added: 'The document was added to your store',
  removed: 'The document was removed from your store',
  filter: 'Kind of document',
  all: 'All',
  parts: {
    'ket-qua': 'Results',
    'thanh-phan': 'Papers handed in',
    'tu-them': 'Added by you',
    'sap-het-han': 'Expiring soon',
  },
  search: 'Search the store',
  searchHint: 'Name, number or issuing agency',
  find: 'Search',
  found: (count, words) =>
    count === 0 ? `No document with “${words}”` : `${count} ${count === 1 ? 'document' : 'documents'} with “${words}”`,
  seeAll: 'See all',
  documents: 'Documents',
  columns: { document: 'Document', source: 'From', validity: 'Validity' },
  own: 'Added by you',
  recognised: (agency, day) => `Recognised by ${agency} on ${day}`,
  issued: (agency, day) => [agency, day && `issued on ${day}`].filter(Boolean).join(', '),
  fromDossier: 'Dossier',
  heldFor: (name) => `Belongs to ${name}; you keep it for them`,
  usedIn: (count) => `Used in ${count} ${count === 1 ? 'dossier' : 'dossiers'}`,
  usedInOthers: (count) => `and ${count} more`,
  remove: 'Remove',
  noneHere: 'There is no document here yet.',
  facts: 'Recognised facts',
  factsHow: 'New forms are filled in from here. You can still change what is no longer so.',
  factColumns: { what: 'Fact', value: 'Value', source: 'From' },
  earlier: (count) => `${count} earlier`,
  earlierOne: (shown, agency, day) => `${shown} (${agency}, ${day})`,
  add: 'Add a document of your own',
  emptyTitle: 'Your store is empty',
  empty:
    'It fills by itself: electronic results that are handed over, papers and facts of dossiers that were accepted. You may also add documents of your own.',
  whoLooked: 'Who looked at your data',
  validities,
  validity: (it, until) => {
    if (until === '' || it === 'replaced' || it === 'revoked') return validities[it]
    return it === 'expired'
      ? `Expired on ${until}`
      : `${it === 'expiring' ? 'Expires soon' : 'In force'}, until ${until}`
  },
  mine: 'My dossiers',
}
