import { expect, test } from 'vitest'
import { checkAnswers } from '#eforms'
import { plausibleAnswers } from './answers.ts'
import { demoForms } from './forms/index.ts'
import { randomFrom } from './random.ts'

const prefill = { 'person.name': 'Lê Thị Mai', 'person.identityNumber': '001195012345', 'person.phone': '0912345678' }
const place = { provinceCode: '01', communeCode: '00004' }

test.each(
  demoForms.map(({ procedure, form }) => [procedure, form] as const),
)('thirty people fill in the form of %s rightly', (_code, form) => {
  for (let seed = 0; seed < 30; seed++) {
    const answers = plausibleAnswers(form, { prefill, place, random: randomFrom(seed) })
    expect(checkAnswers(form, answers)).toEqual([])
  }
})
