/** So many steps take about a fifth of a second. */
const mostSteps = 1e8

/**
 * Whether an author's regular expression can be tried on any answer of this length. Refused are repeated groups that
 * themselves repeat or choose (`(a+)+`, `(a|aa)*`), which take twice as long with each letter, and so many open-ended
 * repetitions that their product grows beyond measure. Stricter than need be: authors' patterns are short.
 */
export function isHarmlessPattern(pattern: string, longest: number): boolean {
  if (pattern.length > 200 || !isPattern(pattern)) return false
  const open = [{ repeats: false, chooses: false }]
  let endless = pattern.startsWith('^') ? 0 : 1
  for (const [token] of pattern.matchAll(tokens)) {
    const group = open.at(-1)!
    if (token === '|') group.chooses = true
    else if (token.startsWith('(')) open.push({ repeats: false, chooses: false })
    else if (token.startsWith(')')) {
      open.pop()
      const repeated = isRepetition(token.slice(1))
      if (repeated && (group.repeats || group.chooses)) return false
      if (token !== ')' || group.repeats || group.chooses) open.at(-1)!.repeats = true
    } else if (isRepetition(token) || token.startsWith('?')) group.repeats = true
    if (/([*+]|,\})\??$/.test(token)) endless++
  }
  return longest ** endless <= mostSteps
}

/** Escapes and classes as wholes; a closing bracket together with what repeats it. */
const tokens =
  /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\)(?:[*+?]|\{[\d,]+\})?\??|\||[*+?]\??|\{[\d,]+\}\??/g

/** `{3}` and `?` leave no choice how often; everything else does. */
function isRepetition(quantifier: string): boolean {
  return /^([*+]|\{\d*,\d*\})/.test(quantifier) || /^\{(\d{2,}|[2-9])\}/.test(quantifier)
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') !== null
  } catch {
    return false
  }
}
