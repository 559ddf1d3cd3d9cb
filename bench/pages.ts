import { demoOfficers } from '../demo/people.ts'
import { cpuSeconds } from './support/cpu.ts'
import { alternate, has, ratio, requestsPerSecond } from './support/load.ts'
import { startNginx } from './support/nginx.ts'
import { freePort, startPortal } from './support/portal.ts'
import { signIn } from './support/sign-in.ts'

export const name = 'pages'

const procedure = '/thu-tuc/1.001193'

/** Requests a second of three kinds of page, each against nginx serving the same bytes as a file. */
export async function run(report: (row: object) => void): Promise<void> {
  for (const program of ['wrk', 'nginx']) {
    if (!has(program)) return report({ skipped: `${program} is not installed` })
  }
  let folder: string | undefined
  for (const processes of [1, 2]) {
    const portal = await startPortal({ WEB_PROCESSES: String(processes) }, folder)
    folder = portal.dataDir
    try {
      const officer = await signIn(portal.url, demoOfficers[0]!.phone, true)
      const pages = [
        { page: 'procedure, cached', path: procedure },
        // A signed-in person's page is never cached.
        { page: 'procedure, drawn for a signed-in person', path: procedure, cookie: officer },
        { page: 'queue of an officer', path: '/can-bo', cookie: officer },
      ]
      for (const it of pages) report({ webProcesses: processes, page: it.page, ...(await compare(portal, it)) })
    } finally {
      await portal.stop()
    }
  }
}

type Page = { path: string; cookie?: string }

async function compare(portal: { url: string; pid: number }, { path, cookie }: Page): Promise<object> {
  const url = portal.url + path
  const html = await (await fetch(url, { headers: { ...(cookie && { cookie }) } })).text()
  const nginx = await startNginx(html, await freePort())
  const ours = { pid: portal.pid, load: () => requestsPerSecond(url, { seconds: 3, ...(cookie && { cookie }) }) }
  const theirs = { pid: nginx.pid, load: () => requestsPerSecond(nginx.url, { seconds: 3 }) }
  const cpu = [0, 0]
  const counted = [ours, theirs].map(({ pid, load }, i) => async () => {
    const before = cpuSeconds(pid)
    const requests = await load()
    if (before !== undefined) cpu[i]! += ((cpuSeconds(pid)! - before) * 1e6) / (requests * 3)
    return requests
  })
  try {
    await ours.load()
    const [requests, reference] = (await alternate(5, counted)) as [number, number]
    const [micros, referenceMicros] = cpu.map((it) => Math.round(it / 5)) as [number, number]
    return {
      ...{ bytes: Buffer.byteLength(html), requests, nginx: reference, ratio: ratio(requests, reference) },
      ...(referenceMicros > 0 && { cpuMicros: micros, nginxCpuMicros: referenceMicros }),
    }
  } finally {
    await nginx.stop()
  }
}
