import type { ApolloClient } from '@apollo/client';
import {
  ExportAssessmentsDocument,
  ExportLettersDocument,
  ExportProfileDocument,
  ExportReportsDocument,
} from './export-data.generated.ts';

interface Page {
  edges: readonly { node: unknown }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function everyPage(
  read: (after: string | null) => Promise<Page | null | undefined>,
): Promise<unknown[]> {
  const nodes: unknown[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page | null | undefined = await read(after);
    if (!page) return nodes;
    nodes.push(...page.edges.map((edge) => edge.node));
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}

/** Everything the service holds of the signed-in person, as one object. Read anew from the server, page by page. */
export async function collectMyData(client: ApolloClient): Promise<object> {
  const fetchPolicy = 'no-cache';
  const profile = await client.query({ query: ExportProfileDocument, fetchPolicy });
  const letters = (trashed: boolean) =>
    everyPage(
      async (after) =>
        (
          await client.query({
            query: ExportLettersDocument,
            variables: { after, trashed },
            fetchPolicy,
          })
        ).data?.me?.coverLetters,
    );
  return {
    exportedAt: new Date().toISOString(),
    profile: profile.data?.me,
    coverLetters: await letters(false),
    coverLettersInTrash: await letters(true),
    assessments: await everyPage(
      async (after) =>
        (
          await client.query({
            query: ExportAssessmentsDocument,
            variables: { after },
            fetchPolicy,
          })
        ).data?.me?.assessments,
    ),
    atsReports: await everyPage(
      async (after) =>
        (await client.query({ query: ExportReportsDocument, variables: { after }, fetchPolicy }))
          .data?.me?.resume?.atsReports,
    ),
  };
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
