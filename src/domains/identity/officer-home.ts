import { urls } from './urls.ts'

/** Where an officer's work begins: the desk of an agency, or the accounts of the whole portal. */
export function officerHome(agency: number | string | null): string {
  return agency === null ? urls.accounts : '/can-bo'
}

/** Pages that only officers open. */
export function isOfficePath(path: string): boolean {
  return /^(\/en)?\/(can-bo|quan-tri)([/?#]|$)/.test(path)
}
