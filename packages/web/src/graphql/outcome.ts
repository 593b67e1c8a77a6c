/** The answer of a mutation that came without an error: its one outcome. */
export function outcomeOf<Outcome>(outcome: Outcome | null | undefined): Outcome {
  if (outcome === null || outcome === undefined)
    throw new Error('The server answered without an outcome.');
  return outcome;
}

/** Ends an exhaustive switch over an outcome's `__typename`: a new member of the union stops the build here. */
export function unknownOutcome(outcome: never): never {
  throw new Error(
    `The server answered in a way this page does not know yet: ${JSON.stringify(outcome)}. Reload the page.`,
  );
}
