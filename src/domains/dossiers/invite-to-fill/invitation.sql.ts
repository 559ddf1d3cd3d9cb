import type { Db, Tx } from '#platform/database/connect.ts'

/** By what somebody is asked who need not have an account. */
export type Invitee = { kind: 'identity-number' | 'phone' | 'e-mail'; value: string }

export type Invitation = {
  id: string
  draftId: string
  page: string
  shown: string[]
  inviterName: string
  toKind: Invitee['kind']
  toValue: string
  state: 'open' | 'declared' | 'revoked'
  invitedAt: Date
  expiresAt: Date
  declaredBy: string | null
  declaredName: string | null
  declaredAt: Date | null
  answersDigest: string | null
  /** How often the invitation by e-mail was sent. */
  mailsSent: number
}

type NewInvitation = Pick<
  Invitation,
  'draftId' | 'page' | 'shown' | 'inviterName' | 'toKind' | 'toValue' | 'invitedAt' | 'expiresAt'
>

export async function insertInvitation(tx: Tx, it: NewInvitation): Promise<string> {
  const [row] = await tx<{ id: string }[]>`
    insert into dossiers.invitation (draft_id, page, shown, inviter_name, to_kind, to_value, invited_at, expires_at)
    values (${it.draftId}, ${it.page}, ${it.shown}, ${it.inviterName}, ${it.toKind}, ${it.toValue}, ${it.invitedAt},
      ${it.expiresAt})
    returning id`
  return row!.id
}

/** Those of a draft that were not taken back. */
export async function invitationsOf(db: Db, draftId: string): Promise<Invitation[]> {
  return db<Invitation[]>`
    select ${columns(db)} from dossiers.invitation where draft_id = ${draftId} and state <> 'revoked' order by id`
}

export async function findInvitation(db: Db, id: string): Promise<Invitation | undefined> {
  const [row] = await db<Invitation[]>`select ${columns(db)} from dossiers.invitation where id = ${id}`
  return row
}

/** How often a draft has asked somebody, taken back or not. */
export async function countInvitations(db: Db, draftId: string): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select count(*)::int as count from dossiers.invitation where draft_id = ${draftId}`
  return row!.count
}

/** What waits for somebody with one of these addresses. */
export async function invitationsTo(
  db: Db,
  it: { addresses: readonly Invitee[]; now: Date },
): Promise<(Pick<Invitation, 'id' | 'inviterName' | 'expiresAt'> & { procedureName: string })[]> {
  return db<(Pick<Invitation, 'id' | 'inviterName' | 'expiresAt'> & { procedureName: string })[]>`
    select i.id, i.inviter_name as "inviterName", i.expires_at as "expiresAt", d.procedure_name as "procedureName"
    from unnest(${it.addresses.map((one) => one.kind)}::text[], ${it.addresses.map((one) => one.value)}::text[]) as mine (kind, value)
    join dossiers.invitation i on i.to_kind = mine.kind and i.to_value = mine.value
    join dossiers.draft d on d.id = i.draft_id
    where i.state = 'open' and i.expires_at > ${it.now} and d.dossier_id is null
    order by i.id desc limit 20`
}

export async function revokeInvitation(tx: Tx, it: Pick<Invitation, 'draftId' | 'page'>): Promise<void> {
  await tx`
    update dossiers.invitation set state = 'revoked'
    where draft_id = ${it.draftId} and page = ${it.page} and state <> 'revoked'`
}

export async function saveDeclaration(
  tx: Tx,
  it: { id: string; by: string | null; name: string; at: Date; digest: string },
): Promise<void> {
  await tx`
    update dossiers.invitation set state = 'declared', declared_by = ${it.by}, declared_name = ${it.name},
      declared_at = ${it.at}, answers_digest = ${it.digest}
    where id = ${it.id} and state <> 'revoked'`
}

/** Counts a mail that is sent again. */
export async function countMail(tx: Tx, id: string): Promise<void> {
  await tx`update dossiers.invitation set mails_sent = mails_sent + 1 where id = ${id}`
}

function columns(db: Db) {
  return db`id, draft_id as "draftId", page, shown, inviter_name as "inviterName", to_kind as "toKind",
    to_value as "toValue", state, invited_at as "invitedAt", expires_at as "expiresAt", declared_by as "declaredBy",
    declared_name as "declaredName", declared_at as "declaredAt", answers_digest as "answersDigest",
    mails_sent as "mailsSent"`
}
