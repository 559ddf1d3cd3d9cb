import { readFile } from 'node:fs/promises'
import { actorOf } from '#identity'
import { findProcedureByCode, lifeEvents } from '#procedures'
import { now, today } from '#platform/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import { demoCitizens, demoOfficers } from '../../demo/people.ts'
import { passCookie, writePass } from '../../src/domains/dossiers/look-up-dossier/pass.ts'
import { browserOf } from '../support/desk.ts'
import { batchSamples } from './batch-samples.ts'
import { openidSamples } from './openid-samples.ts'
import { chosenSample } from './list-samples.ts'
import { type Officer, preparedDecision } from '../support/ministry.ts'
import type { TestPortal } from '../support/portal.ts'

/** An address of a page, and the cookie of somebody it is for. */
export type Sample = { path: string; cookie?: string }

/** Routes that answer with something other than a page; everything under /api is data too. */
export const notPages: ReadonlySet<string> = new Set([
  // Files.
  ...['/assets/:name', '/ho-so/nhap/:draftId/tep/:fileId', '/ho-so/:dossierId/tep/:fileId'],
  ...['/ho-so/:dossierId/lich/:kind.ics', '/ho-so/:dossierId/lich-su.pdf'],
  ...['/ho-so/:dossierId/lich-hen/:sequence.ics', '/can-bo/xin-y-kien/:id/tep/:file'],
  '/can-bo/hoi-toi/:id/tep/:file',
  ...[
    '/can-bo/nop-thay/ho-so/:draft/tep/:file',
    '/can-bo/ho-so/:id/tep/:file',
    '/kho/:id/tep',
    '/tra-cuu/ho-so/tep/:file',
  ],
  ...['/ho-so/:dossierId/phieu/:sequence.pdf', '/tra-cuu/ho-so/phieu/:sequence.pdf'],
  ...['/can-bo/ho-so/:id/phieu-kiem-soat.pdf', '/can-bo/so-theo-doi/:format'],
  ...['/can-bo/tai-ve/:format', '/can-bo/nhieu/:id/giay-tiep-nhan.pdf'],
  ...['/quyet-dinh/:id/tep', '/quan-tri/quyet-dinh/:id/tep'],
  ...['/bieu-mau/:id.pdf', '/quan-tri/bieu-mau/:code/ban-in.pdf'],
  ...['/ho-so/nop/:procedureId/nhieu/bang-mau.xlsx', '/ho-so/nhieu/:batchId/ket-qua.xlsx'],
  // Data for islands and for machines that watch.
  '/quan-tri/thu-tuc/nhap/:id/phan/:part/goi-y/:list',
  ...['/thu-tuc/goi-y', '/don-vi-hanh-chinh/:provinceCode/xa', '/health/live', '/health/ready'],
  ...['/danh-muc/:catalogue/tai-ve/:format'],
  // Feeds, maps and descriptions for machines.
  ...[
    '/thu-tuc/thay-doi.atom',
    '/thu-tuc/:code/du-lieu.jsonld',
    '/thu-tuc/:code/ban-in.pdf',
    '/thu-tuc/:code/ban-in.docx',
    '/sitemap.xml',
    '/sitemap/:part',
    '/robots.txt',
    '/mcp',
    '/.well-known/openid-configuration',
    // All of /sso, the provider's own.
    '/*',
  ],
  '/lich-hen/:appointment/lich-hen.ics',
  // These lead on to a page.
  ...['/ngon-ngu/:language', '/thong-bao/mo/:token'],
])

/**
 * An address of every page of the router, from the demonstration. A page that is missing here fails the crawl: give its
 * route a line with an address that shows something, and the cookie of somebody it is for.
 */
export async function routeSamples(portal: TestPortal): Promise<Record<string, Sample>> {
  const { db } = portal
  const [mai, receiver, leader, administrator, finance] = await Promise.all([
    personOf(portal, 'le.mai', 'citizen'),
    personOf(portal, 'vu.lan', 'officer'),
    personOf(portal, 'bui.hanh', 'officer'),
    personOf(portal, 'kieu.an', 'officer'),
    personOf(portal, 'cao.vinh', 'officer'),
  ])
  const own = (status: number) => dossierWith(db, status, { submittedBy: mai.accountId })
  const there = (status: number) => dossierWith(db, status, { agencyId: leader.agencyId! })
  const [procedure] = await findProcedureByCode(db, '1.001193')
  const start = `/ho-so/nop/${procedure!.id}?khong-hoi=1`
  const draft = String((await mai.send(start, start.split('?')[0]!, {})).location)
  const registration = await register(portal)
  for (const [kind, address] of Object.entries({ 'dien-thoai': '0900777001', 'thu-dien-tu': 'mai@example.vn' }))
    await mai.send(`/tai-khoan/lien-he/${kind}`, `/tai-khoan/lien-he/${kind}`, { address })
  const notice = (await mai.see('/thong-bao')).$('main a[href^="/thong-bao/"]').attr('href')!
  const authoring = await authoringSamples(portal)
  const number = await numberAtTheOffice(db)
  await receiver.send('/can-bo/quay', '/can-bo/quay/1/ngoi', {})
  const until = new Date(Date.now() + 600_000)
  const pass = writePass(portal.config.key('look-up'), { dossierId: await own(10), means: 'code', until })

  const everybody: [route: string, path: string][] = [
    ['/', '/'],
    ['/thu-tuc', '/thu-tuc?q=khai+sinh'],
    ['/thu-tuc/:code', '/thu-tuc/1.001193'],
    ['/thu-tuc/:code/dieu-kien', '/thu-tuc/1.001193/dieu-kien'],
    ['/thu-tuc/thay-doi', '/thu-tuc/thay-doi'],
    ['/su-kien/:slug', `/su-kien/${lifeEvents[0]!.slug}`],
    ['/co-quan', '/co-quan'],
    ['/co-quan/:id', `/co-quan/${leader.agencyId}`],
    ['/danh-muc', '/danh-muc'],
    ['/danh-muc/:catalogue', '/danh-muc/ngan-hang'],
    ['/danh-muc/:catalogue/:key', '/danh-muc/ngan-hang/vietcombank'],
    ['/xa-cu', '/xa-cu?q=ha+giang'],
    ['/tra-cuu', '/tra-cuu'],
    ['/quay', '/quay'],
    ['/quay/:office', '/quay/1'],
    ['/quay/:office/so/:ticket', number],
    ['/quay/:office/man-hinh', '/quay/1/man-hinh'],
    ['/ki-ot/:office', '/ki-ot/1'],
    ['/ki-ot/:office/thu-tuc', '/ki-ot/1/thu-tuc'],
    ['/ki-ot/:office/thu-tuc/:procedure', `/ki-ot/1/thu-tuc/${procedure!.id}`],
    ['/ki-ot/:office/tra-cuu', '/ki-ot/1/tra-cuu'],
    ['/ki-ot/:office/so/:ticket', number.replace('/quay', '/ki-ot')],
    ['/du-lieu-mo', '/du-lieu-mo'],
    ['/dang-nhap', '/dang-nhap'],
    ['/dang-ky', '/dang-ky'],
    ['/dang-ky/ma/:token', registration],
    ['/quen-mat-khau', '/quen-mat-khau'],
    ['/quan-tri/hop-thu-di', '/quan-tri/hop-thu-di'],
    ['/kham-pha-giao-dien', '/kham-pha-giao-dien'],
    ['/kham-pha-giao-dien/ban-lam-viec', '/kham-pha-giao-dien/ban-lam-viec'],
  ]
  const citizen: [string, string][] = [
    ['/quay/:office/dat-lich', '/quay/1/dat-lich?viec=1'],
    ['/lich-hen', '/lich-hen'],
    ['/lich-hen/:appointment', await appointmentOf(db, mai.accountId)],
    ['/tai-khoan', '/tai-khoan'],
    ['/tai-khoan/truy-cap', '/tai-khoan/truy-cap'],
    ['/tai-khoan/cong-da-dang-nhap', '/tai-khoan/cong-da-dang-nhap'],
    ['/tai-khoan/theo-doi', '/tai-khoan/theo-doi?loai=procedure&ma=1.001193'],
    ['/tai-khoan/mat-khau', '/tai-khoan/mat-khau'],
    ['/tai-khoan/lien-he/dien-thoai', '/tai-khoan/lien-he/dien-thoai'],
    ['/tai-khoan/lien-he/dien-thoai/ma', '/tai-khoan/lien-he/dien-thoai/ma'],
    ['/tai-khoan/lien-he/thu-dien-tu', '/tai-khoan/lien-he/thu-dien-tu'],
    ['/tai-khoan/lien-he/thu-dien-tu/ma', '/tai-khoan/lien-he/thu-dien-tu/ma'],
    ['/thong-bao', '/thong-bao'],
    ['/thong-bao/:id', notice],
    ['/ho-so', '/ho-so'],
    ['/kho', '/kho'],
    ['/kho/them', '/kho/them'],
    ['/ho-so/nop/:procedureId', start],
    ['/ho-so/nhap/:draftId', draft],
    ['/ho-so/nhap/:draftId/trang/:page', `${draft}/trang/child`],
    ['/ho-so/nhap/:draftId/giay-to/:key', `${draft}/giay-to/surrogacy`],
    ['/ho-so/nhap/:draftId/noi-nhan', `${draft}/noi-nhan`],
    ['/ho-so/nhap/:draftId/noi-tiep-nhan', `${draft}/noi-tiep-nhan`],
    ['/ho-so/nhap/:draftId/nho/:page', `${draft}/nho/child`],
    ['/loi-nho/:id', await invitationToSomebody(db)],
    ['/ho-so/nhap/:draftId/kiem-tra', `${draft}/kiem-tra`],
    ['/ho-so/:dossierId', `/ho-so/${await own(10)}`],
    ['/ho-so/:dossierId/da-nop', `/ho-so/${await own(1)}/da-nop`],
    ['/ho-so/:dossierId/nop-lai', `/ho-so/${await own(10)}/nop-lai`],
    ['/ho-so/:dossierId/to-khai', `/ho-so/${await own(4)}/to-khai`],
    ['/ho-so/:dossierId/ma-tra-cuu', `/ho-so/${await own(4)}/ma-tra-cuu`],
    ['/ho-so/:dossierId/bo-sung', `/ho-so/${await own(5)}/bo-sung`],
    ['/ho-so/:dossierId/bo-sung/to-khai/:page', await correctedPage(db, await own(5))],
    ['/ho-so/:dossierId/lich', `/ho-so/${await own(4)}/lich`],
    ['/ho-so/:dossierId/tin-nhan', `/ho-so/${await own(4)}/tin-nhan`],
    ['/ho-so/:dossierId/rut', `/ho-so/${await own(4)}/rut`],
    ['/ho-so/:dossierId/dung', `/ho-so/${await own(4)}/dung`],
    // The second act of a dossier in process is its acceptance, which left a receipt.
    ['/ho-so/:dossierId/phieu/:sequence', `/ho-so/${await own(4)}/phieu/2`],
  ]
  const onDesk = async (act: string, status: number): Promise<[string, string]> => [
    `/can-bo/ho-so/:id${act}`,
    `/can-bo/ho-so/${await there(status)}${act}`,
  ]
  const atTheDesk: [string, string][] = [
    ['/can-bo', '/can-bo?hang=don-vi'],
    ['/can-bo/so-theo-doi', '/can-bo/so-theo-doi'],
    ['/can-bo/quay/thong-ke', '/can-bo/quay/thong-ke'],
    ['/can-bo/dieu-hanh', '/can-bo/dieu-hanh'],
    ['/can-bo/quy-tac-phan-cong', '/can-bo/quy-tac-phan-cong'],
    ['/can-bo/nghi-phep', '/can-bo/nghi-phep'],
    ['/can-bo/nhieu/:id', await chosenSample(leader)],
    ['/chon-vai-tro', '/chon-vai-tro'],
    await onDesk('', 4),
    await onDesk('/phieu-kiem-soat', 4),
    await onDesk('/tiep-nhan', 1),
    await onDesk('/tu-choi', 1),
    await onDesk('/xu-ly', 2),
    await onDesk('/yeu-cau-bo-sung', 4),
    await onDesk('/phan-cong', 4),
    await onDesk('/thu-phi', 4),
    await onDesk('/thu-phi/huy', 4),
    await onDesk('/tra-ket-qua', 4),
    await onDesk('/dung', 4),
    await onDesk('/tin-nhan', 4),
    await onDesk('/doi-chieu', 1),
    ['/can-bo/phim-tat', '/can-bo/phim-tat'],
    await onDesk('/ghi-chu', 4),
    await onDesk('/xin-loi', 4),
    await onDesk('/gia-han-bo-sung', 5),
    await onDesk('/mat-hong-giay-to', 4),
    await onDesk('/sua-sai', 9),
    await onDesk('/ban-giao', 9),
    await onDesk('/chuyen-buoc', 4),
    await onDesk('/lay-y-kien', 4),
    await onDesk('/lay-y-kien/rut', 4),
    await onDesk('/hoi-y-kien', 4),
    await onDesk('/hoi-y-kien/nhac', 4),
    await onDesk('/hoi-y-kien/rut', 4),
    await onDesk('/kiem-tra-thuc-dia', 4),
    await onDesk('/tra-cuu-csdl', 4),
    await onDesk('/hop-hoi-dong', 4),
    await onDesk('/lich-hen', 4),
    await onDesk('/chuyen-dung-noi', 1),
    await onDesk('/xoa-bi-mat', 4),
    ['/can-bo/xin-y-kien', '/can-bo/xin-y-kien'],
    ...(await workSamples(db, leader.agencyId!)),
    ['/can-bo/hoi-toi', '/can-bo/hoi-toi'],
    ['/can-bo/hoi-toi/:id', await questionTo(db, leader, { asker: receiver, dossierId: await there(4) })],
  ]
  const atTheCounter: [string, string][] = [
    await onDesk('/thu-phi/da-nop', 4),
    await onDesk('/rut', 4),
    await onDesk('/nhan-bo-sung', 5),
    await onDesk('/sua-to-khai', 1),
    ['/can-bo/quay', '/can-bo/quay'],
    ['/can-bo/quay/:booth', '/can-bo/quay/1'],
    ['/can-bo/quay/lich-hen', '/can-bo/quay/lich-hen'],
    ...(await counterSamples(receiver, procedure!.id)),
  ]
  const administration: [string, string][] = [
    ['/quan-tri', '/quan-tri'],
    ['/quan-tri/tai-khoan', '/quan-tri/tai-khoan'],
    ['/quan-tri/cong-dang-nhap', '/quan-tri/cong-dang-nhap'],
    ['/quan-tri/cong-dang-nhap/moi', '/quan-tri/cong-dang-nhap/moi'],
    ['/quan-tri/tai-khoan/:id', `/quan-tri/tai-khoan/${leader.accountId}`],
    ['/quan-tri/quy-tac-xu-ly', '/quan-tri/quy-tac-xu-ly'],
    ['/quan-tri/quy-tac-xu-ly/:code', '/quan-tri/quy-tac-xu-ly/1.001570'],
    ['/quan-tri/quay', '/quan-tri/quay'],
    ['/quan-tri/quay/moi', '/quan-tri/quay/moi'],
    ['/quan-tri/quay/:office', '/quan-tri/quay/1'],
    ['/quan-tri/quay/:office/dich-vu/:part', '/quan-tri/quay/1/dich-vu/1'],
    ['/quan-tri/quay/:office/khung-gio/:part', '/quan-tri/quay/1/khung-gio/1'],
    ['/quan-tri/quay/:office/ngay-nghi', '/quan-tri/quay/1/ngay-nghi'],
    ['/quan-tri/quay/:office/quay-so/:part', '/quan-tri/quay/1/quay-so/1'],
    ['/quan-tri/nhan-thay', '/quan-tri/nhan-thay?tim=hoan'],
    ['/quan-tri/nhan-thay/:unit', `/quan-tri/nhan-thay/${leader.agencyId}?tim=hai`],
    ['/quan-tri/loi-mau', `/quan-tri/loi-mau?co-quan=${leader.agencyId}`],
    ['/quan-tri/loi-mau/:agency/moi', `/quan-tri/loi-mau/${leader.agencyId}/moi`],
    ['/quan-tri/loi-mau/:agency/:id', await wordingOf(db, leader.agencyId!)],
    ['/quan-tri/mau-giay', `/quan-tri/mau-giay?co-quan=${leader.agencyId}`],
    ['/quan-tri/mau-giay/:agency/:form', `/quan-tri/mau-giay/${leader.agencyId}/receipt`],
    ['/quan-tri/lich-lam-viec', '/quan-tri/lich-lam-viec'],
    ['/quan-tri/lich-lam-viec/ngay', '/quan-tri/lich-lam-viec/ngay?ngay=2026-11-24'],
    ['/quan-tri/lich-lam-viec/nhap', '/quan-tri/lich-lam-viec/nhap'],
    ['/quan-tri/lich-lam-viec/lich-su', '/quan-tri/lich-lam-viec/lich-su'],
    ['/quan-tri/gio-lam-viec', '/quan-tri/gio-lam-viec'],
    ['/quan-tri/tu-dien', '/quan-tri/tu-dien'],
    ['/quan-tri/tu-dien/thu', '/quan-tri/tu-dien/thu?q=mat+can+cuoc'],
    ['/quan-tri/tu-dien/moi', '/quan-tri/tu-dien/moi'],
    ['/quan-tri/tu-dien/:key', '/quan-tri/tu-dien/kin'],
    ['/quan-tri/lien-ket', '/quan-tri/lien-ket'],
    ['/quan-tri/bieu-mau', '/quan-tri/bieu-mau'],
    ['/quan-tri/bieu-mau/:code', '/quan-tri/bieu-mau/birth-registration'],
    ['/quan-tri/bieu-mau/moi', '/quan-tri/bieu-mau/moi'],
    ['/quan-tri/bieu-mau/nhap-formio', '/quan-tri/bieu-mau/nhap-formio'],
    ['/quan-tri/bieu-mau/:code/soan', '/quan-tri/bieu-mau/birth-registration/soan'],
    ['/quan-tri/bieu-mau/:code/soan/:part', '/quan-tri/bieu-mau/birth-registration/soan/0.0'],
    ['/quan-tri/bieu-mau/:code/thu', '/quan-tri/bieu-mau/birth-registration/thu'],
    ['/quan-tri/bieu-mau/:code/cong-bo', '/quan-tri/bieu-mau/birth-registration/cong-bo'],
    ['/quan-tri/bieu-mau/:code/phien-ban', '/quan-tri/bieu-mau/birth-registration/phien-ban'],
    ['/quan-tri/bieu-mau/:code/phien-ban/:number', '/quan-tri/bieu-mau/birth-registration/phien-ban/1'],
    [
      '/quan-tri/bieu-mau/:code/phien-ban/so-sanh',
      '/quan-tri/bieu-mau/birth-registration/phien-ban/so-sanh?tu=1&den=1',
    ],
    [
      '/quan-tri/bieu-mau/:code/bao-cao-nhap',
      await sendFile(portal, administrator, {
        url: '/quan-tri/bieu-mau/nhap-formio',
        content: await readFile('tests/support/formio-form.json', 'utf8'),
      }),
    ],
    ['/quan-tri/gan-bieu-mau', '/quan-tri/gan-bieu-mau?bieu-mau=birth-registration'],
    ['/quan-tri/danh-muc', '/quan-tri/danh-muc'],
    ['/quan-tri/danh-muc/dinh-nghia', '/quan-tri/danh-muc/dinh-nghia'],
    ['/quan-tri/danh-muc/:catalogue/dinh-nghia', await defineCatalogue(administrator)],
  ]
  administration.push(...(await processSamples(portal, administrator)))
  const revenue = '/quan-tri/danh-muc/khoan-thu'
  const fees = 'code,name,kind\nle-phi-thu,Lệ phí thử,fee\nle-phi-ho-tich,Lệ phí hộ tịch (mới),fee\n'
  const keepingCatalogues: [string, string][] = [
    ['/quan-tri/danh-muc/:catalogue', revenue],
    ['/quan-tri/danh-muc/:catalogue/them', '/quan-tri/danh-muc/tai-khoan-kho-bac/them'],
    ['/quan-tri/danh-muc/:catalogue/sua/:key', `${revenue}/sua/le-phi-ho-tich`],
    ['/quan-tri/danh-muc/:catalogue/nhap', `${revenue}/nhap`],
    [
      '/quan-tri/danh-muc/:catalogue/nhap/:id',
      await sendFile(portal, finance, { url: `${revenue}/nhap`, content: fees }),
    ],
    ['/quan-tri/don-vi-hanh-chinh', '/quan-tri/don-vi-hanh-chinh'],
  ]
  return Object.fromEntries([
    ...everybody.map(([route, path]) => [route, { path }]),
    ...citizen.map(([route, path]) => [route, { path, cookie: mai.cookie }]),
    ...atTheDesk.map(([route, path]) => [route, { path, cookie: leader.cookie }]),
    ...atTheCounter.map(([route, path]) => [route, { path, cookie: receiver.cookie }]),
    ...authoring,
    ...(await batchSamples(portal, procedure!.id)),
    ...(await openidSamples(portal, { citizen: mai, administrator, agencyId: leader.agencyId! })),
    ...administration.map(([route, path]) => [route, { path, cookie: administrator.cookie }]),
    ...keepingCatalogues.map(([route, path]) => [route, { path, cookie: finance.cookie }]),
    ['/can-bo/ho-so/:id/chuyen-ho-so', await transferSample(portal)],
    ['/tra-cuu/ho-so', { path: '/tra-cuu/ho-so', cookie: `${passCookie}=${pass}` }],
  ])
}

/** Pages of those who write and publish procedures; one decision is published on the way. */
async function authoringSamples(portal: TestPortal): Promise<[route: string, sample: Sample][]> {
  const { db } = portal
  const [author, checker, publisher] = await Promise.all(
    ['la.vy', 'tong.hai', 'quach.loan'].map((key) => officerOf(portal, key)),
  )
  const inState = async (state: string) => {
    const [row] = await db<{ id: string }[]>`
      select id from procedures.draft where state = ${state} and agency_name = 'Bộ Tư pháp' order by id limit 1`
    return `/quan-tri/thu-tuc/nhap/${row!.id}`
  }
  const [begun, checked] = [await inState('drafting'), await inState('checked')]
  const facts = { number: '9/QĐ-BTP', signedOn: '2026-01-05', effectiveOn: '2026-02-01' }
  const published = await preparedDecision(portal, author!, { ...facts, drafts: [checked] })
  await publisher!.send(published, `${published}/cong-bo`, {})
  const decision = await preparedDecision(portal, author!, { ...facts, number: '10/QĐ-BTP', drafts: [] })
  const [procedure] = await findProcedureByCode(db, '1.001193')
  const [document] = await db<{ slug: string }[]>`select slug from procedures.legal_document order by slug limit 1`
  const everybody: [string, string][] = [
    ['/thu-tuc/:code/phien-ban', '/thu-tuc/1.004873/phien-ban'],
    ['/thu-tuc/:code/so-sanh', '/thu-tuc/1.004873/so-sanh?tu=1&den=2'],
    ['/van-ban', '/van-ban'],
    ['/van-ban/:slug', `/van-ban/${document!.slug}`],
    ['/quyet-dinh/:id', published.replace('/quan-tri', '')],
  ]
  const byAuthor: [string, string][] = [
    ['/quan-tri/thu-tuc', '/quan-tri/thu-tuc?q=khai+sinh'],
    ['/quan-tri/thu-tuc/moi', '/quan-tri/thu-tuc/moi'],
    ['/quan-tri/thu-tuc/goc/:id', `/quan-tri/thu-tuc/goc/${procedure!.id}`],
    ['/quan-tri/thu-tuc/nhap/:id', begun],
    ['/quan-tri/thu-tuc/nhap/:id/phan/:part', `${begun}/phan/components`],
    ['/quan-tri/thu-tuc/nhap/:id/phan/:part/chon', `${begun}/phan/results/chon?vao=results`],
    ['/quan-tri/thu-tuc/nhap/:id/phan/rules', `${begun}/phan/rules`],
    ['/quan-tri/thu-tuc/nhap/:id/phan/rules/muc/:list/:index', `${begun}/phan/rules/muc/tables/0`],
    ['/quan-tri/thu-tuc/nhap/:id/xem', `${begun}/xem`],
    ['/quan-tri/thu-tuc/nhap/:id/xem/dieu-kien', `${begun}/xem/dieu-kien`],
    ['/quan-tri/thu-tuc/nhap/:id/khac-ban-goc', `${begun}/khac-ban-goc`],
    ['/quan-tri/thu-tuc/nhap/:id/lich-su', `${begun}/lich-su`],
    ['/quan-tri/quyet-dinh', '/quan-tri/quyet-dinh'],
    ['/quan-tri/quyet-dinh/moi', '/quan-tri/quyet-dinh/moi'],
    ['/quan-tri/quyet-dinh/bao-cao', '/quan-tri/quyet-dinh/bao-cao'],
    ['/quan-tri/quyet-dinh/:id', decision],
  ]
  return [
    ...everybody.map(([route, path]): [string, Sample] => [route, { path }]),
    ...byAuthor.map(([route, path]): [string, Sample] => [route, { path, cookie: author!.cookie }]),
    ['/quan-tri/thu-tuc/nhap/:id/kiem-tra', { path: `${begun}/kiem-tra`, cookie: checker!.cookie }],
  ]
}

async function officerOf(portal: TestPortal, key: string): Promise<Officer> {
  const { phone } = demoOfficers.find((it) => it.key === key)!
  const [account] = await portal.db<{ id: string }[]>`select id from identity.account where phone = ${phone}`
  const actor = await actorOf(portal.db, account!.id, 'officer')
  return { actor, accountId: account!.id, ...(await browserOf(portal, actor)) }
}

async function personOf(portal: TestPortal, key: string, as: 'citizen' | 'officer') {
  const { phone } = [...demoCitizens, ...demoOfficers].find((it) => it.key === key)!
  const [account] = await portal.db<{ id: string }[]>`select id from identity.account where phone = ${phone}`
  const actor = await actorOf(portal.db, account!.id, as)
  return { ...(await browserOf(portal, actor)), accountId: account!.id, agencyId: actor.agency?.id }
}

async function dossierWith(
  db: Database,
  status: number,
  of: { submittedBy: string } | { agencyId: number },
): Promise<string> {
  const [row] =
    'agencyId' in of
      ? await db<{ id: string }[]>`
          select id from dossiers.v_dossier where status = ${status} and agency_id = ${of.agencyId} order by id limit 1`
      : await db<{ id: string }[]>`
          select id from dossiers.v_dossier where status = ${status} and submitted_by = ${of.submittedBy} order by id limit 1`
  if (!row) throw new Error(`the demonstration has no dossier in state ${status} of ${JSON.stringify(of)}`)
  return row.id
}

/** The first page of a form that the agency asks to correct. */
async function correctedPage(db: Database, dossierId: string): Promise<string> {
  await db`update dossiers.supplement_item set form_pages = '{}' where dossier_id = ${dossierId}`
  const [form] = await db<{ page: string }[]>`
    select v.definition #>> '{ui,elements,0,key}' as page
    from eforms.form_version v join dossiers.dossier d on d.form_version_id = v.id where d.id = ${dossierId}`
  return `/ho-so/${dossierId}/bo-sung/to-khai/${form!.page}`
}

/** A number of the demonstration's first office, whatever the hour. */
async function numberAtTheOffice(db: Database): Promise<string> {
  const [row] = await db<{ id: string }[]>`
    insert into counter.ticket (id, office_id, day, service_id, number, state, source, taken_at, turn_at)
    values (uuidv7(), 1, ${today()}, 1, 'A901', 'waiting', 'kiosk', ${now()}, ${now()}) returning id`
  return `/quay/1/so/${row!.id}`
}

/** The demonstration's only one is for the first of its citizens. */
async function invitationToSomebody(db: Database): Promise<string> {
  const [row] = await db<{ id: string }[]>`select id from dossiers.invitation order by id limit 1`
  return `/loi-nho/${row!.id}`
}

/** A visit of somebody at the counter, a dossier begun in it, and one that was refused there. */
async function counterSamples(receiver: Person, procedureId: string): Promise<[route: string, path: string][]> {
  const home = '/can-bo/nop-thay'
  const begun = async () => {
    const found = await receiver.send(home, home, { way: 'in-person', noNumber: 'yes' })
    const named = await receiver.send(String(found.location), String(found.location), { name: 'Ông Mẫu' })
    const begin = `${named.location}/thu-tuc/${procedureId}`
    // Without the questions before filing.
    const page = `${begin}?bo-qua=1`
    const { $ } = await receiver.see(page)
    const agency = String($('input[name=agency]').first().val())
    const draft = await receiver.send(page, begin, { agency, mode: 'typed' })
    return { visit: String(named.location), begin, draft: String(draft.location).replace('/to-khai', '') }
  }
  const [one, other] = [await begun(), await begun()]
  const page = `${other.draft}/quyet-dinh`
  const reason = String((await receiver.see(page)).$('select[name=reason] option').eq(1).attr('value'))
  const refused = await receiver.send(page, `${other.draft}/tu-choi`, { reason, text: 'Không thuộc thẩm quyền ở đây.' })
  const part = '/can-bo/nop-thay/ho-so/:draft'
  return [
    [home, home],
    [`${home}/:visit`, `${one.visit}?q=khai+sinh`],
    [`${home}/:visit/so-dinh-danh`, `${one.visit}/so-dinh-danh`],
    [`${home}/:visit/nguoi-nop`, `${one.visit}/nguoi-nop`],
    [`${home}/:visit/thu-tuc/:procedure`, `${one.begin}?bo-qua=1`],
    [`${home}/:visit/thu-tuc/:procedure/hoi`, `${one.begin}/hoi`],
    [`${part}/to-khai`, `${one.draft}/to-khai`],
    [`${part}/giay-to`, `${one.draft}/giay-to`],
    [`${part}/quyet-dinh`, `${one.draft}/quyet-dinh`],
    [`${home}/xong/:dossierId`, String(refused.location)],
  ]
}

async function appointmentOf(db: Database, accountId: string): Promise<string> {
  const [row] = await db<{ id: string }[]>`
    insert into counter.appointment
      (office_id, service_id, day, at, minutes, account_id, procedure_code, code, state, booked_at)
    values (1, 1, ${today()}, ${now()}, 15, ${accountId}, '1.001193', '123456', 'booked', ${now()}) returning id`
  return `/lich-hen/${row!.id}`
}

type Person = Awaited<ReturnType<typeof personOf>>

/** A dossier that was signed for, one on its way here, a question of another agency. */
async function workSamples(db: Database, agencyId: number): Promise<[route: string, path: string][]> {
  const [signing] = await db<{ id: string }[]>`
    select dossier_id as id from dossiers.track where agency_id = ${agencyId} and status = 4 and step_number > 1 limit 1`
  const [coming] = await db<{ id: string }[]>`
    select dossier_id as id from dossiers.track where agency_id = ${agencyId} and to_receive limit 1`
  const [asked] = await db<{ id: string }[]>`
    select id from dossiers.consultation where agency_id = ${agencyId} limit 1`
  return [
    ['/can-bo/ho-so/:id/tra-lai-buoc', `/can-bo/ho-so/${signing!.id}/tra-lai-buoc`],
    ['/can-bo/ho-so/:id/nhan-chuyen', `/can-bo/ho-so/${coming!.id}/nhan-chuyen`],
    ['/can-bo/xin-y-kien/:id', `/can-bo/xin-y-kien/${asked!.id}`],
  ]
}

/** A colleague's question that waits for this officer. */
async function questionTo(
  db: Database,
  officer: Person,
  { asker, dossierId }: { asker: Person; dossierId: string },
): Promise<string> {
  const page = `/can-bo/ho-so/${dossierId}/hoi-y-kien`
  const day = { 'deadline-day': '15', 'deadline-month': '12', 'deadline-year': '2031' }
  const words = { question: 'Giấy chứng sinh này có đúng mẫu không?', reads: 'form' }
  await asker.send(page, page, { expertId: officer.accountId, ...words, ...day })
  const [row] = await db<{ id: string }[]>`
    select id from dossiers.expert_question where expert_id = ${officer.accountId} and state = 'open' limit 1`
  return `/can-bo/hoi-toi/${row!.id}`
}

/** A dossier that was taken in for another agency and is still there. */
async function transferSample(portal: TestPortal): Promise<Sample> {
  const neighbour = await personOf(portal, 'ngo.phuong', 'officer')
  const [here] = await portal.db<{ id: string }[]>`
    select dossier_id as id from dossiers.track
    where agency_id = ${neighbour.agencyId!} and receiving_path is not null and status = 2 limit 1`
  return { path: `/can-bo/ho-so/${here!.id}/chuyen-ho-so`, cookie: neighbour.cookie }
}

/** Processes: one being written, one published twice. */
async function processSamples({ db }: TestPortal, administrator: Person): Promise<[route: string, path: string][]> {
  const begin = '/quan-tri/quy-trinh/moi'
  const [ward] = await db<{ code: string }[]>`
    select code from catalogues.agency_code where agency_id = (
      select id from catalogues.agency where unit_code = '00004' and valid_to is null) limit 1`
  const of = (procedure: string) => ({ procedure, agency: ward!.code })
  const publish = async () => {
    const draft = String((await administrator.send(begin, begin, of('1.004873'))).location)
    const form = { edit: 'publish', 'from-day': '1', 'from-month': '1', 'from-year': '2031' }
    return String((await administrator.send(draft, draft, form)).location)
  }
  const [first, second] = [await publish(), await publish()]
  const draft = String((await administrator.send(begin, begin, of('1.001193'))).location)
  const id = (path: string) => path.split('/').at(-1)
  return [
    ['/quan-tri/quy-trinh', '/quan-tri/quy-trinh'],
    [begin, begin],
    ['/quan-tri/quy-trinh/nhap/:id', draft],
    ['/quan-tri/quy-trinh/nhap/:id/buoc', `${draft}/buoc?phan=main&buoc=examine`],
    ['/quan-tri/quy-trinh/nhap/:id/phan', `${draft}/phan?phan=main`],
    ['/quan-tri/quy-trinh/ban/:id', second],
    ['/quan-tri/quy-trinh/so-sanh', `/quan-tri/quy-trinh/so-sanh?tu=${id(first)}&den=${id(second)}`],
  ]
}

/** A catalogue of an administrator's own. */
async function defineCatalogue(administrator: Person): Promise<string> {
  const define = '/quan-tri/danh-muc/dinh-nghia'
  await administrator.send(define, define, {
    ...{ code: 'loai-phuong-tien', name_vi: 'Loại phương tiện', owner: 'G12', ownership: 'one' },
    ...{ column_1_code: 'wheels', column_1_name: 'Số bánh', column_1_type: 'integer' },
  })
  return '/quan-tri/danh-muc/loai-phuong-tien/dinh-nghia'
}

/** Where a file that was sent leads. */
async function sendFile({ web }: TestPortal, officer: Person, it: { url: string; content: string }): Promise<string> {
  const { url, content } = it
  const token = String((await officer.see(url)).$('main form input[name=_token]').val())
  const part = (name: string, more: string, text: string) =>
    `--B\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n${text}\r\n`
  const answer = await web.inject({
    ...{ method: 'POST', url },
    headers: { cookie: officer.cookie, accept: 'text/html', 'content-type': 'multipart/form-data; boundary=B' },
    payload: `${part('_token', '', token)}${part('file', '; filename="file.csv"', content)}--B--\r\n`,
  })
  return String(answer.headers.location)
}

/** Where the code is asked for. */
async function register({ web }: TestPortal): Promise<string> {
  const form = {
    ...{ identityNumber: '001099777001', name: 'Người thử', phone: '0900777002', password: 'mat khau thu nghiem' },
    ...{ 'birthDate-day': '17', 'birthDate-month': '5', 'birthDate-year': '1999', channel: 'sms' },
  }
  const answer = await web.inject({
    method: 'POST',
    url: '/dang-ky',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    payload: new URLSearchParams(form).toString(),
  })
  return String(answer.headers.location)
}

async function wordingOf(db: Database, agencyId: number): Promise<string> {
  const [row] = await db<{ id: string }[]>`select id from dossiers.wording where agency_id = ${agencyId} limit 1`
  return `/quan-tri/loi-mau/${agencyId}/${row!.id}`
}
