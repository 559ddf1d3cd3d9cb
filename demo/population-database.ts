import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { demoCitizens, type DemoPerson } from './people.ts'

/** The code under which the demonstration's catalogue knows the database. */
export const populationDatabase = 'csdl-quoc-gia-dan-cu'

/**
 * A national population database for the demonstration: it knows the invented people and nobody else, and answers as
 * docs/operations.md says that a connection does. It ends with the process.
 */
export async function startPopulationDatabase(): Promise<string> {
  const server = createServer(async (request, response) => {
    const question = await readJson(request)
    const number = question?.person?.identityNumber
    const person = demoCitizens.find((it) => it.identityNumber === number)
    response.writeHead(question ? 200 : 400, { 'content-type': 'application/json' })
    response.end(JSON.stringify(person ? { found: true, facts: factsOf(person) } : { found: false }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/tra-cuu`
}

/** Who lives at one address is one household; the eldest heads it. */
function factsOf(person: DemoPerson) {
  const household = demoCitizens.filter((it) => it.address.detail === person.address.detail)
  const [head] = household.toSorted((a, b) => a.birthDate.localeCompare(b.birthDate))
  const [year, month, day] = person.birthDate.split('-')
  return [
    { name: 'Họ và tên', value: person.name },
    { name: 'Ngày sinh', value: `${day}/${month}/${year}` },
    { name: 'Nơi thường trú', value: person.address.detail },
    { name: 'Chủ hộ', value: head!.name },
    { name: 'Quan hệ với chủ hộ', value: head === person ? 'Chủ hộ' : 'Người trong hộ' },
  ]
}

type Question = { person?: { identityNumber?: unknown } }

async function readJson(request: IncomingMessage): Promise<Question | undefined> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8')) as Question
  } catch {
    return undefined
  }
}
