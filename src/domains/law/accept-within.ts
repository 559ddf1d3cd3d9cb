let hours = 8

/** The setting ACCEPT_WITHIN_WORKING_HOURS becomes the one that pages of this process tell. */
export function useAcceptWithin(workingHours: number): void {
  hours = workingHours
}

/** Within how many working hours what was filed online is to be accepted or answered. */
export function acceptWithinHours(): number {
  return hours
}
