export interface EmbeddedPostgresOptions {
  dataDir: string;
  port?: number;
  log?: (line: string) => void;
  durable?: boolean;
  removeAfterwards?: boolean;
}

export interface EmbeddedPostgres {
  url: string;
  port: number;
  pid: number;
  ended: Promise<void>;
  stop: () => Promise<void>;
}

export declare function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres>;
export declare function forgetEmbeddedPostgres(dataDir: string): Promise<void>;
