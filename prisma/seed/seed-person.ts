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
  jobs: SeedJob[];
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

/** A practice session. */
export interface SeedQuiz {
  category: string;
  /** How many of the questions were answered correctly. */
  correct: number;
  questions: number;
}
