export type Mark = { kind: 'function' | 'test' | 'loose'; id: string; name: string; file: string }
export function lawTable(at?: string): { text: string; faults: string[] }
export function staleness(at?: string): string[]
export function readMarks(file: string, text: string): Mark[]
