import type { LetterTone } from './letter-input.ts';

export type Wordings = readonly [string, ...string[]];
export type ByTone = Readonly<Record<LetterTone, Wordings>>;

/** `{slots}` are filled from the person's own facts. No wording holds a claim of its own: no number, no name, no praise. */
export const salutation: ByTone = {
  PLAIN: [
    'Dear {company} hiring team,',
    'Dear hiring team at {theCompany},',
    'Dear hiring manager,',
  ],
  WARM: ['Hello {company} team,', 'Dear team at {theCompany},', 'Dear {company} team,'],
  FORMAL: [
    'Dear Sir or Madam,',
    'Dear hiring manager,',
    'To the hiring committee of {theCompany},',
  ],
};

export const opening: ByTone = {
  PLAIN: [
    'I am applying for the {title} position at {theCompany}.',
    'Please consider me for the {title} role at {theCompany}.',
    'This is my application for the {title} position at {theCompany}.',
    'I would like to be considered for the {title} role at {theCompany}.',
    'I read your posting for the {title} position at {theCompany} and would like to apply.',
    'I want to work for {theCompany}, and I am applying for the {title} position.',
  ],
  WARM: [
    'I was glad to find the {title} opening at {theCompany}, and I would love to be considered.',
    'Thank you for posting the {title} role; I would be happy to do this work at {theCompany}.',
    'It is a pleasure to apply for the {title} role at {theCompany}.',
    'When I read about the {title} role at {theCompany}, I knew I wanted to write to you.',
    'I would be delighted to join {theCompany} in the {title} role.',
    'Let me introduce myself for the {title} role at {theCompany}.',
  ],
  FORMAL: [
    'I am writing to apply for the position of {title} at {theCompany}.',
    'With this letter I submit my application for the position of {title} at {theCompany}.',
    'I wish to be considered for the position of {title} at {theCompany}.',
    'Please accept this letter as my application for the position of {title} at {theCompany}.',
    'I would like to put myself forward for the position of {title} at {theCompany}.',
    'I wish to apply for the position of {title} which {theCompany} has announced.',
  ],
};

export const roleSince: Wordings = [
  'I have worked as {role} at {organization} since {since}.',
  'Since {since} I have been {role} at {organization}.',
  'My current position, which I have held since {since}, is {roleName} at {organization}.',
  'I come from {organization}, where I have been {role} since {since}.',
  'At present I work as {role} at {organization}, a position I have held since {since}.',
  'I would come to {theCompany} from {organization}, where I have been {role} since {since}.',
  'My present work is at {organization}, where I have been {role} since {since}.',
];
export const roleNow: Wordings = [
  'I currently work as {role} at {organization}.',
  'At present I am {role} at {organization}.',
  'My current position is {roleName} at {organization}.',
];
export const rolePast: Wordings = [
  'Most recently I worked as {role} at {organization}.',
  'My last position was {roleName} at {organization}.',
  'I come to you from {organization}, where I was {role}.',
  'I would come to {theCompany} with what I learned as {role} at {organization}.',
];
export const roleWithYears: Wordings = [
  'I bring {years} of professional experience, most recently as {role} at {organization}.',
  'I have {years} of professional experience, and my latest position is {roleName} at {organization}.',
  'I look back on {years} of professional experience, most recently at {organization} as {role}.',
  'My {years} of professional experience have led me to {organization}, where my position is {roleName}.',
  'I would bring {years} of professional experience to {theCompany}, most recently as {role} at {organization}.',
  'My {years} of professional experience include my latest position as {roleName} at {organization}.',
];
export const years: Wordings = [
  'I bring {years} of professional experience.',
  'I have {years} of professional experience to offer.',
  'My application rests on {years} of professional experience.',
];

/** A task of the posting, told before what the person did of that kind. */
export const task: Wordings = [
  'You need someone to {duty}.',
  'Your posting asks for someone to {duty}.',
  'Your posting describes someone who will {duty}.',
  'The person you hire will {duty}.',
  'Part of the role is to {duty}.',
];
export const deedForTask: Wordings = [
  'At {organization}, {deed}.',
  'That is close to my own work: at {organization}, {deed}.',
  'As {role} at {organization}, {deed}.',
  'I know this work from {organization}, where {deed}.',
  'I can point to {organization}, where {deed}.',
];
export const deedForTaskAgain: Wordings = [
  'In the same role, {deed}.',
  'My work there has prepared me for this as well: {deed}.',
  'My work there is an example: {deed}.',
  'Another example from the same role: {deed}.',
];
export const deed: Wordings = [
  'At {organization}, {deed}.',
  'As {role} at {organization}, {deed}.',
  'In my work at {organization}, {deed}.',
  'To give you an example from {organization}: {deed}.',
  'One thing I would point to from {organization}: {deed}.',
  'My work as {roleName} at {organization} may serve as an example: {deed}.',
  'From {organization} I bring this experience: {deed}.',
  'While at {organization}, {deed}.',
  'My work at {organization} shows what I could do for {theCompany}: {deed}.',
];
export const deedEarlier: Wordings = [
  'Before that, at {organization}, {deed}.',
  'Earlier, as {role} at {organization}, {deed}.',
  'In an earlier position, as {role} at {organization}, {deed}.',
  'I also draw on my time at {organization}, where {deed}.',
  'My earlier work at {organization} counts here as well: {deed}.',
  'Before that I worked as {role} at {organization}, where {deed}.',
  'From my earlier work at {organization}, I would mention this: {deed}.',
];
/** In an earlier position with the employer that was told of just before. */
export const deedEarlierThere: Wordings = [
  'Earlier, as {role} with the same employer, {deed}.',
  'In an earlier position there, as {role}, {deed}.',
  'Before that, as {role} with the same employer, {deed}.',
  'For the {title} role my earlier position there counts as well: as {role}, {deed}.',
  'From my earlier position there, as {role}, I would mention this: {deed}.',
];
export const deedAgain: Wordings = [
  '{also}.',
  'There, {also}.',
  'In the same position, {deed}.',
  'In addition, {deed}.',
  'During that time, {also}.',
  'Beyond that, {deed}.',
  'Another example from that time: {deed}.',
  'On top of that, {deed}.',
  'Alongside that, {deed}.',
  'For the {title} role I would add this from there: {deed}.',
  'I would also mention this from my time there: {deed}.',
  'As well as that, {deed}.',
  'A further example from there: {deed}.',
];
export const deedInRole: Wordings = ['As {role}, {deed}.', 'In my work as {role}, {deed}.'];
export const deedInProject: Wordings = [
  'In my project {roleName}, {deed}.',
  'My project {roleName} shows more of how I work: {deed}.',
  'Outside of these positions, in {roleName}, {deed}.',
];

export const motivation: ByTone = {
  PLAIN: [
    'I would like to {duty} with your team.',
    'At {theCompany} I would like to {duty}.',
    'The chance to {duty} is one reason why I am applying.',
    'I am also ready to {duty}, as your posting asks.',
    'What draws me to this role is the chance to {duty}.',
  ],
  WARM: [
    'I would enjoy the chance to {duty} with you.',
    'I look forward to a role in which I can {duty}.',
    'What I like about your posting is the chance to {duty}.',
    'I would be glad to {duty} together with your team.',
  ],
  FORMAL: [
    'I am particularly interested in the opportunity to {duty}.',
    'I would welcome the responsibility to {duty}.',
    'The opportunity to {duty} is an important reason for my application.',
    'I would be pleased to {duty} on behalf of {theCompany}.',
  ],
};
export const moreMotivation: Wordings = [
  'I would be equally ready to {duty}.',
  'I would gladly take on the task to {duty}.',
  'The task to {duty} interests me as well.',
  'Another part of the posting that appeals to me is the chance to {duty}.',
];
export const education: Wordings = [
  '{education}.',
  'As for my education, {education}.',
  'As for formal training, {education}.',
  'To this I add formal training: {education}.',
  'For the {title} role I also bring formal training: {education}.',
  'Part of my background is formal training: {education}.',
  'My training would serve me at {theCompany} too: {education}.',
];
export const career: Wordings = [
  'Before my current position I worked as {role} at {organization}.',
  'Earlier in my career I was {role} at {organization}.',
  'My path includes an earlier position as {roleName} at {organization}.',
];
export const languages: Wordings = [
  'The languages I bring are {terms}.',
  'My languages are {terms}.',
];
export const base: Wordings = [
  'I am based in {place}.',
  'I am based in {place} and would be glad to visit {theCompany}.',
  'I write to {theCompany} from {place}, where I am based.',
  'I am based in {place} and would be glad to meet you at {theCompany}.',
];
export const summary: Wordings = [
  '{told}.',
  'In short, {told}.',
  'To introduce myself to {theCompany}: {told}.',
  'To introduce myself: {told}.',
  'By way of introduction to {theCompany}: {told}.',
];
export const quotedSummary: Wordings = [
  'My resume sums it up like this: “{text}”',
  'In the words of my resume: “{text}”',
];
export const quotedBiography: Wordings = [
  'In my own words: “{text}”',
  'My profile puts it this way: “{text}”',
];

export const closing: ByTone = {
  PLAIN: [
    'I would be glad to talk about how I can help {theCompany}.',
    'I would welcome a conversation about this role at {theCompany}.',
    'I am available for an interview at a time that suits you at {theCompany}.',
    'Thank you for considering me for the {title} role.',
    'I look forward to hearing from {theCompany}.',
    'I hope to talk with you about the {title} position at {theCompany}.',
  ],
  WARM: [
    'I would love to hear more about the role and to meet the team at {theCompany}.',
    'I would be delighted to talk with you about the work at {theCompany}.',
    'I hope we can talk about the {title} role soon.',
    'It would be lovely to meet the people behind {theCompany}.',
    'I would be happy to tell you more about what I could do at {theCompany}.',
    'If you would like to talk, I would be glad to visit {theCompany}.',
  ],
  FORMAL: [
    'I would welcome the opportunity to discuss my application with {theCompany} in person.',
    'I should be grateful for an opportunity to present myself to {theCompany}.',
    'I would be pleased to discuss the position of {title} with you in an interview.',
    'Thank you for considering my application for the position of {title}.',
    'I am at the disposal of {theCompany} for any further information.',
    'I thank you for your consideration and hope for the opportunity to speak with {theCompany}.',
  ],
};
/** Follows the closing after a semicolon. */
export const contact: Wordings = [
  'you can reach me at {contact}.',
  'please reach me at {contact}.',
  'you will find me at {contact}.',
  'I can be reached at {contact}.',
  'a message to {contact} will reach me.',
  'the quickest way to reach me is {contact}.',
];
export const signOff: Readonly<Record<LetterTone, string>> = {
  PLAIN: 'Kind regards,',
  WARM: 'Warm regards,',
  FORMAL: 'Yours faithfully,',
};
