import type { Language } from '#platform/language.ts'

export type Channel = 'in-app' | 'email' | 'sms'

/** A message to somebody: into the inbox of an account, to an e-mail address, to a phone, or to several of them. */
export type Message = {
  to: { accountId?: string | null; email?: string | null; phone?: string | null }
  /** What sort of notice, such as `dossiers.accepted`. */
  kind: string
  language?: Language
  subject: string
  /** Plain text; an empty line parts paragraphs. */
  text: string
  /** The same in the language that it is not sent in: a page in that language shows it. */
  other?: { subject: string; text: string }
  /** A path of the portal, without language: `/ho-so/...`. */
  link?: string
  /** What it is about, such as `dossier:<id>`. */
  about?: string
  /** Its text is erased once it has left (one-time codes). */
  confidential?: boolean
}

export type Dispatch = {
  id: string
  channel: Channel
  address: string | null
  language: Language
  subject: string
  text: string | null
  link: string | null
  confidential: boolean
}
