interface ImportMetaEnv {
	/** Where the project takes issues (vite.config.ts); empty where it has no such place. */
	readonly ISSUES_ADDRESS?: string;
}
