/** What a person typed as identity number or phone, as it is stored: digits only, phones with a leading 0. */
export function normalizeLogin(typed: string): string {
  const digits = typed.replace(/[\s.()-]/g, '')
  return /^\+84\d{9}$/.test(digits) ? `0${digits.slice(3)}` : digits
}

export function isIdentityNumber(text: string): boolean {
  return /^\d{12}$/.test(text)
}

/** A Vietnamese phone: ten digits from 02 to 09. */
export function isPhone(text: string): boolean {
  return /^0[2-9]\d{8}$/.test(text)
}

export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"',;:\\()[\]]+@[^\s@.<>"',;:\\()[\]]+(\.[^\s@.<>"',;:\\()[\]]+)+$/.test(text)
}

/** "0912 *** 678": enough to recognise one's own, too little to learn it. */
export function masked(text: string): string {
  if (text.includes('@')) return text.replace(/^(.).*(@.*)$/, '$1***$2')
  return `${text.slice(0, 3)}***${text.slice(-3)}`
}
