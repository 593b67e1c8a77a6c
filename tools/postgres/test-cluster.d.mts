export declare const templateDatabase: string;
export declare function testClusterUrl(): string;
