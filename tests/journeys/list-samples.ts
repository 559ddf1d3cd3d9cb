import type { browserOf } from '../support/desk.ts'

/** Dossiers chosen in a list, before anything is done with them. */
export async function chosenSample(officer: Awaited<ReturnType<typeof browserOf>>): Promise<string> {
  const { $ } = await officer.see('/can-bo?hang=don-vi')
  const form = new URLSearchParams({ viec: 'phan-cong' })
  const box = $('form[action="/can-bo/nhieu"]')
  for (const name of ['_token', 've']) form.set(name, box.find(`input[name=${name}]`).attr('value')!)
  box.find('input[name=chon]').each((_, it) => {
    form.append('chon', it.attribs.value!)
  })
  return String((await officer.post('/can-bo/nhieu', form)).location)
}
