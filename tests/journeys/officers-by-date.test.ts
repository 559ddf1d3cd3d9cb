import { officersJourneys } from '../support/officers-journeys.ts'

// The law of today, on a desk with JavaScript.
await officersJourneys({
  ...{ profile: 'by-date', javaScript: true, width: 1280 },
  ...{ circular: 'Thông tư 03/2025', stopForm: 'Mẫu số 05' },
})
