import { addRow } from '#catalogues'
import { system } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import { populationDatabase } from './population-database.ts'

/** A database that the portal asks, another that officers look into by their own means, and the papers that they hold. */
export async function loadDatabases(tx: Tx): Promise<void> {
  await addRow(tx, system, {
    catalogue: 'co-so-du-lieu',
    cells: {
      ...{ code: populationDatabase, name: 'Cơ sở dữ liệu quốc gia về dân cư', valid_from: '2025-07-01' },
      ...{ name_en: 'National population database', keeper: 'Bộ Công an' },
      holds: 'Họ tên, ngày sinh, nơi thường trú, chủ hộ và quan hệ với chủ hộ',
      legal_ground: 'Nghị định 118/2025/NĐ-CP, Điều 17',
    },
  })
  await addRow(tx, system, {
    catalogue: 'giay-to-co-du-lieu',
    cells: {
      ...{ code: 'quan-he-voi-chu-ho', name: 'Giấy tờ chứng minh quan hệ với chủ hộ', valid_from: '2025-07-01' },
      ...{ database: populationDatabase, paper: '000.00.00.G01-KQ003606' },
    },
  })
  await addRow(tx, system, {
    catalogue: 'co-so-du-lieu',
    cells: {
      ...{ code: 'csdl-quoc-gia-dat-dai', name: 'Cơ sở dữ liệu quốc gia về đất đai', valid_from: '2025-07-01' },
      ...{ name_en: 'National land database', keeper: 'Bộ Nông nghiệp và Môi trường' },
      holds: 'Thửa đất, nhà ở, người sử dụng đất, chủ sở hữu',
      legal_ground: 'Nghị định 118/2025/NĐ-CP, Điều 17',
    },
  })
  await addRow(tx, system, {
    catalogue: 'giay-to-co-du-lieu',
    cells: {
      ...{ code: 'cho-o-hop-phap', name: 'Giấy tờ về chỗ ở hợp pháp', valid_from: '2025-07-01' },
      ...{ database: 'csdl-quoc-gia-dat-dai', paper: '000.00.00.G01-KQ003605', procedure: '1.004222' },
    },
  })
}
