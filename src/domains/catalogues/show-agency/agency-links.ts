import type { Db } from '#platform/database/connect.ts'
import type { Language } from '#platform/language.ts'

export type AgencyLink = { path: string; text: string }

/** What a later domain has about an agency: where it leads, given the agency's codes. */
export type AgencyLinks = {
  /** When this changes, the pages of agencies are made anew. */
  topic: string
  of(db: Db, codes: readonly string[], language: Language): Promise<AgencyLink[]>
}

const offered: AgencyLinks[] = []

/** A later domain says here what it has about agencies; the page of an agency then leads there. */
export function offerAgencyLinks(links: AgencyLinks): void {
  if (!offered.includes(links)) offered.push(links)
}

export function agencyLinks(): readonly AgencyLinks[] {
  return offered
}
