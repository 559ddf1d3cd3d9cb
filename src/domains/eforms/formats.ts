import { format } from '@cfworker/json-schema'

/** The provinces' numbers in identity numbers: those of the 63 provinces before 1 July 2025, which people keep for life. */
const provinces = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 ' +
    '044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 ' +
    '089 091 092 093 094 095 096'
  ).split(' '),
)

/**
 * Twelve digits (Decree 137/2015 art. 13, Circular 59/2021/TT-BCA art. 4): place of birth registration, a digit for century
 * and gender, year of birth, six random ones. From 101 on the place is a country. Nobody alive was born before 1900.
 */
export function isIdentityNumber(text: string): boolean {
  if (!/^\d{3}[0-3]\d{8}$/.test(text)) return false
  return provinces.has(text.slice(0, 3)) || Number(text.slice(0, 3)) > 100
}

/** Letters of any language, with the marks between them that names have: H'Hen Niê, Nguyễn-Lê, J. Smith. */
export function isPersonName(text: string): boolean {
  return /^\p{L}[\p{L}\p{M} .'’-]*$/u.test(text)
}

/** A number in Viet Nam as people dial it: ten digits for mobile, eleven for a fixed line. */
export function isPhone(text: string): boolean {
  return /^(0[35789]\d{8}|02\d{9})$/.test(text)
}

/** The validator asks these by the names that forms use. */
export function registerFormats(): void {
  format['identity-number'] = isIdentityNumber
  format['person-name'] = isPersonName
  format.phone = isPhone
}
