import type { Coach } from './coach.ts';

/** Does every task by its rules: no key, no network, no waiting. */
export const ruleBasedCoach: Coach = {
  kind: 'RULE_BASED',
  label: 'rule-based',
  async perform(task, input) {
    // A rejected promise rather than a throw, as from any other coach.
    const output = await Promise.resolve(task.byRules(input));
    const ungrounded = task.ungrounded(input, output);
    if (ungrounded.length > 0)
      throw new Error(
        `The task ${task.name} wrote ${ungrounded.length} claims that no source supports`,
      );
    return output;
  },
};
