import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** A sentence that names who holds the port and how to choose another. */
export function portTaken(port: number): string {
  const holder = processListeningOn(port)
  const who = holder ? ` by process ${holder.pid} (${holder.name})` : ''
  return `Port ${port} is taken${who}. Stop that process, or choose another port: PORT=${port + 1} npm start`
}

/** Linux: the inode of the listening socket in /proc/net/tcp, then the process that has it open. */
function processListeningOn(port: number): { pid: string; name: string } | undefined {
  try {
    const hex = port.toString(16).toUpperCase().padStart(4, '0')
    const lines = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    const inode = lines
      .map((line) => line.trim().split(/\s+/))
      .find((it) => it[1]?.endsWith(`:${hex}`) && it[3] === '0A')?.[9]
    if (!inode) return undefined
    for (const pid of readdirSync('/proc').filter((it) => /^\d+$/.test(it))) {
      if (holdsSocket(pid, inode)) return { pid, name: readFileSync(`/proc/${pid}/comm`, 'utf8').trim() }
    }
  } catch {}
  return undefined
}

function holdsSocket(pid: string, inode: string): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/${fd}`) === `socket:[${inode}]`
      } catch {
        return false
      }
    })
  } catch {
    return false
  }
}
