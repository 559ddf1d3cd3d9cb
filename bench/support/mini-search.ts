import MiniSearch from 'minisearch'
import { readQuestion } from '../../src/domains/procedures/search/question.ts'
import type { SearchIndex } from '../../src/domains/procedures/search/search-index.ts'
import { foldedWords } from '../../src/domains/procedures/search/words.ts'

const separator = '\u0001'

/** The library that one would take, with the same words, fields and weights: candidates for a question, without ranking. */
export function miniSearch(index: SearchIndex): (question: string) => unknown[] {
  const mini = new MiniSearch({
    fields: ['name', 'pairs', 'field', 'more'],
    tokenize: (text) => (text === '' ? [] : text.split(separator)),
    processTerm: (term) => term,
  })
  for (const { id, words, pairs, ...it } of index.all) {
    const more = foldedWords([it.code, it.keywords, ...it.resultNames, ...it.agencyNames].join(' '))
    const [name, together, field] = [[...words], [...pairs], foldedWords(it.fieldName)].map((all) =>
      all.join(separator),
    )
    mini.add({ id, name, pairs: together, field, more: more.join(separator) })
  }
  return (text) => {
    const { words, pairs } = readQuestion(index, text)
    const terms = new Map([...words, ...pairs])
    if (terms.size === 0) return []
    return mini.search([...terms.keys()].join(separator), {
      boost: { name: 3, pairs: 3, field: 1, more: 0.4 },
      boostTerm: (term) => terms.get(term) ?? 1,
      bm25: { k: 1.2, b: 0.6, d: 0.2 },
    })
  }
}
