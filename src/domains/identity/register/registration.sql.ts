import type { Db, Tx } from '#platform/database/connect.ts'
import type { Language } from '#platform/language.ts'

export type Registration = {
  identityNumber: string
  name: string
  birthDate: string
  phone: string
  email: string | null
  language: Language
  passwordHash: string
  /** Where the code went: the phone or the e-mail address. */
  address: string
}

export async function insertRegistration(
  tx: Tx,
  it: Registration & { tokenHash: Buffer; expiresAt: Date },
): Promise<void> {
  await tx`
    insert into identity.registration (token_hash, identity_number, name, birth_date, phone, email, language, password_hash,
                                       address, expires_at)
    values (${it.tokenHash}, ${it.identityNumber}, ${it.name}, ${it.birthDate}, ${it.phone}, ${it.email}, ${it.language},
            ${it.passwordHash}, ${it.address}, ${it.expiresAt})`
}

export async function findRegistration(db: Db, tokenHash: Buffer, at: Date): Promise<Registration | undefined> {
  const [row] = await db<Registration[]>`
    select identity_number as "identityNumber", name, to_char(birth_date, 'YYYY-MM-DD') as "birthDate", phone, email,
           language, password_hash as "passwordHash", address
    from identity.registration
    where token_hash = ${tokenHash} and expires_at > ${at}`
  return row
}

export async function deleteRegistration(tx: Tx, tokenHash: Buffer): Promise<void> {
  await tx`delete from identity.registration where token_hash = ${tokenHash}`
}

/** Which of the two sign-in names another account has already. */
export async function findTaken(
  db: Db,
  it: { identityNumber: string; phone: string },
): Promise<{ identityNumber: boolean; phone: boolean }> {
  const [row] = await db<{ identityNumber: boolean; phone: boolean }[]>`
    select exists (select 1 from identity.account where identity_number = ${it.identityNumber}) as "identityNumber",
           exists (select 1 from identity.account where phone = ${it.phone}) as phone`
  return row!
}
