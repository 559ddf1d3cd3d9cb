import { type Actor, dossierRoles, type Role } from '#platform/actor.ts'
import type { IconName } from '../parts/icon-names.ts'

/** What may be administered, as the rail and the first page of the administration list it. */
export const administrationPlaces = [
  { name: 'accounts', path: '/quan-tri/tai-khoan', icon: 'users-round', roles: ['agency-administrator'] },
  { name: 'signIns', path: '/quan-tri/cong-dang-nhap', icon: 'key-round', roles: ['agency-administrator'] },
  {
    name: 'procedures',
    path: '/quan-tri/thu-tuc',
    icon: 'files',
    roles: ['procedure-author', 'procedure-checker', 'procedure-publisher', 'agency-administrator'],
  },
  {
    name: 'decisions',
    path: '/quan-tri/quyet-dinh',
    icon: 'stamp',
    roles: ['procedure-author', 'procedure-checker', 'procedure-publisher', 'agency-administrator'],
  },
  {
    name: 'forms',
    path: '/quan-tri/bieu-mau',
    icon: 'file-pen',
    roles: ['procedure-author', 'procedure-checker', 'procedure-publisher', 'agency-administrator'],
  },
  { name: 'processes', path: '/quan-tri/quy-trinh', icon: 'git-branch', roles: ['agency-administrator'] },
  { name: 'catalogues', path: '/quan-tri/danh-muc', icon: 'layers', roles: ['catalogue-editor'] },
  {
    name: 'units',
    path: '/quan-tri/don-vi-hanh-chinh',
    icon: 'git-branch',
    roles: ['catalogue-editor'],
  },
  { name: 'handling', path: '/quan-tri/quy-tac-xu-ly', icon: 'hourglass', roles: ['agency-administrator'] },
  { name: 'calendar', path: '/quan-tri/lich-lam-viec', icon: 'calendar-days', roles: [] },
  {
    name: 'officeHours',
    path: '/quan-tri/gio-lam-viec',
    icon: 'clock',
    roles: ['agency-administrator'],
  },
  { name: 'dictionary', path: '/quan-tri/tu-dien', icon: 'book-open', roles: ['procedure-checker'] },
  {
    name: 'links',
    path: '/quan-tri/lien-ket',
    icon: 'external-link',
    roles: ['procedure-author', 'procedure-checker', 'procedure-publisher', 'agency-administrator'],
  },
  { name: 'counter', path: '/quan-tri/quay', icon: 'armchair', roles: ['agency-administrator'] },
  { name: 'receivers', path: '/quan-tri/nhan-thay', icon: 'landmark', roles: ['agency-administrator'] },
  { name: 'papers', path: '/quan-tri/mau-giay', icon: 'receipt', roles: ['agency-administrator'] },
  { name: 'wordings', path: '/quan-tri/loi-mau', icon: 'file-pen', roles: ['agency-administrator'] },
  { name: 'outbox', path: '/quan-tri/hop-thu-di', icon: 'send', roles: [], demonstration: true },
  { name: 'agencies', path: '/co-quan', icon: 'landmark', roles: ['agency-administrator'] },
  { name: 'interface', path: '/kham-pha-giao-dien', icon: 'layers', roles: [] },
] as const satisfies readonly {
  name: string
  path: string
  icon: IconName
  /** Who besides the portal's administrators; the page itself checks the right again. */
  roles: readonly Role[]
  demonstration?: true
}[]

export type AdministrationPlace = (typeof administrationPlaces)[number]['name']

/** Whether the header leads this person to the administration: everybody whose work is not dossiers alone. */
export function administers(actor: Actor): boolean {
  return actor.kind === 'officer' && actor.grants.some((grant) => !works(grant.role))
}

/** Whether this officer has dossiers to look at: their own work, or that of the agency they administer. */
export function hasDesk(actor: Actor): boolean {
  return actor.kind === 'officer' && actor.grants.some(({ role }) => works(role) || role === 'agency-administrator')
}

function works(role: Role): boolean {
  return (dossierRoles as readonly Role[]).includes(role)
}

/** What this person may administer, in order. */
export function placesOf(actor: Actor, demonstration: boolean): (typeof administrationPlaces)[number][] {
  if (!administers(actor)) return []
  return administrationPlaces.filter((place) => {
    if ('demonstration' in place && !demonstration) return false
    const allowed: readonly Role[] = ['portal-administrator', ...place.roles]
    return actor.grants.some((grant) => allowed.includes(grant.role))
  })
}
