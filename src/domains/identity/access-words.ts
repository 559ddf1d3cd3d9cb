import { inLanguage, type Language } from '#platform/language.ts'
import type { Access } from './access.ts'

const visitors = { vi: 'Người tra cứu', en: 'Somebody who looked it up' }

/** Who looked and why, as a page in this language says it. Reasons recorded in one language only are said in that one. */
export function accessWords(it: Access, language: Language): { who: string; why: string; whyLanguage: Language } {
  const name = it.kind === 'visitor' ? inLanguage(visitors, language) : it.name
  const english = language === 'en' && it.reasonEn !== null
  return {
    who: [name, it.agencyName].filter(Boolean).join(', '),
    why: english ? it.reasonEn! : it.reason,
    whyLanguage: english ? 'en' : 'vi',
  }
}
