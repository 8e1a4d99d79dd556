import type { ClaimType } from '../../../domain/claim/types';
import type { Texts } from '../texts';

const EMPATHY: Readonly<Record<ClaimType, string>> = {
  collision: 'I am sorry about this collision.',
  vol: 'I am sorry about this theft.',
  vandalisme: 'I am sorry about this vandalism.',
  incendie: 'I am sorry about this fire.',
  degats_des_eaux: 'I am sorry about this water damage.',
  bris_de_glace: 'I am sorry about this broken glass.',
  evenement_climatique: 'I am sorry about what the weather did.',
  dommage_materiel: 'I am sorry about this damage.',
  blessure: 'I am sorry about this accident.',
  autre: 'I am sorry about what happened to you.',
};

export const description: Texts['description'] = {
  ask: 'What happened? Also say where and when, in your own words.',
  /** Useful at once, before any question. */
  cutTheWater: 'Turn off the water, if it is still running.',
  tellNeighbour: 'Tell your neighbour above, so that they turn off their water.',
  stayClear: 'Keep away from anything that may fall or burn.',
  motorway: 'On a motorway, call for towing from an orange emergency phone.',
  ownRepairer: 'You are free to choose your repairer.',

  again: 'Tell me in a few words what happened, where and when.',
  /** Said once, for what happened and not in general. */
  empathy: (type) => EMPATHY[type ?? 'autre'],
};
