export declare const templateDatabase: string;
export declare function testClusterUrl(): string;
export declare const temporaryFolder: string;
export declare function startTestCluster(): Promise<{ url: string; stop: () => Promise<void> }>;
export declare function migrateDatabase(url: string): Promise<void>;
