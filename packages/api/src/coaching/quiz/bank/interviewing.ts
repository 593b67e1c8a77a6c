import type { BankTopic } from '../question.ts';

export const interviewing: BankTopic = {
  name: 'Interviewing and STAR',
  key: 'interview',
  suits: null,
  questions: [
    {
      prompt: 'What do the four letters of the STAR method stand for?',
      options: [
        'Situation, Task, Action, Result',
        'Strength, Talent, Ambition, Reward',
        'Story, Timing, Answer, Review',
        'Skills, Training, Achievements, References',
      ],
      explanation:
        'STAR tells a story in order: the situation, your task in it, the action you took, and the result.',
    },
    {
      prompt:
        'You answer “Tell me about a conflict at work” with STAR. Which part deserves the most time?',
      options: [
        'Action: what you yourself did',
        'Situation: the history of the team',
        'Task: your job description',
        'The names of the people involved',
      ],
      explanation:
        'The interviewer wants to learn how you act. Situation and task only need enough to make the action clear.',
    },
    {
      prompt: 'Which sentence is the Result of a STAR answer?',
      options: [
        '“Complaints fell from nine a week to two.”',
        '“We were short of two people that month.”',
        '“I was asked to lead the handover.”',
        '“I drew up a new roster with the team.”',
      ],
      explanation: 'A result says what changed because of you, with a number where there is one.',
    },
    {
      prompt:
        'An interviewer asks a behavioural question and you have no example from paid work. What is the best answer?',
      options: [
        'A true example from study, volunteering or home',
        'An invented example from work',
        'That the question does not apply to you',
        'What a good employee would do in general',
      ],
      explanation:
        'Behavioural questions ask how you acted. A true example from elsewhere answers that; an invented one can fall apart at the next question.',
    },
    {
      prompt: 'Which of these is an open question?',
      options: [
        '“How did you decide what to do first?”',
        '“Do you have a forklift licence?”',
        '“Did you finish on time?”',
        '“Is Monday a good day to start?”',
      ],
      explanation: 'An open question cannot be answered by yes or no; it invites an account.',
    },
    {
      prompt: 'You did not understand the interviewer’s question. What should you do?',
      options: [
        'Ask them to repeat or rephrase it',
        'Answer the question you would have liked',
        'Stay silent until they go on',
        'Say yes',
      ],
      explanation: 'Asking shows that you check before you act, and it costs a moment only.',
    },
    {
      prompt: 'Why should you say “I” rather than “we” when you describe what you did?',
      options: [
        'The interviewer needs to know your own part',
        'Teams do not interest employers',
        '“We” is a grammatical mistake',
        'It makes the answer shorter',
      ],
      explanation:
        'Credit the team, then say which part was yours: the employer is hiring one person of that team.',
    },
    {
      prompt: 'Which preparation helps most against blanking out on “Tell me about yourself”?',
      options: [
        'A practised summary of a minute or two that ends at this job',
        'Learning the whole resume by heart',
        'Preparing a joke',
        'Reading the company’s annual report aloud',
      ],
      explanation:
        'The question opens nearly every interview. A short path from what you did to why you are here sets the frame.',
    },
  ],
};
