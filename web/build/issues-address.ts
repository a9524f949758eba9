interface PackageFacts {
	readonly name: string;
	readonly bugs?: string | { readonly url?: string };
	readonly repository?: string | { readonly url?: string };
}

function urlOf(field: PackageFacts['bugs']): string | undefined {
	return typeof field === 'string' ? field : field?.url;
}

/** The project's issue tracker: `bugs` in package.json, or the web address in `repository`. */
export function issuesAddress({ bugs, repository }: PackageFacts): string | undefined {
	const told = urlOf(bugs);
	if (told?.startsWith('https://')) return told;
	const home = urlOf(repository)
		?.replace(/^git\+/, '')
		.replace(/\.git$/, '');
	return home?.startsWith('https://') ? `${home}/issues` : undefined;
}
