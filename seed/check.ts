import type { Finding } from '#graph/model/errors.ts';
import { compareIds } from '#graph/model/ids.ts';
import { checkAddresses } from './checks/addresses.ts';
import { checkAgreement } from './checks/agreement.ts';
import { checkAssessments } from './checks/assessments.ts';
import { checkCopiedText } from './checks/copied-text.ts';
import { checkDeclared } from './checks/declared.ts';
import { checkDivisions } from './checks/divisions.ts';
import { warnOfDoubleExact } from './checks/double-exact.ts';
import { checkEditorialKinds } from './checks/editorial-kinds.ts';
import { checkEvidence } from './checks/evidence.ts';
import { checkHierarchy } from './checks/hierarchy.ts';
import { checkIdRegister } from './checks/id-register.ts';
import { checkIdentity } from './checks/identity.ts';
import { checkInvisible } from './checks/invisible.ts';
import { checkLanguage } from './checks/language.ts';
import { checkMappings } from './checks/mappings.ts';
import { checkModelFolders } from './checks/model-folders.ts';
import { checkOrphans } from './checks/orphans.ts';
import { checkOverview } from './checks/overview.ts';
import { checkOwnerLabels } from './checks/owner-labels.ts';
import { checkPersonalData } from './checks/personal-data.ts';
import { checkReasons } from './checks/reasons.ts';
import { checkRelationEnds } from './checks/relation-ends.ts';
import { checkResources } from './checks/resources.ts';
import { checkWording } from './checks/wording.ts';
import type { Rule, SeedInput } from './input.ts';

const rules: readonly Rule[] = [
	checkAddresses,
	checkAgreement,
	checkAssessments,
	checkCopiedText,
	checkDeclared,
	checkDivisions,
	checkEditorialKinds,
	checkEvidence,
	checkHierarchy,
	checkIdentity,
	checkIdRegister,
	checkInvisible,
	checkLanguage,
	checkMappings,
	checkModelFolders,
	checkOrphans,
	checkOverview,
	checkOwnerLabels,
	checkPersonalData,
	checkReasons,
	checkRelationEnds,
	checkResources,
	checkWording,
];

function compareFindings(a: Finding, b: Finding): number {
	return (
		compareIds(a.file, b.file) || a.line - b.line || a.column - b.column || compareIds(a.rule, b.rule) || compareIds(a.message, b.message)
	);
}

/** All findings of a seed (syntax, schema and rules), sorted by file, line and column. */
export function checkSeed(input: SeedInput): readonly Finding[] {
	return [...input.findings, ...rules.flatMap((rule) => rule(input))].sort(compareFindings);
}

/** Findings worth a second look that do not prevent loading, in the same order. */
export function warningsOf(input: SeedInput): readonly Finding[] {
	return [...warnOfDoubleExact(input)].sort(compareFindings);
}
