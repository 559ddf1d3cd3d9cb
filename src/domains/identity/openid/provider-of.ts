import type { Provider } from 'oidc-provider'
import type { Services } from '#platform/mount.ts'
import { makeProvider } from './provider.tsx'
import { ensureKeys, keysTopic } from './signing-keys.ts'

// One provider a process; made anew when the keys turn, because it reads them once.
const providers = new WeakMap<Services['db'], Provider>()

export async function prepareProvider(services: Services): Promise<void> {
  await ensureKeys(services.db, services.config.key('openid'))
  const make = async () => void providers.set(services.db, await makeProvider(services))
  await make()
  services.changes.on(keysTopic, () => void make())
}

export function providerOf({ db }: Pick<Services, 'db'>): Provider {
  const provider = providers.get(db)
  if (!provider) throw new Error('the provider is not prepared')
  return provider
}
