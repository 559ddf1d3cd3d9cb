/** Where an officer's work begins: the desk of an agency, or the administration of the whole portal. */
export function officerHome(agency: number | string | null): string {
  return agency === null ? '/quan-tri' : '/can-bo'
}

/** Pages that only officers open. */
export function isOfficePath(path: string): boolean {
  return /^(\/en)?\/(can-bo|quan-tri)([/?#]|$)/.test(path)
}
