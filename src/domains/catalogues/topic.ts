/** What every process learns anew when a catalogue changed. */
export const cataloguesTopic = 'catalogues'
