import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Processor seconds that a process and its children have used so far; undefined where the system has no /proc. */
export function cpuSeconds(pid: number): number | undefined {
  if (!existsSync('/proc/self/stat')) return undefined
  const processes = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [read(Number(name))] : []))
  const own = new Set([pid])
  for (const it of processes) if (it && own.has(it.parent)) own.add(it.pid)
  const ticks = processes.reduce((sum, it) => sum + (it && own.has(it.pid) ? it.ticks : 0), 0)
  return ticks / 100
}

function read(pid: number): { pid: number; parent: number; ticks: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { pid, parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }
  } catch {
    // It ended while we looked.
    return undefined
  }
}
