/**
 * `npm run test:deep -- journeys` runs the browser journeys in every combination of width and JavaScript; `npm test` runs
 * those that between them meet each once.
 */
export const thorough = process.env.DEEP === '1'
