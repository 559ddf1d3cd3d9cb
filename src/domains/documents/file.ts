/** The kinds of files that can be received, by their content. `xml` and `text` only where a page asks for them. */
export type FileKind = 'pdf' | 'png' | 'jpeg' | 'webp' | 'heic' | 'docx' | 'xlsx' | 'xml' | 'text'

type KindFacts = { type: string; extensions: readonly [string, ...string[]]; inPlace: boolean }

/** `inPlace`: browsers show it safely by themselves; everything else is only offered for saving. */
export const kinds: Readonly<Record<FileKind, KindFacts>> = {
  pdf: { type: 'application/pdf', extensions: ['pdf'], inPlace: true },
  png: { type: 'image/png', extensions: ['png'], inPlace: true },
  jpeg: { type: 'image/jpeg', extensions: ['jpg', 'jpeg', 'jpe', 'jfif'], inPlace: true },
  webp: { type: 'image/webp', extensions: ['webp'], inPlace: true },
  heic: { type: 'image/heic', extensions: ['heic', 'heif'], inPlace: false },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
    inPlace: false,
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
    inPlace: false,
  },
  xml: { type: 'application/xml', extensions: ['xml'], inPlace: false },
  text: { type: 'text/plain; charset=utf-8', extensions: ['txt', 'csv'], inPlace: false },
}

export const usualKinds: readonly FileKind[] = ['pdf', 'jpeg', 'png', 'webp', 'heic', 'docx', 'xlsx']

export type ReceivedFile = { id: string; name: string; type: string; size: number; sha256: string }

export type StoredFile = ReceivedFile & {
  kind: FileKind
  scan: 'unscanned' | 'clean' | 'infected'
  /** Who sent it; null when a visitor or a system did. */
  accountId: string | null
  /** Whose it is since it was kept; null while it is temporary. */
  owner: { kind: string; id: string } | null
  receivedAt: Date
}

/**
 * The name a person gave, made harmless: no folders, no control or direction characters, at most 150 characters, and an
 * ending that agrees with the content, so that nothing opens as something else after saving.
 */
export function safeName(given: string, kind: FileKind): string {
  const base = given.normalize('NFC').split(/[/\\]/).at(-1)!
  const clean = base
    .replaceAll(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '')
  const { extensions } = kinds[kind]
  const ending = /\.([^.]{1,10})$/.exec(clean)?.[1]?.toLowerCase()
  const fits = ending !== undefined && extensions.includes(ending)
  const stem = fits ? clean.slice(0, -ending.length - 1) : clean
  const kept = [...stem].slice(0, 150).join('').trim() || 'tep'
  return `${kept}.${fits ? ending : extensions[0]}`
}
