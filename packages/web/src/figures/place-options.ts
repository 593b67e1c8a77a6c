/** The places to choose from; an address may name one that there is none of, and then none is chosen yet. */
export function placeOptions(places: readonly { code: string; name: string }[], place: string) {
  const options = places.map(({ code, name }) => ({ value: code, label: name }));
  const isKnown = places.some(({ code }) => code === place);
  return {
    isKnown,
    options: isKnown ? options : [{ value: place, label: 'Choose a place' }, ...options],
  };
}
