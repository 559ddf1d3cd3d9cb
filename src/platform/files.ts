import type { Readable } from 'node:stream'
import { join } from 'node:path'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'

/** Where bytes are kept. Keys are made by us; names that people gave are not among them. */
export type Files = {
  put(key: string, content: Readable | Buffer): Promise<void>
  open(key: string): Promise<Readable>
  move(from: string, to: string): Promise<void>
  delete(key: string): Promise<void>
  exists(key: string): Promise<boolean>
}

export function localFiles(dataDir: string): Files {
  return onDisk(new Disk(new FSDriver({ location: join(dataDir, 'files'), visibility: 'private' })))
}

function onDisk(disk: Disk): Files {
  return {
    put: (key, content) => (Buffer.isBuffer(content) ? disk.put(key, content) : disk.putStream(key, content)),
    open: (key) => disk.getStream(key),
    move: (from, to) => disk.move(from, to),
    delete: (key) => disk.delete(key),
    exists: (key) => disk.exists(key),
  }
}
