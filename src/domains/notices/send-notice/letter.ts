import type { Language } from '#platform/language.ts'
import type { Letter } from '#platform/mail.ts'
import { en } from './letter.en.ts'
import { vi } from './letter.vi.ts'

export type Written = { subject: string; text: string; url: string | null; language: Language }

/** An e-mail: the text, and the same text as plain HTML for readers who like it better. No pictures, no pixels. */
export function writeLetter(to: string, it: Written): Letter {
  const t = it.language === 'vi' ? vi : en
  const link = it.url === null ? '' : `\n\n${t.open}: ${it.url}`
  const paragraphs = it.text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
  const button = it.url === null ? '' : `<p><a href="${escapeHtml(it.url)}">${t.open}</a></p>`
  return {
    to,
    subject: it.subject,
    text: `${it.text}${link}\n\n${t.signature}\n`,
    html: `<!DOCTYPE html><html lang="${it.language}"><head><meta charset="utf-8"><title>${escapeHtml(it.subject)}</title></head><body>${paragraphs.join('')}${button}<p>${t.signature}</p></body></html>`,
  }
}

/** An SMS: one line, and the link. */
export function writeSms(it: Written): string {
  const text = it.text.replace(/\s*\n+\s*/g, ' ')
  return it.url === null ? text : `${text} ${it.url}`
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replace(/[&<>"']/g, (character) => entities[character]!)
}
