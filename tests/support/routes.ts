import type { Web } from '#platform/mount.ts'

export type Route = { method: string; path: string; pattern: RegExp }

/** Every method and path of the running router, read from the tree that it prints. */
export function routesOf(web: Web): Route[] {
  const above: string[] = []
  return web
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const found = /^([│ ]*)[├└]── (\S*)(?: \(([A-Z, ]+)\))?$/.exec(line)
      if (!found) return []
      const depth = found[1]!.length / 4
      above.length = depth
      above[depth] = found[2]!
      const path = above.join('').replace(/\/{2,}/g, '/')
      return (found[3]?.split(', ') ?? []).map((method) => ({ method, path, pattern: patternOf(path) }))
    })
}

/** Names before parameters: `/thu-tuc/goi-y` is not `/thu-tuc/:code`. */
export function routeOf(routes: readonly Route[], path: string): Route | undefined {
  const fits = routes.filter((it) => it.pattern.test(path))
  const vague = (it: Route) => (it.path.match(/:/g) ?? []).length
  return fits.sort((a, b) => vague(a) - vague(b))[0]
}

function patternOf(path: string): RegExp {
  const steps = path
    .split('/')
    .map((step) => (step.startsWith(':') ? '[^/]+' : step.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')))
  return new RegExp(`^${steps.join('/')}$`)
}
