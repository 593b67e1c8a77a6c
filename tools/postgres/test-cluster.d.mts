export declare const templateDatabase: string;
export declare function testClusterUrl(): string;
export declare const temporaryFolder: string;
export declare function migrateDatabase(url: string): Promise<void>;
export declare function startTestCluster(): Promise<{
  url: string;
  folder: string;
  stop: () => Promise<void>;
}>;
