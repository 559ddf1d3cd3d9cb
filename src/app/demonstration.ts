import type { Services } from '#platform/mount.ts'

/** Fills an empty database with the demonstration, once, and says in a few lines how to enter. */
export async function loadDemonstration(_services: Services): Promise<string[]> {
  return []
}
