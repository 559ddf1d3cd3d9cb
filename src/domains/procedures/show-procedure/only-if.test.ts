import { expect, test } from 'vitest'
import { isOnlyIf } from './only-if.ts'

test('a paper that only some need is known by what its name says at its end', () => {
  for (const name of [
    'Văn bản ủy quyền (chỉ khi bạn nhờ người khác đi làm thay)',
    'Danh sách hành khách (nếu có);',
    'Biên bản của cơ quan công an (trường hợp bị tai nạn)',
    'Giấy chứng nhận kiểm dịch (đối với trường hợp nước đến yêu cầu).',
    'Bản vẽ hoàn công, nếu có',
    'Giấy tờ khác (Nếu có)'.normalize('NFD'),
  ])
    expect([name, isOnlyIf(name)]).toEqual([name, true])
})

test('where the name leaves it open, no paper is called optional', () => {
  for (const name of [
    'Tờ khai',
    'Đơn đề nghị kèm theo tài liệu khác (nếu có)',
    'Tờ khai; văn bản ủy quyền (nếu có)',
    'Bản chính giấy phép và bản sao giấy tờ về việc thay đổi (nếu có)',
    '(đối với trường hợp cấp lại)',
    'Hồ sơ gồm: đơn, bản vẽ (nếu có)',
    'Giấy phép (nếu có) và đơn đề nghị',
    'Bản sao giấy phép (trường hợp nộp trực tiếp thì xuất trình bản chính)',
    'Giấy chứng sinh (trường hợp không có thì nộp văn bản xác nhận của người làm chứng)',
    'Giấy tờ chứng minh sở hữu (bản sao)',
    'Văn bản về nhà nếu có thay đổi và đơn đề nghị',
  ])
    expect([name, isOnlyIf(name)]).toEqual([name, false])
})
