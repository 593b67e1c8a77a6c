import type { LetterTone } from './letter-input.ts';

type Wordings = readonly [string, ...string[]];
type ByTone = Readonly<Record<LetterTone, Wordings>>;

/** `{slots}` are filled from the person's own facts; a wording whose slot has no value is never chosen. */
export const salutation: ByTone = {
  PLAIN: ['Dear hiring team at {company},', 'Dear {company} hiring team,'],
  WARM: ['Hello {company} team,', 'Dear team at {company},'],
  FORMAL: ['Dear Sir or Madam at {company},', 'To the hiring committee of {company},'],
};

export const opening: ByTone = {
  PLAIN: [
    'I am applying for the {title} position at {company}.',
    'Please consider me for the {title} role at {company}.',
    'This is my application for the position of {title} at {company}.',
    'I would like to be considered as {company} fills its {title} position.',
    'You are looking for a person to work as {title}, and I would like {company} to consider me.',
    '{company} has a {title} position to fill, and this letter is my application for it.',
  ],
  WARM: [
    'I was glad to find the {title} opening at {company}, and I would love to be considered for it.',
    'Thank you for posting the {title} role; I would be happy to be considered by {company}.',
    'It is a pleasure to apply for the {title} role at {company}.',
    'The {title} role at {company} is one I would be happy to grow in.',
    'I would be delighted to join {company} as {title}.',
    'Let me introduce myself to {company} for the {title} role.',
  ],
  FORMAL: [
    'I am writing to apply for the position of {title} at {company}.',
    'With this letter I submit my application for the position of {title} with {company}.',
    'I wish to be considered for the position of {title} at {company}.',
    'Kindly accept my application for the position of {title} at {company}.',
    'I respectfully apply to {company} for the position of {title}.',
    'I hereby apply for the position of {title} that {company} has announced.',
  ],
};

export const currentRole: Wordings = [
  'I currently work as {role} at {organization}, and I would bring that experience to {company}.',
  'What I would bring to {company} comes from my work as {role} at {organization}.',
  'At present I work as {role} at {organization}, and the {title} role would be my next step.',
  'I would come to {company} from {organization}, where I work as {role}.',
];
export const pastRole: Wordings = [
  'My most recent position was {role} at {organization}, and I would bring that experience to {company}.',
  'What I would bring to {company} comes from my work as {role} at {organization}.',
  'Most recently I worked as {role} at {organization}, and the {title} role would be my next step.',
];
export const roleWithYears: Wordings = [
  'I bring {years} years of professional experience, most recently as {role} at {organization}, and would put it to use at {company}.',
  'What I would bring to {company} are {years} years of professional experience and my work as {role} at {organization}.',
  'I would come to {company} with {years} years of professional experience and from my work as {role} at {organization}.',
];
export const years: Wordings = [
  'I bring {years} years of professional experience to the {title} role.',
  'My professional experience amounts to {years} years, all of which I would put to use at {company}.',
  'Behind my application to {company} stand {years} years of professional experience.',
];

export const mustHaves: ByTone = {
  PLAIN: [
    'Of the requirements you list, I bring {terms}.',
    'Your description asks for {terms}; my background covers that.',
    'You name {terms} among your requirements, and my resume shows where I stand on each.',
  ],
  WARM: [
    'I was pleased to see {terms} on your list, because they are part of my background.',
    'You ask for {terms}, and I am happy to bring that with me.',
    'Much of your list feels familiar to me: {terms}.',
  ],
  FORMAL: [
    'Among the requirements that you state, my background covers {terms}.',
    'I meet the following of your stated requirements: {terms}.',
    'With regard to your requirements, I offer {terms}.',
  ],
};
export const niceToHaves: Wordings = [
  'Beyond the essentials, I can also offer {terms}.',
  'Your posting also mentions {terms}, which I bring as well.',
  'As for what you would like to see in addition, I bring {terms}.',
];
export const ownSkills: Wordings = [
  'For the {title} role I would bring skills such as {terms}.',
  'My skills include {terms}, and I would put them to use at {company}.',
  'Among the skills that I would bring to {company} are {terms}.',
];

/** `{deed}` begins with "I" or "my". */
export const deedForDuty: Wordings = [
  'You need someone to {duty}: at {organization}, {deed}.',
  'Your description asks the {title} to {duty}; at {organization}, {deed}.',
  'Where the role is to {duty}, I can point to {organization}, where {deed}.',
];
export const deed: Wordings = [
  'To show {company} how I work, an example from {organization}: {deed}.',
  'As {role} at {organization}, {deed}, and I would bring that to the {title} role.',
  'An example for the {title} role from my time at {organization}: {deed}.',
  'At {organization}, {deed}; I would bring the same to {company}.',
  'From my work as {role} at {organization}, one thing to mention to {company}: {deed}.',
  'It may be of use to {company} that at {organization}, {deed}.',
];
export const deedAgain: Wordings = [
  'In the same role, {deed}.',
  'There, too, {deed}, which I mention with the {title} role in mind.',
  'Also at {organization}, {deed}; that, too, would come with me to {company}.',
  'In that position, {deed}.',
  'For the {title} role it may also count that in that position, {deed}.',
];
export const deedInProject: Wordings = [
  'In {role}, {deed}, which I would be glad to tell {company} more about.',
  'With {role}, {deed}; I mention it for the {title} role.',
];

export const motivation: ByTone = {
  PLAIN: [
    'What interests me most in this role is the chance to {duty}.',
    'I am particularly interested in the part of the work that is to {duty}.',
    'The part of the posting that speaks to me is the task to {duty}.',
  ],
  WARM: [
    'The thought of being asked to {duty} is what makes me look forward to this role.',
    'I would enjoy the chance to {duty}.',
    'What I like best about your description is the chance to {duty}.',
  ],
  FORMAL: [
    'I am especially interested in the opportunity to {duty}.',
    'The prospect to {duty} is of particular interest to me.',
    'It would be an honour to {duty} on behalf of {company}.',
  ],
};
export const education: Wordings = [
  'My training for the {title} role includes {degree} at {school}.',
  'As to education, I would bring to {company} what I learned in {degree} at {school}.',
  'Behind my interest in {company} there is also formal training: {degree} at {school}.',
];
export const credentials: Wordings = [
  'For the {title} role I hold these certifications: {terms}.',
  'On the formal side, I can show {company} these certificates: {terms}.',
  'Among the certificates that I would bring to {company} are {terms}.',
];
export const biography: Wordings = [
  'In my own words, for the {title} role: “{text}”',
  'My profile puts it this way: “{text}”',
];
export const summary: Wordings = [
  'My resume sums it up like this: “{text}”',
  'In the words of my resume: “{text}”',
];

export const closing: ByTone = {
  PLAIN: [
    'I would be glad to talk about the {title} role at a time that suits {company}.',
    'I look forward to hearing from {company} about the next step.',
    'I would welcome a conversation about the {title} position.',
  ],
  WARM: [
    'I would love to hear more about the {title} role and to tell you more about my work.',
    'It would be lovely to talk with the people at {company} about this role.',
    'Thank you for reading this far; I would be delighted to talk with {company}.',
  ],
  FORMAL: [
    'I would welcome the opportunity to discuss the position of {title} with you in person.',
    'I should be grateful for an opportunity to present myself to {company}.',
    'I remain at the disposal of {company} for any further information.',
  ],
};
export const closingWithContact: ByTone = {
  PLAIN: [
    'I would be glad to talk about the {title} role at a time that suits {company}; you can reach me at {contact}.',
    'If {company} would like to talk, {contact} will reach me.',
    'For the next step towards the {title} position, please use {contact}.',
  ],
  WARM: [
    'I would love to hear more about the {title} role, and {contact} is the quickest way to reach me.',
    'It would be lovely to talk with the people at {company}: a line or a call to {contact} is enough.',
    'If the {title} role is still open, I would be delighted to hear from {company} at {contact}.',
  ],
  FORMAL: [
    'I would welcome the opportunity to discuss the position of {title}, and can be reached at {contact}.',
    'I remain at the disposal of {company} for any further information at {contact}.',
    'Should {company} wish to invite me to a conversation, I can be reached at {contact}.',
  ],
};
export const signOff: Readonly<Record<LetterTone, string>> = {
  PLAIN: 'Kind regards,',
  WARM: 'Warm regards,',
  FORMAL: 'Yours faithfully,',
};
