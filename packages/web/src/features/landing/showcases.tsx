import { LetterExample } from './letter-example.tsx';
import { PracticeExample } from './practice-example.tsx';
import { Promises } from './promises.tsx';
import { ScoreOutline } from './score-outline.tsx';
import { Showcase } from './showcase.tsx';

/** The parts of the product, one after the other, to be tried where they stand. */
export default function Showcases() {
  return (
    <>
      <Showcase
        title="A score that explains itself"
        text="Upload a PDF, DOCX, Markdown or JSON Resume. The check says what a parser reads, which terms of the job description are in your resume and where, and what each fix would gain. The same resume always gets the same score."
        shown={<ScoreOutline />}
      />
      <Showcase
        title="Letters that can be traced"
        text="A draft uses your profile, your resume and the job description, and nothing else. Each sentence shows the fact it rests on; a sentence that rests on none is marked before you send it."
        shown={<LetterExample />}
      />
      <Showcase
        title="Practice, one question at a time"
        text="Choose a topic from your skills or your industry. Answers are graded on the server, explained, and kept: go on later, or on another device."
        shown={<PracticeExample />}
      />
      <Promises />
    </>
  );
}
