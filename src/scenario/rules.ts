import { calendarRule } from './rules/calendar.ts';
import { choicesRule } from './rules/choices.ts';
import { conditionsRule } from './rules/conditions.ts';
import { deadlinesRule } from './rules/deadlines.ts';
import { delegationsRule } from './rules/delegations.ts';
import { demandsRule } from './rules/demands.ts';
import { endingsRule } from './rules/endings.ts';
import { idsRule } from './rules/ids.ts';
import { issuesRule } from './rules/issues.ts';
import { namesRule } from './rules/names.ts';
import { oneselfRule } from './rules/oneself.ts';
import { secretsRule } from './rules/secrets.ts';
import { sourcesRule } from './rules/sources.ts';
import { statesRule } from './rules/states.ts';
import { textsRule } from './rules/texts.ts';
import { valuesRule, weightsRule } from './rules/values.ts';
import { waitingRule } from './rules/waiting.ts';
import type { Rule } from './subject.ts';

/** Everything that is checked from the file alone, beyond its shape. */
export const RULES: readonly Rule[] = [
  idsRule,
  namesRule,
  valuesRule,
  weightsRule,
  issuesRule,
  calendarRule,
  conditionsRule,
  waitingRule,
  oneselfRule,
  statesRule,
  endingsRule,
  deadlinesRule,
  demandsRule,
  choicesRule,
  delegationsRule,
  secretsRule,
  sourcesRule,
  textsRule,
];
