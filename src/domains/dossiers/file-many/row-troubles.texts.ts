import type { Text } from '#eforms'

export const troubleWords = {
  notSent: {
    vi: 'Chưa nhận được tệp ghi trong ô này. Hãy gửi tệp ZIP, hoặc thêm tệp vào bản nháp.',
    en: 'The file named here has not come yet. Send the ZIP, or add it to the draft.',
  } satisfies Text,
}
