import { Type, type Static } from 'typebox'
import { readDateParts } from '#platform/dates.ts'
import { today } from '#platform/clock.ts'
import type { FieldError } from '#platform/forms.ts'
import { faultsInHandling, type Handling } from '../handling/handling.ts'

const whole = (minimum: number, maximum: number) => Type.Integer({ minimum, maximum })
const words = Type.Optional(Type.String({ maxLength: 500 }))
const yes = Type.Optional(Type.Literal('yes'))
const chosen = <T extends string>(...values: T[]) => Type.Unsafe<T>({ enum: values })

export const handlingForm = Type.Object({
  agencyCode: Type.Optional(Type.String({ maxLength: 35 })),
  decision: Type.String({ minLength: 5, maxLength: 500 }),
  ended: yes,
  supplementsAllowed: whole(1, 9),
  supplementsGround: words,
  supplementEffect: chosen('by-law', 'pause', 'restart'),
  supplementDays: whole(1, 180),
  autoClose: yes,
  graceDays: whole(0, 60),
  pauseOnFinancialDuty: chosen('record', 'yes', 'no'),
  tacitDecision: chosen('none', 'consent', 'refusal'),
  tacitGround: words,
  tacitAmount: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: 1000 })),
  tacitUnit: Type.Optional(chosen('working-day', 'day', 'month')),
  acceptWithinWorkingHours: Type.Optional(whole(1, 240)),
  remoteDays: whole(0, 60),
  remoteCommunes: Type.Optional(Type.String({ maxLength: 40_000 })),
  databaseSupplements: Type.Optional(chosen('free', 'count')),
  centralOwner: Type.Optional(Type.String({ maxLength: 35 })),
  centralSystem: Type.Optional(Type.String({ maxLength: 200 })),
})

export type HandlingForm = Static<typeof handlingForm>

/** The rules as the form says them. */
export function handlingOf(form: HandlingForm): Handling {
  const { tacitAmount: amount, tacitUnit: unit = 'working-day' } = form
  return {
    supplementsAllowed: form.supplementsAllowed,
    supplementsGround: form.supplementsGround ?? '',
    supplementEffect: form.supplementEffect,
    supplementDays: form.supplementDays,
    autoClose: form.autoClose === 'yes',
    graceDays: form.graceDays,
    pauseOnFinancialDuty: form.pauseOnFinancialDuty === 'record' ? null : form.pauseOnFinancialDuty === 'yes',
    tacit: {
      decision: form.tacitDecision,
      ground: form.tacitGround ?? '',
      after: amount === undefined ? 'due' : { amount, unit },
    },
    acceptWithinWorkingHours: form.acceptWithinWorkingHours ?? null,
    remoteDays: form.remoteDays,
    remoteCommunes: communesOf(form),
    ...(form.databaseSupplements === 'count' && { databaseSupplements: 'count' as const }),
    ...centralOf(form),
  }
}

/** Neither the owner nor the system: an ordinary procedure. */
function centralOf({ centralOwner = '', centralSystem = '' }: HandlingForm): Pick<Handling, 'central'> {
  const owner = centralOwner.trim().toUpperCase()
  const system = centralSystem.trim()
  return owner === '' && system === '' ? {} : { central: { owner, system } }
}

/** One code a line, or parted by commas or blanks. */
function communesOf({ remoteCommunes = '' }: HandlingForm): string[] {
  return [...new Set(remoteCommunes.split(/[\s,;]+/).filter((it) => it !== ''))]
}

/** Rules as the form's fields, to fill it in. */
export function fieldsOf(rules: Handling): Record<string, string> {
  const { tacit, pauseOnFinancialDuty: pauses } = rules
  const own = tacit.after === 'due' ? undefined : tacit.after
  return {
    supplementsAllowed: String(rules.supplementsAllowed),
    supplementsGround: rules.supplementsGround,
    supplementEffect: rules.supplementEffect,
    supplementDays: String(rules.supplementDays),
    autoClose: rules.autoClose ? 'yes' : '',
    graceDays: String(rules.graceDays),
    pauseOnFinancialDuty: pauses === null ? 'record' : pauses ? 'yes' : 'no',
    tacitDecision: tacit.decision,
    tacitGround: tacit.ground,
    tacitAmount: own ? String(own.amount) : '',
    tacitUnit: own?.unit ?? '',
    acceptWithinWorkingHours: String(rules.acceptWithinWorkingHours ?? ''),
    remoteDays: String(rules.remoteDays),
    remoteCommunes: rules.remoteCommunes.join('\n'),
    databaseSupplements: rules.databaseSupplements ?? 'free',
    centralOwner: rules.central?.owner ?? '',
    centralSystem: rules.central?.system ?? '',
  }
}

/** The day from which a version holds: never in the past, since dossiers received then have their copy. */
export function validFromOf(body: unknown): string | undefined {
  const day = readDateParts(body, 'validFrom')
  return day === undefined || day === 'invalid' || day < today() ? undefined : day
}

/** What no field alone can say. */
export function faultsInForm(form: HandlingForm): FieldError[] {
  const rules = handlingOf(form)
  const wrongCode = rules.remoteCommunes.some((it) => !/^\d{5}$/.test(it))
  const { central, ...others } = rules
  if (form.ended === 'yes') return []
  return [
    ...faultsInHandling({ ...others, remoteCommunes: wrongCode ? [] : rules.remoteCommunes }),
    ...(central && !/^[A-Y]\d{2}$/.test(central.owner) ? [{ field: 'centralOwner', rule: 'pattern' }] : []),
    ...(central && central.system === '' ? [{ field: 'centralSystem', rule: 'required' }] : []),
    ...(wrongCode ? [{ field: 'remoteCommunes', rule: 'pattern' }] : []),
    ...(rules.remoteDays > 0 && rules.remoteCommunes.length === 0
      ? [{ field: 'remoteCommunes', rule: 'required' }]
      : []),
  ]
}
