import type { Choice } from '../definition.ts'
import { keyFrom } from '../draft/names.ts'

/** Choices as lines to edit: `male = Nam | Male`; the value and the English words may be left out. */
export function choiceLines(choices: readonly Choice[]): string {
  return choices
    .map(({ const: value, title }) => `${value} = ${title.vi}${title.en === title.vi ? '' : ` | ${title.en}`}`)
    .join('\n')
}

/** Lines as choices. A line without a value keeps that of the choice with the same words, else it gets one from them. */
export function typedChoices(lines: string, before: readonly Choice[]): Choice[] {
  const taken = new Set<string>()
  return lines.split('\n').flatMap((line): Choice[] => {
    const [, given, words = ''] = /^(?:\s*([^=|]{1,100}?)\s*=)?(.*)$/.exec(line) ?? []
    const [vi = '', en = ''] = words.split('|').map((it) => it.trim())
    if (vi === '') return []
    let value = given || before.find((it) => it.title.vi === vi)?.const || keyFrom(vi)
    for (let n = 2; taken.has(value) && !given; n++) value = `${keyFrom(vi)}${n}`
    taken.add(value)
    return [{ const: value, title: { vi, en: en || vi } }]
  })
}
