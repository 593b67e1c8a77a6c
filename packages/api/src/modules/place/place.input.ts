import { placeByCode } from '../../labour-market/places.ts';
import { badUserInput } from '../../errors/known-errors.ts';

export const placeArgument = {
  defaultValue: 'US',
  description:
    '`US` for the nation, or the postal abbreviation of a state or of DC; places lists them all.',
};

/** The code of a place that figures exist for, in capitals; anything else is the caller's error. */
export function readPlace(code: string): string {
  const place = placeByCode(code);
  if (place === null) {
    throw badUserInput(
      `place is "${code.slice(0, 20)}"; give US, a state's postal abbreviation such as CA, or DC.`,
    );
  }
  return place.code;
}
