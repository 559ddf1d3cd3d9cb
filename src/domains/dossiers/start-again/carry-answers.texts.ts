import type { Text } from '#eforms'

export const carryWords = {
  notAsked: { vi: 'Tờ khai hiện nay không hỏi nữa', en: 'The present form does not ask it any more' } satisfies Text,
}
