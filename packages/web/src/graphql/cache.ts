import { InMemoryCache } from '@apollo/client/cache';
import { relayStylePagination } from '@apollo/client/utilities';
import generated from './possible-types.generated.ts';

/**
 * One cache per visit. A list that grows is a connection, read through `edges`: its pages are joined here, one list
 * per set of filters.
 */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: generated.possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          industryInsights: relayStylePagination(),
          occupations: relayStylePagination(['search']),
        },
      },
      User: {
        fields: {
          coverLetters: relayStylePagination(['status', 'search', 'trashed', 'sort']),
          tailoredResumes: relayStylePagination(['search', 'trashed']),
          assessments: relayStylePagination(['trashed']),
          generations: relayStylePagination(['withReceipt']),
          practiceAnswers: relayStylePagination(['trashed']),
          quizSessions: relayStylePagination(),
          resumeImports: relayStylePagination(),
        },
      },
      Resume: {
        fields: {
          atsReports: relayStylePagination(),
          revisions: relayStylePagination(['trashed']),
        },
      },
      TailoredResume: { fields: { revisions: relayStylePagination() } },
      CoverLetter: { fields: { revisions: relayStylePagination() } },
      Place: { keyFields: ['code'] },
      Occupation: { keyFields: ['code'] },
      // Their ids are those of the question bank: the same question stands in many sessions, each with its own answer.
      QuizQuestion: { keyFields: false },
      AnsweredQuestion: { keyFields: false },
    },
  });
}
