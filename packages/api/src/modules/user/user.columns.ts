import { defineColumns } from '../../batching/columns.ts';
import { Prisma, type User as UserRow } from '../../database/generated/client.ts';

export const userColumns = defineColumns<UserRow>('User', Prisma.UserScalarFieldEnum, {
  always: ['id'],
  fields: {
    onboarded: ['industry', 'experience'],
    industryInsight: ['industry'],
    insightPhrasing: [],
    resume: [],
    trashedResume: [],
    tailoredResumes: [],
    coverLetters: [],
    generations: [],
    practiceAnswers: [],
    coachSettings: ['modelAllowed', 'capMicroUsd'],
    assessments: [],
    quizSessions: [],
    resumeImports: [],
    termTriages: [],
  },
});
