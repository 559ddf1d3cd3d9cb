import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { setTimeout as sleep } from 'node:timers/promises'

/** The system's nginx serving one page as a static file: sendfile, two workers, kept connections, precompressed. */
export async function startNginx(html: string, port: number) {
  const folder = mkdtempSync(join(tmpdir(), 'portal-nginx-'))
  chmodSync(folder, 0o755)
  mkdirSync(join(folder, 'www'))
  writeFileSync(join(folder, 'www/page.html'), html)
  writeFileSync(join(folder, 'www/page.html.gz'), gzipSync(html, { level: 6 }))
  writeFileSync(
    join(folder, 'nginx.conf'),
    `worker_processes 2; pid ${folder}/pid; error_log ${folder}/error.log; daemon off;
events { worker_connections 1024; }
http {
  types { text/html html; } charset utf-8; access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
  gzip_static on;
  client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  server { listen 127.0.0.1:${port}; root ${folder}/www; }
}`,
  )
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'inherit' })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `http://127.0.0.1:${port}/page.html`
  for (let i = 0; i < 100; i++) {
    if (
      await fetch(url)
        .then((it) => it.ok)
        .catch(() => false)
    )
      break
    await sleep(50)
  }
  return {
    url,
    pid: child.pid!,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
