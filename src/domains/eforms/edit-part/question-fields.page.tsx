import { HiddenField } from '#ui/form.tsx'
import { Details } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import type { Property } from '../definition.ts'
import { calculationOps, columnsOf, operandCount } from './calculation-fields.ts'
import { en } from './edit-part.en.ts'
import { vi } from './edit-part.vi.ts'
import { Choose, type Given, Line, Lines, Tick } from './fields.page.tsx'
import { kindWords } from '../draft/kinds.ts'
import type { QuestionKind } from '../draft/palette.ts'
import { kindsFor } from './change-kind.ts'
import type { Part } from './parts.ts'
import { RuleFields } from './rule-fields.page.tsx'
import { semanticIds, semantics } from '../semantics.ts'

/** Catalogues by code and name. */
export type Catalogues = readonly { code: string; name: string }[]

/** The settings that only questions have, by their kind. */
export function QuestionFields({ part, given, catalogues }: { part: Part; given: Given; catalogues: Catalogues }) {
  const t = useTexts({ vi, en })
  const { kind, before } = part
  const number = { given, width: 10, numeric: true, optional: true } as const
  return (
    <>
      <Lines given={given} name="hint.vi" label={t.hint} optional rows={2} />
      <Lines given={given} name="hint.en" label={t.hintEn} optional rows={2} />
      {kind === 'calculated' ? (
        <CalculationFields given={given} before={before} />
      ) : (
        <Tick given={given} name="required" label={t.required} />
      )}
      {(kind === 'choice' || kind === 'choices') && (
        <Lines given={given} name="choices" label={t.choices} hint={t.choicesHint} rows={6} />
      )}
      {(kind === 'text' || kind === 'lines') && (
        <>
          <Line {...number} name="minLength" label={t.minLength} />
          <Line {...number} name="maxLength" label={t.maxLength} />
          {kind === 'text' && <Tick given={given} name="personName" label={t.personName} hint={t.personNameHint} />}
          {kind === 'lines' && <Line {...number} name="rows" label={t.rows} />}
          <Line given={given} name="pattern" label={t.pattern} hint={t.patternHint} optional />
        </>
      )}
      {(kind === 'number' || kind === 'money' || kind === 'calculated') && (
        <>
          <Line {...number} name="minimum" label={t.minimum} />
          <Line {...number} name="maximum" label={t.maximum} />
        </>
      )}
      {kind === 'date' && (
        <>
          <Line given={given} name="formatMinimum" label={t.from} hint={t.dayHint} width={10} optional />
          <Line given={given} name="formatMaximum" label={t.to} hint={t.dayHint} width={10} optional />
        </>
      )}
      {kind === 'catalogue' && (
        <>
          <Choose
            given={given}
            name="catalogue"
            label={t.catalogue}
            hint={t.catalogueHint}
            options={catalogueOptions(catalogues, given.typed.catalogue)}
          />
          <Line given={given} name="owner" label={t.rowsOwner} hint={t.rowsOwnerHint} width={20} optional />
          <Line given={given} name="under" label={t.rowsUnder} hint={t.rowsUnderHint} width={20} optional />
        </>
      )}
      {kind === 'address' && (
        <>
          <Choose
            given={given}
            name="detail"
            label={t.detail}
            empty={null}
            options={(['full', 'commune', 'province'] as const).map((value) => ({ value, text: t.details[value] }))}
          />
          <Tick given={given} name="abroad" label={t.abroad} hint={t.abroadHint} />
        </>
      )}
      {kind === 'table' && (
        <>
          <Tick given={given} name="table" label={t.table} />
          <Line {...number} name="minItems" label={t.minItems} />
          <Line {...number} name="maxItems" label={t.maxItems} />
        </>
      )}
      <KindField part={part} given={given} />
      <MoreFields part={part} given={given} />
    </>
  )
}

/** What kind it is, and what it can become: only what answers in the same way. */
function KindField({ part, given }: { part: Part; given: Given }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const kinds = kindsFor(part.kind as QuestionKind)
  if (kinds.length === 1) return <p class="govuk-hint">{t.kindAlone}</p>
  return (
    <Choose
      given={given}
      name="kind"
      label={t.kind}
      hint={t.kindHint}
      empty={null}
      options={kinds.map((value) => ({ value, text: kindWords[language][value] }))}
    />
  )
}

function MoreFields({ part, given }: { part: Part; given: Given }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const isWrong = given.faults.some((it) => it.field === 'key' || it.field === 'semantic' || /^prefill/.test(it.field))
  // Inside a table nothing is filled in beforehand.
  const isPrefillable = !part.isInTable && part.kind !== 'calculated'
  return (
    <Details summary={t.more} open={isWrong}>
      <Choose
        given={given}
        name="semantic"
        label={t.semantic}
        hint={t.semanticHint}
        empty={t.semanticNone}
        options={semanticIds.map((value) => ({
          value,
          text: `${semantics[value].name[language]} · ${semantics[value].from.map((it) => t.semanticSources[it]).join(', ')}`,
        }))}
      />
      {isPrefillable && <RuleFields given={given} before={part.before} of="prefill" />}
      <Line given={given} name="key" label={t.key} hint={t.keyHint} width={20} optional />
      <Line given={given} name="official" label={t.official} width={4} optional />
      <Lines given={given} name="error.vi" label={t.errorText} optional rows={2} />
    </Details>
  )
}

function CalculationFields({ given, before }: { given: Given; before: Readonly<Record<string, Property>> }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  if (given.typed['calc.kept'] === 'true')
    return (
      <>
        <p class="govuk-inset-text">{t.calculationKept}</p>
        <HiddenField name="calc.kept" value="true" />
      </>
    )
  const questions = Object.entries(before)
    .filter(([, it]) => it['x-type'] === undefined && it.type !== 'boolean')
    .map(([value, it]) => ({ value, text: it.title[language] }))
  const columns = columnsOf(before).map((it) => ({ value: `${it.group}/${it.column}`, text: it.title }))
  return (
    <fieldset class="govuk-fieldset portal-question-group">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{t.calculation}</legend>
      <p class="govuk-hint">{t.calculationHint}</p>
      <Choose
        given={given}
        name="calc.op"
        label={t.calculation}
        options={calculationOps.map((value) => ({ value, text: t.ops[value] }))}
      />
      {Array.from({ length: operandCount }, (_, i) => (
        <Choose
          key={i}
          given={given}
          name={`calc.${i}`}
          label={t.calculationOf(i + 1)}
          empty={t.none}
          options={questions}
        />
      ))}
      <Choose given={given} name="calc.column" label={t.column} empty={t.none} options={columns} />
      <Line given={given} name="calc.constant" label={t.constant} width={20} optional />
      <Line given={given} name="calc.with" label={t.with} hint={t.withHint} width={4} optional />
      <Tick given={given} name="money" label={t.money} />
    </fieldset>
  )
}

/** The catalogues of today; one that is gone or was renamed stays as it was chosen. */
function catalogueOptions(catalogues: Catalogues, chosen: string | undefined) {
  const all = catalogues.map((it) => ({ value: `${it.code}|${it.name}`, text: it.name }))
  if (chosen === undefined || all.some((it) => it.value === chosen)) return all
  const [code = '', name = ''] = chosen.split('|')
  return [{ value: chosen, text: name || code }, ...all.filter((it) => !it.value.startsWith(`${code}|`))]
}
