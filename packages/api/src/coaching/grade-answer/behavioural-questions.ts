export interface BehaviouralQuestion {
  /** Stable: `conflict`. */
  id: string;
  text: string;
  /** What an interviewer wants to hear about. */
  asksFor: string;
}

/** Questions about what one did, as interviewers of every trade ask them. */
export const behaviouralQuestions: readonly BehaviouralQuestion[] = [
  {
    id: 'conflict',
    text: 'Tell me about a time you disagreed with a colleague. What did you do?',
    asksFor: 'how you deal with conflict',
  },
  {
    id: 'mistake',
    text: 'Tell me about a mistake you made at work. What happened next?',
    asksFor: 'how you own and mend a mistake',
  },
  {
    id: 'deadline',
    text: 'Describe a time when you had too much to do and too little time. How did you decide what came first?',
    asksFor: 'how you set priorities',
  },
  {
    id: 'initiative',
    text: 'Describe something you improved at work without being asked to.',
    asksFor: 'initiative',
  },
  {
    id: 'difficult-person',
    text: 'Tell me about a difficult customer, patient or client. How did you handle it?',
    asksFor: 'patience and judgement with people',
  },
  {
    id: 'learning',
    text: 'Tell me about something you had to learn quickly. How did you go about it?',
    asksFor: 'how you learn',
  },
  {
    id: 'teamwork',
    text: 'Describe a result you are proud of that you reached with others. What was your part?',
    asksFor: 'your own part in a team',
  },
  {
    id: 'criticism',
    text: 'Tell me about criticism that was hard to hear. What did you do with it?',
    asksFor: 'how you take criticism',
  },
  {
    id: 'failure',
    text: 'Describe a time when you did not reach a goal. What did you take from it?',
    asksFor: 'how you deal with failure',
  },
  {
    id: 'leading',
    text: 'Tell me about a time you had to lead or convince people who did not report to you.',
    asksFor: 'influence',
  },
  {
    id: 'decision',
    text: 'Tell me about a decision you had to make without all the facts.',
    asksFor: 'judgement under uncertainty',
  },
  {
    id: 'change',
    text: 'Describe a change at work that you found hard. How did you adapt?',
    asksFor: 'how you adapt',
  },
];
