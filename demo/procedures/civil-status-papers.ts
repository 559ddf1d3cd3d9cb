/** Papers that every civil status procedure asks for. */
import { paper } from './procedure.ts'

export const identityPaper = paper(
  '000.00.00.G15-KQ004946',
  'Căn cước, hộ chiếu hoặc giấy tờ có ảnh còn hạn; khai số định danh thì không cần xuất trình',
)
export const residencePaper = paper(
  '000.00.00.G15-KQ003785',
  'Giấy tờ về nơi cư trú (chỉ khi cơ sở dữ liệu về cư trú chưa có)',
)
export const mandate = (code: string) => paper(code, 'Văn bản ủy quyền (chỉ khi bạn nhờ người khác đi làm thay)')
