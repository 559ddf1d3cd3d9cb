import type { vi } from './openid.vi.ts'

export const en: typeof vi = {
  scopes: {
    profile: { title: 'Name, date of birth, gender', what: 'to fill in forms for you' },
    identity: { title: 'Personal identity number and level of identity', what: 'to be sure who you are' },
    phone: { title: 'Phone number', what: 'to reach you about a dossier' },
    email: { title: 'E-mail address', what: 'to send you notices' },
    address: { title: 'Address', what: 'to find the agency in charge' },
    organisation: { title: 'The organisation that you act for', what: 'its name and tax code' },
  },
  consent: {
    title: (name) => `Sign in to ${name}`,
    who: (agency) => `This portal is run by ${agency}.`,
    trial: 'This is a trial connection; no real dossiers are handled there.',
    as: (name) => `You are using the account of ${name}.`,
    asFor: (name, organisation) => `You are ${name}, acting for ${organisation}.`,
    asks: 'If you agree, that portal learns:',
    nothing: 'That portal only learns that you have signed in, not your name or papers.',
    offline: 'That portal may ask for these again for 30 days without your signing in.',
    kept: 'You will not be asked again. You can take it back at any time on your account page, under Portals signed in to.',
    allow: 'Agree and go on',
    refuse: 'Do not agree',
    other: 'Use another account or role',
  },
  level: {
    title: 'A higher level of identity is needed',
    why: (name, level) => `${name} only lets people in whose identity is verified at ${level}.`,
    yours: (level) => `Your account is at ${level}.`,
    how: 'Sign in with an electronic identity account, or bring your papers to a one-stop office to be confirmed.',
    back: (name) => `Back to ${name}`,
  },
  out: {
    title: 'Sign out',
    ask: 'Do you want to sign out of the Public Service Portal and the portals that you signed in to with this account?',
    yes: 'Sign out',
    no: 'Stay signed in',
    done: 'You are signed out',
    doneText: 'You have left the Public Service Portal and the portals that you signed in to with this account.',
    home: 'Home page',
  },
  error: {
    title: 'The other portal could not sign you in',
    text: 'What the other portal sent is not right. You did nothing wrong and lost nothing; go back to that portal and try again, or tell the agency that runs it.',
    code: (code) => `Error code to report: ${code}`,
  },
}
