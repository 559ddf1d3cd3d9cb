import type { Services } from '#platform/mount.ts'
import * as demonstration from '../../demo/load.ts'

/** Fills an empty database with the demonstration, once, and says in a few lines how to enter. */
export async function loadDemonstration(services: Services): Promise<string[]> {
  await demonstration.loadDemonstration(services, (line) => console.log(line))
  return demonstration.welcome()
}
