import { type Actor, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { approveClientAct, keepClientsAct } from '../../acts.ts'
import { findAgencyScope } from '../../administer-accounts/accounts.sql.ts'
import { type ClientSettings, newSecret } from '../client.ts'
import { type ClientRow, closeClient, findClient, insertClient, lockClient, updateClient } from '../client.sql.ts'
import { usesSecret } from './client-form.ts'

type Kept = { name: string; settings: ClientSettings }

/** Registers a portal of an agency; gives back its secret, which is shown this once. Everything begins as a trial. */
export async function addClient(
  tx: Tx,
  actor: Actor,
  it: Kept & { id: string; agencyId: number },
): Promise<string | null> {
  const agency = await findAgencyScope(tx, it.agencyId)
  if (!agency) throw new Problem('not-found')
  demand(actor, keepClientsAct, agency.path)
  if (await findClient(tx, it.id, { closed: true })) throw new Problem('client-name-taken')
  const made = usesSecret(it.settings) ? newSecret() : undefined
  const by = { by: actor.accountId!, byName: actor.name, at: now() }
  await insertClient(tx, { ...it, isLive: false, secretHash: made?.hash ?? null, ...by })
  return made?.secret ?? null
}

export async function changeClient(
  tx: Tx,
  actor: Actor,
  it: Kept & { id: string; revision: number },
): Promise<string | null> {
  const client = await openClient(tx, actor, it)
  // Whoever proves itself by a secret from now on gets one.
  const made = usesSecret(it.settings) && client.secretHash === null ? newSecret() : undefined
  const secretHash = usesSecret(it.settings) ? (made?.hash ?? client.secretHash) : null
  await updateClient(tx, { ...client, name: it.name, settings: it.settings, secretHash, at: now() })
  return made?.secret ?? null
}

/** A new secret in place of the old one, which is worth nothing from this moment. */
export async function renewSecret(tx: Tx, actor: Actor, it: { id: string; revision: number }): Promise<string> {
  const client = await openClient(tx, actor, it)
  if (!usesSecret(client.settings)) throw new Problem('invalid-request')
  const { secret, hash } = newSecret()
  await updateClient(tx, { ...client, secretHash: hash, at: now() })
  return secret
}

/** From trial to live, or back: the portal's administrators decide, not the agency that asks. */
export async function setLive(
  tx: Tx,
  actor: Actor,
  it: { id: string; revision: number; isLive: boolean },
): Promise<void> {
  demand(actor, approveClientAct, '/')
  const client = await openClient(tx, actor, it)
  const insecure = [...client.settings.redirectUris, client.settings.logoutUri ?? ''].some((uri) =>
    uri.startsWith('http:'),
  )
  if (it.isLive && insecure) throw new Problem('client-without-tls')
  await updateClient(tx, { ...client, isLive: it.isLive, at: now() })
}

/** Nobody signs in with it any more; its name is never given to another. */
export async function shutClient(tx: Tx, actor: Actor, it: { id: string; revision: number }): Promise<void> {
  await openClient(tx, actor, it)
  await closeClient(tx, { id: it.id, at: now() })
}

async function openClient(tx: Tx, actor: Actor, it: { id: string; revision: number }): Promise<ClientRow> {
  const client = await lockClient(tx, it.id)
  if (!client) throw new Problem('not-found')
  demand(actor, keepClientsAct, client.agencyPath)
  if (client.revision !== it.revision) throw new Problem('stale-form')
  return client
}
