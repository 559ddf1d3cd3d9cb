import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '#platform/root.ts'

/**
 * The whole portal with its demonstration in a data folder of its own, as `npm start` runs it; `folder` names one that
 * exists, `program` another process of src/bin.
 */
export async function startPortal(env: Record<string, string> = {}, folder?: string, program = 'portal') {
  const port = await freePort()
  const dataDir = folder ?? mkdtempSync(join(tmpdir(), 'portal-bench-'))
  const child = spawn(process.execPath, [join(root, `dist/server/${program}.js`)], {
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: dataDir,
      LOG_LEVEL: 'error',
      RATE_LIMIT_PER_MINUTE: '100000000',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  while (!output.includes('The portal is ready')) {
    if (child.exitCode !== null) throw new Error(`the portal ended: ${output}`)
    await sleep(50)
  }
  return {
    url: `http://127.0.0.1:${port}`,
    dataDir,
    pid: child.pid!,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
