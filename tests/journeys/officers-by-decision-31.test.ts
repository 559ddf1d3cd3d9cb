import { officersJourneys } from '../support/officers-journeys.ts'

// Decision 31/2021 with the decrees and circulars beside it, on a phone without JavaScript.
await officersJourneys({
  ...{ profile: 'QD31-2021', javaScript: false, width: 360 },
  ...{ circular: 'Thông tư 01/2018', stopForm: undefined },
})
