import { spawnSync } from 'node:child_process'
import { createHash, createPublicKey, generateKeyPairSync, verify, X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { apologise, type Dossier, findDossier, listActs, requestSupplement, submitSupplement } from '#dossiers'
import { actorOf } from '#identity'
import { at } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { demonstrationKey } from '#platform/signing/demonstration-key.ts'
import { demandUsableSigner, pdfSigner } from '#platform/signing/pdf-signer.ts'
import { selfMadeCertificate } from '#platform/signing/self-made-certificate.ts'
import { configSchemas } from '../../../app/compose.ts'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { person } from '../../../../tests/support/accounts.ts'
import { browserOf } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { paperChecksum } from '../paper-forms/paper-address.ts'
import { removeSecret } from '../remove-secret/remove-secret.ts'
import { historyFile } from './history-file.ts'
import { deleteHistoryFiles } from './history-file.sql.ts'

const portal = await testPortal()
const { db, config } = portal
const here = await town(db)
const vietnam = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`)
const monday = vietnam('2026-11-30 09:00')
const on = (it: Dossier) => ({ dossierId: it.id, revision: it.revision })
const folder = mkdtempSync(join(tmpdir(), 'history-'))
const has = (tool: string, flag = '--version') => spawnSync(tool, [flag]).error === undefined

async function download(dossier: Dossier, language = '') {
  const { cookie } = await browserOf(portal, here.citizen.actor)
  const url = `${language}/ho-so/${dossier.id}/lich-su.pdf`
  const answer = await portal.web.inject({ url, headers: { cookie } })
  return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload }
}

/** Without white space: lines are broken where columns end. */
async function textOf(pdf: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return squeezed(text)
}
const squeezed = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, '')

/** The bytes that a signature covers, and the signature: by the PDF's own ByteRange, without the library that signed. */
function partsOf(pdf: Buffer): { covered: Buffer; cms: Buffer; range: number[] } {
  const text = pdf.toString('latin1')
  const range = [...text.matchAll(/\/ByteRange\s*\[([\d\s]+)\]/g)].at(-1)![1]!.trim().split(/\s+/).map(Number)
  const [from, length, next, rest] = range as [number, number, number, number]
  const covered = Buffer.concat([pdf.subarray(from, from + length), pdf.subarray(next, next + rest)])
  const cms = Buffer.from(text.slice(from + length + 1, next - 1), 'hex')
  // Filled up with zeros: DER says itself how long it is.
  const size = cms[1]! === 0x82 ? cms.readUInt16BE(2) + 4 : cms.length
  return { covered, cms: cms.subarray(0, size), range }
}

async function eventful(): Promise<Dossier> {
  const dossier = await at(monday, () => dossierIn(db, here, 4))
  const due = vietnam('2026-12-11 10:00')
  const sorry = await at(monday, () =>
    db.begin((tx) => apologise(tx, here.leader, { ...on(dossier), reason: 'Máy in hỏng', due })),
  )
  const items = [{ component: 'Giấy chứng sinh', what: 'Ảnh bị mờ' }]
  const deadline = vietnam('2026-12-10 17:00')
  const asked = await at(vietnam('2026-12-01 09:00'), () =>
    db.begin((tx) => requestSupplement(tx, here.handler, { ...on(sorry), items, deadline })),
  )
  return at(vietnam('2026-12-02 09:00'), () =>
    db.begin((tx) =>
      submitSupplement(tx, here.citizen.actor, {
        ...on(asked),
        items: [{ number: 1, text: 'Đây là ảnh mới', files: [] }],
      }),
    ),
  )
}

const one = await eventful()

test('rights: only the owner, signed in', async () => {
  const dossier = await filed(db, here)
  const url = `/ho-so/${dossier.id}/lich-su.pdf`
  expect((await portal.web.inject({ url })).statusCode).toBe(303)
  for (const actor of [await actorOf(db, (await person(db)).accountId, 'citizen'), here.receiver, here.stranger])
    expect([403, 404]).toContain((await (await browserOf(portal, actor)).see(url)).status)
  expect((await download(dossier)).status).toBe(200)
})

test('it says every act, date and pause, offices and no officer, and the mark that the look-up knows', async () => {
  const dossier = one
  const { bytes, headers } = await download(dossier)
  expect(headers['content-disposition']).toBe(`attachment; filename="lich-su-${dossier.code}.pdf"`)
  const text = await textOf(bytes)
  const acts = await listActs(db, dossier.id)
  for (const words of ['LỊCH SỬ GIẢI QUYẾT HỒ SƠ', dossier.code!, 'Máy in hỏng', 'Ảnh bị mờ', 'Đây là ảnh mới'])
    expect(text).toContain(squeezed(words))
  for (const act of acts) expect(text).toContain(act.hash.slice(0, 12))
  expect(text).toContain(squeezed(`Hồ sơ có ${acts.length} việc`))
  expect(text).toContain(squeezed('Ủy ban nhân dân phường Cửa Nam'))
  expect(text).toMatch(/tạmdừng;hạnbổsung/)
  expect(text).toContain(squeezed('BẢN TRÌNH DIỄN'))
  for (const officer of [here.receiver, here.handler, here.leader]) expect(text).not.toContain(squeezed(officer.name))
  const checksum = paperChecksum({ form: 'history', number: dossier.code!, actHash: dossier.head })
  const known = await (await browserOf(portal, here.citizen.actor)).see(`/tra-cuu?ma=${dossier.code}&giay=${checksum}`)
  expect(known.$('main').text()).toContain('Lịch sử hồ sơ')
  const english = await textOf((await download(dossier, '/en')).bytes)
  expect(english).toContain('HISTORYOFADOSSIER')
})

test('the signature covers the whole file, and its digest is that of the bytes; one changed byte breaks it', async () => {
  const { bytes } = await download(one)
  const { covered, cms, range } = partsOf(bytes)
  expect(range[0]).toBe(0)
  expect(range[2]! + range[3]!).toBe(bytes.length)
  expect(bytes.toString('latin1')).toContain('ETSI.CAdES.detached')
  const digest = createHash('sha256').update(covered).digest()
  expect(cms.includes(digest)).toBe(true)
  const { certificate } = await demonstrationKey(config.dataDir)
  expect(cms.includes(certificate)).toBe(true)
  covered[100] = covered[100]! ^ 1
  expect(cms.includes(createHash('sha256').update(covered).digest())).toBe(false)
})

test.skipIf(!has('openssl', 'version'))('another program finds the signature valid (needs openssl)', async () => {
  const { bytes } = await download(one)
  const { covered, cms } = partsOf(bytes)
  const { certificate } = await demonstrationKey(config.dataDir)
  const files = { cms: join(folder, 'a.der'), data: join(folder, 'a.bin'), own: join(folder, 'own.pem') }
  writeFileSync(files.cms, cms)
  writeFileSync(files.own, new X509Certificate(certificate).toString())
  const check = (data: Buffer) => {
    writeFileSync(files.data, data)
    const purpose = ['-purpose', 'any', '-CAfile', files.own]
    const args = ['cms', '-verify', '-binary', '-inform', 'DER', '-in', files.cms, '-content', files.data, ...purpose]
    return spawnSync('openssl', [...args, '-out', join(folder, 'out')])
  }
  expect(String(check(covered).stderr)).toMatch(/successful/i)
  covered[200] = covered[200]! ^ 1
  expect(check(covered).status).not.toBe(0)
})

test.skipIf(!has('pdfsig', '-v'))(
  'a PDF reader finds it valid and the document whole (needs pdfsig of poppler)',
  async () => {
    const file = join(folder, 'signed.pdf')
    writeFileSync(file, (await download(one)).bytes)
    const said = String(spawnSync('pdfsig', ['-nocert', file]).stdout)
    expect(said).toContain('Signature is Valid')
    expect(said).toContain('Total document signed')
  },
)

test('what says the same is signed once; a new act, or another certificate, is another document; erased, it is gone', async () => {
  const dossier = await at(monday, () => dossierIn(db, here, 4))
  const first = (await download(dossier)).bytes
  expect((await download(dossier)).bytes.equals(first)).toBe(true)
  const kept = await db<{ pdf: Buffer }[]>`select pdf from dossiers.history_file where dossier_id = ${dossier.id}`
  expect(kept).toHaveLength(1)
  await db.begin((tx) => deleteHistoryFiles(tx, dossier.id))
  expect((await download(dossier)).bytes.equals(first)).toBe(false)
  const items = [{ component: '', what: 'Bí mật: kho số 5' }]
  const deadline = vietnam('2026-12-10 17:00')
  const asked = await at(monday, () =>
    db.begin((tx) => requestSupplement(tx, here.handler, { ...on(dossier), items, deadline })),
  )
  expect(await textOf((await download(asked)).bytes)).toContain('khosố5')
  await at(monday, () =>
    db.begin((tx) => removeSecret(tx, here.leader, { ...on(asked), reason: 'Có nội dung bí mật' })),
  )
  expect(await db`select from dossiers.history_file where dossier_id = ${dossier.id}`).toHaveLength(0)
  const after = await textOf((await download((await findDossier(db, dossier.id))!)).bytes)
  expect(after).not.toContain('khosố5')
  expect(after).toContain('Nộidungđãđượcxóa')
})

test('without a certificate it is not signed, and says so in its name and in itself', async () => {
  const bare = readConfig({ NODE_ENV: 'test', DEMO: 'off' }, configSchemas())
  const { bytes, name } = await historyFile({ db, config: bare }, await filed(db, here), 'vi')
  expect(name).toMatch(/-chua-ky\.pdf$/)
  expect(bytes.toString('latin1')).not.toContain('ByteRange')
  expect(await textOf(bytes)).toContain('chưađượckýsố')
})

test('the self-made certificate is sound, its key is nobody else’s to read, and is made once', async () => {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const subject = { country: 'VN', organisation: 'Thử', name: 'Người ký thử' }
  const made = new X509Certificate(
    selfMadeCertificate(keys, { subject, from: monday, until: new Date(monday.getTime() + 86_400_000) }),
  )
  expect(made.verify(keys.publicKey)).toBe(true)
  expect(made.subject).toContain('CN=Người ký thử')
  expect(new Date(made.validFrom)).toEqual(monday)
  expect(made.ca).toBe(false)
  const dataDir = join(folder, 'data')
  const [one, two] = await Promise.all([demonstrationKey(dataDir), demonstrationKey(dataDir)])
  expect(one.certificate.equals(two.certificate)).toBe(true)
  expect(statSync(join(dataDir, 'signing/demonstration.json')).mode & 0o077).toBe(0)
  const data = Buffer.from('x')
  const { sign } = await import('node:crypto')
  expect(verify('sha256', data, createPublicKey(one.key), sign('sha256', data, two.key))).toBe(true)
})

test.skipIf(!has('openssl', 'version'))(
  'a PKCS#12 file of the configuration signs; a wrong password stops the start (needs openssl)',
  async () => {
    const [key, cert, p12] = ['k.pem', 'c.pem', 'k.p12'].map((name) => join(folder, name)) as [string, string, string]
    const subject = '/C=VN/O=Co quan mau/CN=Con dau mau'
    spawnSync('openssl', [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      key,
      '-out',
      cert,
      '-days',
      '30',
      '-subj',
      subject,
    ])
    spawnSync('openssl', ['pkcs12', '-export', '-inkey', key, '-in', cert, '-out', p12, '-passout', 'pass:mat khau'])
    const settings = (password: string) =>
      readConfig({ NODE_ENV: 'test', DEMO: 'off', SIGN_P12_FILE: p12, SIGN_P12_PASSWORD: password }, configSchemas())
    const signer = (await pdfSigner(settings('mat khau')))!
    expect(signer).toMatchObject({ name: 'Con dau mau', isDemonstration: false })
    const signed = await signer.sign((await download(await filed(db, here))).bytes, { reason: 'Thử', at: monday })
    const { cms, covered } = partsOf(signed)
    expect(cms.includes(createHash('sha256').update(covered).digest())).toBe(true)
    expect(cms.includes(new X509Certificate(readFileSync(cert)).raw)).toBe(true)
    await expect(demandUsableSigner(settings('sai'))).rejects.toThrow('SIGN_P12_FILE')
  },
)
