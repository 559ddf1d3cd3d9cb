import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Journeys in a browser take longest: they begin first, so that no worker is left alone with one at the end. */
export default class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = (it: TestSpecification) => it.moduleId.includes('/tests/journeys/')
    return [...sorted.filter(isLong), ...sorted.filter((it) => !isLong(it))]
  }
}
