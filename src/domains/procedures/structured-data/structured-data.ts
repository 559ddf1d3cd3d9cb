import type { Services } from '#platform/mount.ts'
import { eventsOf } from '../life-event-membership.ts'
import { lifeEvents } from '../life-events.ts'
import type { Procedure } from '../procedure.ts'
import { searchIndex } from '../search/current-index.ts'
import { describeService } from './cpsv-ap.ts'
import { context, type Node, type Subject } from './names.ts'
import { governmentService } from './schema-org.ts'

/** A procedure with what is said of it; the index knows its life events, a moment after it was imported. */
export function subjectOf(services: Services, procedure: Procedure, brief: boolean): Subject {
  const { publicUrl, HOTLINE: hotline } = services.config
  const indexed = searchIndex(services).procedures.get(procedure.id)
  const slugs = indexed ? eventsOf(indexed) : new Set<string>()
  return { procedure, events: lifeEvents.filter((it) => slugs.has(it.slug)), publicUrl, hotline, brief }
}

/** The CPSV-AP document of one code: usually one service; every holder of the code is in it. */
export function cpsvDocument(subjects: readonly Subject[]): { '@context': object; '@graph': Node[] } {
  const nodes = new Map(subjects.flatMap(describeService).map((it) => [it['@id'], it]))
  return { '@context': context, '@graph': [...nodes.values()] }
}

/** Both descriptions as they stand in the page. */
export function structuredData(subject: Subject): string[] {
  return [governmentService(subject), cpsvDocument([subject])].map(embeddable)
}

/** JSON that no parser of HTML can leave: `</script>` is written `\u003c/script>`. */
function embeddable(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
