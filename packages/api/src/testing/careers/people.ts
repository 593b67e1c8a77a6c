import type { FictionalPerson } from './fictional-person.ts';
import { chef, electrician, nurse, welder } from './hands-on-people.ts';
import { accountant, engineer, supporter, teacher } from './office-people.ts';

export const people: readonly FictionalPerson[] = [
  nurse,
  welder,
  engineer,
  accountant,
  teacher,
  chef,
  supporter,
  electrician,
];
