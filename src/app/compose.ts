import type { Mount } from '#platform/mount.ts'
import { platformProblems, type ProblemDefinitions } from '#platform/problem.ts'
import { mounts } from './mounts.ts'

/** All refusals of the program; two domains may not give one name to different things. */
export function composeProblems(): ProblemDefinitions {
  const all: ProblemDefinitions = { ...platformProblems }
  for (const mount of mounts) {
    for (const [code, definition] of Object.entries(mount.problems ?? {})) {
      if (code in all) throw new Error(`problem ${code} of ${mount.name} exists already`)
      all[code] = definition
    }
  }
  return all
}

/** The configuration schemas of all domains. */
export function configSchemas() {
  return mounts.flatMap((mount) => mount.config ?? [])
}

/** Gathers one kind of thing from every mount and refuses two of one name. */
export function gather<T extends { name: string }>(pick: (mount: Mount) => readonly T[] | undefined): T[] {
  const found = mounts.flatMap((mount) => [...(pick(mount) ?? [])])
  const seen = new Set<string>()
  for (const { name } of found) {
    if (seen.has(name)) throw new Error(`two mounts offer ${name}`)
    seen.add(name)
  }
  return found
}
