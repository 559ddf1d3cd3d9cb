import type { Readable } from 'node:stream'
import type { ImportRow } from '#platform/importer.ts'
import type { Meter } from './meter.ts'

/** A record longer than this is no record: the file is not what it says. */
const longest = 32 * 1024 * 1024

/** One JSON object a line. A line that is none is refused, and the next one read. */
export async function* readJsonLines(text: Readable, meter: Meter): AsyncGenerator<ImportRow> {
  let line = 0
  for await (const content of lines(text)) {
    line++
    const trimmed = content.trim()
    if (trimmed === '') continue
    const values = objectIn(trimmed)
    if (typeof values === 'string') meter.refuse(line, values)
    else yield { line, values }
  }
}

function objectIn(content: string): Record<string, unknown> | string {
  if (content.includes('\uFFFD')) return 'holds bytes that are not UTF-8'
  try {
    const value: unknown = JSON.parse(content.normalize('NFC'))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
    return 'is not a JSON object'
  } catch (error) {
    return `is not valid JSON (${(error as Error).message})`
  }
}

async function* lines(text: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of text) {
    rest += decoder.decode(chunk as Buffer, { stream: true })
    const parts = rest.split('\n')
    rest = parts.pop()!
    if (rest.length > longest) throw new Error('a line is longer than 32 MB')
    yield* parts
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}
