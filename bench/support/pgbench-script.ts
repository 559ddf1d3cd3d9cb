/** `types`: PostgreSQL's names of the parameters' types. */
export type Sent = { text: string; values: readonly unknown[]; types: readonly string[] }

/**
 * The statements of one transaction as a pgbench script: values stand as they were, but the dossier's id is a new one each
 * time, and whatever must be unique is made from it.
 */
export function pgbenchScript(sent: readonly Sent[]): string {
  const id = sent
    .flatMap((it) => it.values)
    .find((it) => typeof it === 'string' && /^[0-9a-f]{8}-/.test(it) && isNewId(sent, it))
  const submission = sent.flatMap((it) => it.values).find((it) => typeof it === 'string' && /^N\d{6}-/.test(it))
  const lines = sent.map((it) => `${inlined(it, { id: String(id), submission: String(submission) })};`)
  return ['begin;', 'select uuidv7() as id \\gset', ...lines, 'commit;', ''].join('\n')
}

/** The id that the most statements speak of is the dossier's. */
function isNewId(sent: readonly Sent[], id: string): boolean {
  return sent.filter((it) => it.values.some((value) => String(value).includes(id))).length >= 4
}

function inlined({ text, values, types }: Sent, unique: { id: string; submission: string }): string {
  const one = text.replace(/\s+/g, ' ').trim()
  return one.replace(/\$(\d+)/g, (_, n) => `(${literal(values[Number(n) - 1], unique)})::${types[Number(n) - 1]}`)
}

function literal(value: unknown, { id, submission }: { id: string; submission: string }): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return String(value)
  if (value instanceof Date) return `'${value.toISOString()}'`
  if (Array.isArray(value)) return `'{${value.map(String).join(',')}}'`
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (text === submission) return ':id::text'
  if (text === id) return ':id'
  if (text.includes(id)) return text.split(id).map(quoted).join(' || :id::text || ')
  return quoted(text)
}

function quoted(text: string): string {
  // pgbench reads :name inside quotes too; a colon before a letter is kept apart.
  return text
    .split(/:(?=[A-Za-z_])/)
    .map((part) => `'${part.replaceAll("'", "''")}'`)
    .join(` || ':' || `)
}
