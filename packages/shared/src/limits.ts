/**
 * The limits of what a person may enter, written once: the forms, the services,
 * the database's CHECKs and the field descriptions of the graph all come from here.
 */
export const limits = {
  page: { default: 20, max: 100 },
  user: { name: 200, bio: 1_000, skills: 100, skill: 80, experienceMax: 60 },
  resume: { content: 100_000, fileBytes: 5 * 1024 * 1024, fileName: 255 },
  coverLetter: {
    content: 20_000,
    jobDescription: 20_000,
    companyName: 200,
    jobTitle: 200,
    instruction: 500,
  },
  bulk: 100,
  postingTerms: { term: 80, edits: 100 },
  termTriages: 500,
  resumeSuggestion: { answer: 300, lines: 100, place: 500, text: 2_000 },
  quiz: { questionsMin: 5, questionsMax: 30, category: 100 },
  tailoredResumes: 200,
  revision: { name: 100, named: 100 },
  practiceAnswer: 5_000,
  generation: { clientKey: { min: 8, max: 100 } },
  search: 200,
} as const;
