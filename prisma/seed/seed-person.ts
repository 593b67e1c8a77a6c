/** One fictional person of the seed. Addresses end in example.com, numbers are from ranges reserved for fiction. */
export interface SeedPerson {
  /** Stays the same for ever: the person is found by it. Two digits become part of the id. */
  number: number;
  key: string;
  email: string;
  name: string;
  industry: string;
  experience: number;
  bio: string;
  skills: string[];
  /** The resume as it was saved, oldest first; the last is the current one. */
  resumes: string[];
  /** When and from where each of them was saved; left out, two saves on two days. */
  saves?: SeedSave[];
  jobs: SeedJob[];
  /** Copies of the resume for jobs; none when left out. */
  copies?: SeedCopy[];
  /** Terms of postings that they will learn; none when left out. */
  learning?: string[];
  quizzes: SeedQuiz[];
}

/** A job the person looked at: scored against the resume, and applied for with a letter. */
export interface SeedJob {
  companyName: string;
  jobTitle: string;
  description: string;
  /** Whether the letter was finished. */
  completed: boolean;
}

/** A save of the resume. */
export interface SeedSave {
  /** A day, such as `2026-09-07`. */
  on: string;
  device: string;
  /** What the person calls this state. */
  name?: string;
}

/** A copy of the resume for a job. */
export interface SeedCopy {
  /** Which of the jobs. */
  job: number;
  /** Which of the resumes it was made of. */
  of: number;
  madeOn: string;
  /** What was typed into it, oldest first. */
  edits: { on: string; content: string }[];
}

/** A practice session. */
export interface SeedQuiz {
  category: string;
  /** How many of the questions were answered correctly. */
  correct: number;
  questions: number;
}
