import type { ApolloClient } from '@apollo/client';
import {
  ExportAssessmentsDocument,
  ExportCoachSettingsDocument,
  ExportGenerationsDocument,
  ExportCopiesDocument,
  ExportCopyHistoryDocument,
  ExportCopyReportsDocument,
  ExportInsightPhrasingDocument,
  ExportLetterHistoryDocument,
  ExportLettersDocument,
  ExportPracticeAnswersDocument,
  ExportProfileDocument,
  ExportReportsDocument,
  ExportResumeHistoryDocument,
  ExportSuggestionsDocument,
  ExportTermTriagesDocument,
} from './export-data.generated.ts';

interface Page<Node> {
  edges: readonly { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function everyPage<Node>(
  read: (after: string | null) => Promise<Page<Node> | null | undefined>,
): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page<Node> | null | undefined = await read(after);
    if (!page) return nodes;
    nodes.push(...page.edges.map((edge) => edge.node));
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}

const fetchPolicy = 'no-cache';

/** Everything the service holds of the signed-in person, as one object. Read anew from the server, page by page. */
export async function collectMyData(client: ApolloClient): Promise<object> {
  const profile = await client.query({ query: ExportProfileDocument, fetchPolicy });
  return {
    exportedAt: new Date().toISOString(),
    profile: profile.data?.me,
    resumeHistory: await resumeHistory(client, false),
    resumeHistoryInTrash: await resumeHistory(client, true),
    tailoredResumes: await copies(client, false),
    tailoredResumesInTrash: await copies(client, true),
    coverLetters: await letters(client, false),
    coverLettersInTrash: await letters(client, true),
    assessments: await assessments(client, false),
    assessmentsInTrash: await assessments(client, true),
    coachSettings: (await client.query({ query: ExportCoachSettingsDocument, fetchPolicy })).data
      ?.me?.coachSettings,
    insightPhrasing: (await client.query({ query: ExportInsightPhrasingDocument, fetchPolicy }))
      .data?.me?.insightPhrasing,
    practiceAnswers: await answers(client, false),
    practiceAnswersInTrash: await answers(client, true),
    generations: await everyPage(
      async (after) =>
        (
          await client.query({
            query: ExportGenerationsDocument,
            variables: { after },
            fetchPolicy,
          })
        ).data?.me?.generations,
    ),
    atsReports: await everyPage(
      async (after) =>
        (await client.query({ query: ExportReportsDocument, variables: { after }, fetchPolicy }))
          .data?.me?.resume?.atsReports,
    ),
    resumeSuggestions: await everyPage(
      async (after) =>
        (
          await client.query({
            query: ExportSuggestionsDocument,
            variables: { after },
            fetchPolicy,
          })
        ).data?.me?.resume?.suggestions,
    ),
    termTriages: await everyPage(
      async (after) =>
        (
          await client.query({
            query: ExportTermTriagesDocument,
            variables: { after },
            fetchPolicy,
          })
        ).data?.me?.termTriages,
    ),
  };
}

function resumeHistory(client: ApolloClient, trashed: boolean): Promise<unknown[]> {
  return everyPage(async (after) => {
    const variables = { after, trashed };
    const { data } = await client.query({
      query: ExportResumeHistoryDocument,
      variables,
      fetchPolicy,
    });
    return (data?.me?.resume ?? data?.me?.trashedResume)?.revisions;
  });
}

/** The copies for jobs, each with its history and its reports. */
async function copies(client: ApolloClient, trashed: boolean): Promise<unknown[]> {
  const found = await everyPage(async (after) => {
    const variables = { after, trashed };
    const { data } = await client.query({ query: ExportCopiesDocument, variables, fetchPolicy });
    return data?.me?.tailoredResumes;
  });
  const complete: unknown[] = [];
  for (const copy of found) {
    const history = await everyPage(async (after) => {
      const variables = { id: copy.id, after };
      const { data } = await client.query({
        query: ExportCopyHistoryDocument,
        variables,
        fetchPolicy,
      });
      return data?.node?.__typename === 'TailoredResume' ? data.node.revisions : null;
    });
    const reports = await everyPage(async (after) => {
      const variables = { id: copy.id, after };
      const { data } = await client.query({
        query: ExportCopyReportsDocument,
        variables,
        fetchPolicy,
      });
      return data?.node?.__typename === 'TailoredResume' ? data.node.atsReports : null;
    });
    complete.push({ ...copy, history, reports });
  }
  return complete;
}

/** The letters, each with its history. */
async function letters(client: ApolloClient, trashed: boolean): Promise<unknown[]> {
  const found = await everyPage(async (after) => {
    const variables = { after, trashed };
    const { data } = await client.query({ query: ExportLettersDocument, variables, fetchPolicy });
    return data?.me?.coverLetters;
  });
  const complete: unknown[] = [];
  for (const letter of found)
    complete.push({ ...letter, history: await letterHistory(client, letter.id) });
  return complete;
}

function letterHistory(client: ApolloClient, id: string): Promise<unknown[]> {
  return everyPage(async (after) => {
    const variables = { id, after };
    const { data } = await client.query({
      query: ExportLetterHistoryDocument,
      variables,
      fetchPolicy,
    });
    return data?.node?.__typename === 'CoverLetter' ? data.node.revisions : null;
  });
}

function assessments(client: ApolloClient, trashed: boolean): Promise<unknown[]> {
  return everyPage(async (after) => {
    const variables = { after, trashed };
    const { data } = await client.query({
      query: ExportAssessmentsDocument,
      variables,
      fetchPolicy,
    });
    return data?.me?.assessments;
  });
}

function answers(client: ApolloClient, trashed: boolean): Promise<unknown[]> {
  return everyPage(async (after) => {
    const variables = { after, trashed };
    const { data } = await client.query({
      query: ExportPracticeAnswersDocument,
      variables,
      fetchPolicy,
    });
    return data?.me?.practiceAnswers;
  });
}

/** Offers text as a file. */
export function download(fileName: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
