type Pair = { procedureId: string; key: string }

/** The documents on which something came to rest or rests no more. */
export function changedDocuments(before: readonly Pair[], after: readonly Pair[]): string[] {
  const text = ({ procedureId, key }: Pair) => `${procedureId} ${key}`
  const [old, fresh] = [new Set(before.map(text)), new Set(after.map(text))]
  const gone = before.filter((it) => !fresh.has(text(it)))
  const come = after.filter((it) => !old.has(text(it)))
  return [...new Set([...gone, ...come].map((it) => it.key))]
}
