import type { TestModule } from 'vitest/node'

/** Says at the end how many tests did not run and why it may be so. */
export default class SkippedReporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    let skipped = 0
    for (const module of modules) for (const test of module.children.allTests('skipped')) if (test) skipped++
    if (skipped > 0 && !process.env.REAL_DATA)
      console.log(`${skipped} tests were skipped; those that read real data need REAL_DATA to name its folder.`)
    else if (skipped > 0) console.log(`${skipped} tests were skipped.`)
  }
}
