import { judgePages } from '../support/judge-pages.ts'

// Half of all pages, so that two workers share them.
await judgePages(1)
