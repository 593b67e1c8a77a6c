/**
 * Specializations that a newer taxonomy calls otherwise: old id → new id. Only where the rule of
 * `loading/retire-specializations.ts` (where most of the jobs stand now) would choose wrongly, as after a split.
 */
export const renamedSpecializations: ReadonlyMap<string, string> = new Map();
