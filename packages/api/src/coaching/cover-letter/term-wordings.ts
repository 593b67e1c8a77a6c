import type { ByTone, Wordings } from './wordings.ts';

/** What the posting asks for and the person has. `{areIs}`, `{all}` and `{theyAre}` follow the number of terms. */
export const mustHaves: ByTone = {
  PLAIN: [
    'You ask for {terms}, and I bring {all}.',
    'Of what you require, I also bring {terms}.',
    'I also bring {terms}, which your posting asks for.',
    'I also meet your requirements for {terms}.',
  ],
  WARM: [
    'I was pleased to see {terms} on your list, because {theyAre} part of my background.',
    'You ask for {terms}, and I am happy to bring {all}.',
    'There is more on your list that I know well: {terms}.',
    'I would also gladly put to use what I know of {terms}.',
  ],
  FORMAL: [
    'Among your stated requirements, my background also covers {terms}.',
    'I also meet your requirements regarding {terms}.',
    'With regard to your further requirements, I offer {terms}.',
    'Your requirements include {terms}, {which} I bring.',
  ],
};
/** A requirement that names who one is, such as a registered nurse, and the person is one. */
export const roleHeld: Wordings = [
  'I am {role}, as your posting asks.',
  'You are looking for {role}, and I am one.',
  'As you require, I am {role}.',
];
export const roleHeldBefore: Wordings = [
  'I have worked as {role}, as your posting asks.',
  'You are looking for {role}; I have worked as one.',
];
export const credentials: Wordings = [
  'I hold {terms}.',
  'My certifications include {terms}.',
  'I also hold {terms}.',
  'As for certifications, I hold {terms}.',
  'For the {title} role I also hold {terms}.',
  'I am also certified: {terms}.',
];
export const credentialsAsked: Wordings = [
  'I hold {terms}, as you require.',
  'I hold {terms}, which your posting asks for.',
  'You require {terms}, and I hold {all}.',
];
export const niceToHaves: Wordings = [
  'I also bring {terms}, which you mention as an advantage.',
  'Of the further points that you mention, I bring {terms}.',
  'Your posting also mentions {terms}, and I bring {all}.',
  'Beyond the essentials, I can offer {terms}.',
];
export const ownSkills: Wordings = [
  'My skills include {terms}.',
  'Among my other skills {areIs} {terms}.',
  'My resume lists further skills, among them {terms}.',
  'To complete the picture, my skills include {terms}.',
  'For the {title} role it may help that my skills include {terms}.',
  'I would also bring {terms} to {theCompany}.',
  'At {theCompany} I could also use what I know of {terms}.',
];
