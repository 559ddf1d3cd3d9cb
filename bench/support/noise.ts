const tones: Record<string, [telex: string, vni: string]> = {
  '\u0301': ['s', '1'],
  '\u0300': ['f', '2'],
  '\u0309': ['r', '3'],
  '\u0303': ['x', '4'],
  '\u0323': ['j', '5'],
}
const shapes: Record<string, [telex: (letter: string) => string, vni: string]> = {
  '\u0302': [(letter) => letter, '6'],
  '\u031b': [() => 'w', '7'],
  '\u0306': [() => 'w', '8'],
}

/** Ways in which a question is written badly; the same questions come out at every run. */
export const noises: Record<string, (question: string) => string> = {
  'without marks': (question) => bare(question),
  'Telex left': (question) => eachWord(question, (word) => typedIn(word, 0)),
  'VNI left': (question) => eachWord(question, (word) => typedIn(word, 1)),
  'one slip': (question) => oneWord(question, slip),
  'one slip, without marks': (question) => oneWord(bare(question), slip),
  'two words glued': (question) => glued(question),
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
}

function eachWord(question: string, write: (word: string) => string): string {
  return question.split(' ').map(write).join(' ')
}

/** A word as the keys were pressed, when the input method was off. */
function typedIn(word: string, method: 0 | 1): string {
  let typed = ''
  let tone = ''
  for (const sign of word.normalize('NFD')) {
    const shape = shapes[sign]
    if (tones[sign]) tone = tones[sign][method]
    else if (shape) typed += method === 0 ? shape[0](typed.at(-1)!) : shape[1]
    else if (sign === 'đ') typed += method === 0 ? 'dd' : 'd9'
    else typed += sign
  }
  return typed + tone
}

/** Changes one longer word, which one by the question itself. */
function oneWord(question: string, change: (word: string, chance: number) => string): string {
  const words = question.split(' ')
  const long = words.flatMap((word, i) => (word.length > 3 ? [i] : []))
  if (long.length === 0) return question
  const chance = chanceOf(question)
  const at = long[chance % long.length]!
  words[at] = change(words[at]!, chance)
  return words.join(' ')
}

/** A letter left out, written twice, or exchanged with the next. */
function slip(word: string, chance: number): string {
  const at = 1 + (chance % (word.length - 2))
  if (chance % 3 === 0) return word.slice(0, at) + word.slice(at + 1)
  if (chance % 3 === 1) return word.slice(0, at) + word[at] + word.slice(at)
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
}

function glued(question: string): string {
  const words = question.split(' ')
  const at = chanceOf(question) % Math.max(1, words.length - 1)
  return [...words.slice(0, at), `${words[at]}${words[at + 1] ?? ''}`, ...words.slice(at + 2)].join(' ')
}

function chanceOf(text: string): number {
  let sum = 7
  for (const sign of text) sum = (sum * 31 + sign.codePointAt(0)!) & 0x7fffffff
  return sum
}
