import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDomain } from '../../src/genius/domain.ts';
import type { Source } from '../../src/genius/xml.ts';
import { changed, genius } from './files.ts';

const domain = genius('house-domain.xml');
const tenant = genius('house-tenant.xml');
const owner = genius('house-owner.xml');
const refused = (first: Source, ...profiles: Source[]) => {
  const result = readDomain(first, profiles);
  return result.ok ? 'read' : result.error;
};
const tooMany = changed(domain, 'upperbound="5"', 'upperbound="9999999"');
// biome-ignore format: a table is read row by row
const malformed: [what: string, domain: Source, profile: Source, sentence: string][] = [
  ['text that is no XML', domain, { file: 'x.xml', text: 'hello' }, 'x.xml, line 1 is not proper XML'],
  ['nothing at all', domain, { file: 'x.xml', text: '' }, 'x.xml'],
  ['a tag left open', domain, changed(tenant, '</objective>', ''), 'is not proper XML'],
  ['a file cut short', domain, { ...tenant, text: tenant.text.slice(0, 700) }, 'does not close all its tags'],
  ['a DOCTYPE', domain, changed(tenant, '<utility', '<!DOCTYPE x [<!ENTITY a "b">]><utility'), 'house-tenant.xml declares a DOCTYPE'],
  ['an entity', domain, changed(tenant, '&amp;', '&bomb;'), 'uses “&bomb;”'],
  ['tags too deep', domain, { file: 'x.xml', text: `${'<a>'.repeat(30)}${'</a>'.repeat(30)}` }, 'x.xml cannot be read'],
  ['two outermost tags', domain, { file: 'x.xml', text: '<a/><b/>' }, 'x.xml'],
  ['another kind of file', domain, { file: 'x.xml', text: '<svg></svg>' }, 'x.xml is no Genius file: it begins with <svg>'],
  ['a domain for a profile', domain, domain, 'is a domain, not a profile'],
  ['a nonlinear profile', domain, changed(tenant, '<utility_space', '<utility_space type="nonlinear"'), 'nonlinear'],
  ['no objective', domain, { file: 'x.xml', text: '<utility_space/>' }, 'x.xml has no <objective>'],
  ['nested objectives', domain, changed(tenant, '<issue index="1"', '<objective/><issue index="1"'), 'objectives inside objectives'],
  ['no issue', domain, { file: 'x.xml', text: '<utility_space><objective/></utility_space>' }, 'has no issues'],
  ['an issue without a name', domain, changed(tenant, 'name="Garden"', ''), 'an issue without a name'],
  ['two issues of one name', domain, changed(tenant, 'name="Rooms"', 'name="Garden"'), 'two issues called “Garden”'],
  ['a kind nobody knows', domain, changed(tenant, 'vtype="integer"', 'vtype="price"'), 'of the kind “price”'],
  ['a value listed twice', domain, changed(tenant, 'value="own"', 'value="none"'), 'lists “none” twice under “Garden”'],
  ['a value without a name', domain, changed(tenant, 'value="own"', ''), 'without a value'],
  ['a missing evaluation', domain, changed(tenant, 'evaluation="30"', ''), 'what “shared & fenced” of “Garden” is worth'],
  ['an evaluation in words', domain, changed(tenant, 'evaluation="30"', 'evaluation="much"'), 'an evaluation of 0 or more'],
  ['an evaluation below 0', domain, changed(tenant, 'evaluation="30"', 'evaluation="-1"'), 'an evaluation of 0 or more'],
  ['a missing evaluator', domain, changed(tenant, '<evaluator ftype="linear" offset="0.1" slope="0.4"/>', ''), 'what “Rooms” is worth. Add its <evaluator>'],
  ['half an evaluator', domain, changed(tenant, 'slope="0.4"', ''), 'an offset and a slope as numbers'],
  ['a function nobody knows', domain, changed(tenant, 'ftype="linear"', 'ftype="faratin"'), 'the function “faratin”'],
  ['a triangle with its top outside', domain, changed(owner, 'parameter2="8"', 'parameter2="11"'), 'between them, a parameter2'],
  ['a range in words', changed(domain, 'upperbound="5"', 'upperbound="many"'), tenant, 'house-domain.xml gives “Rooms” a range that is not two whole numbers'],
  ['a range turned round', changed(domain, 'lowerbound="2"', 'lowerbound="6"'), tenant, 'from 6 down to 5'],
  ['no range anywhere', changed(domain, '<range lowerbound="2" upperbound="5"/>', ''), tenant, 'gives “Rooms” no range'],
  ['a missing weight', domain, changed(tenant, '<weight index="1" value="2"/>', ''), 'gives “Garden” no weight'],
  ['a weight below 0', domain, changed(tenant, 'value="2"/>', 'value="-2"/>'), 'the weight “-2”'],
  ['weights that are all 0', domain, [2, 1, 1].reduce((source, w) => changed(source, `value="${w}"/>`, 'value="0"/>'), tenant), 'every issue the weight 0'],
  ['two weights of one index', domain, changed(tenant, '<weight index="2"', '<weight index="1"'), 'more than one weight'],
  ['a reservation above 1', domain, changed(tenant, 'value="0.25"', 'value="25"'), '<reservation value="25">. Make it a number from 0 to 1'],
  ['a discount in words', domain, changed(tenant, 'value="0.9"', 'value="little"'), '<discount_factor value="little">'],
  ['other values', domain, changed(tenant, 'value="own"', 'value="large"'), 'do not define the same values: “Garden” has “large” in one only'],
  ['a value fewer', domain, changed(tenant, '<item index="3" value="own" evaluation="40"/>', ''), '“Garden” has “own” in one only'],
  ['another range', domain, changed(tenant, 'upperbound="5"', 'upperbound="6"'), '“Rooms” has different ranges'],
  ['another kind of issue', domain, changed(tenant, 'vtype="real"', 'vtype="integer"'), '“Rent” is real in one, integer in the other'],
  ['an issue more', changed(domain, /<issue index="3"[\s\S]*?<\/issue>/.exec(domain.text)?.[0] ?? '', ''), tenant, '“Rent” is not an issue of the domain'],
  ['an issue fewer', domain, genius('pie-a.xml'), 'do not define the same values: “Garden” is missing'],
  ['too many outcomes', tooMany, tenant, 'house-domain.xml has 629999874 outcomes, and at most 400000 are read. Shorten “Rooms”'],
];

describe('a file that cannot be used', () => {
  it.each(malformed)('is refused with a sentence: %s', (_, first, profile, sentence) => {
    const said = refused(first, profile);
    expect(said).toContain(sentence);
    expect(said).toMatch(/\.xml[ ,].*[.!?]$/s);
    expect(said).not.toMatch(/undefined|null|NaN|\[object/);
  });
  it('is refused when it is too long to be one', () => {
    expect(refused({ file: 'x.xml', text: ' '.repeat(2_000_001) })).toContain('x.xml is too long');
  });
  it('never stops the program, however it is damaged: 2,000 mutated files', () => {
    const pieces = [
      '<',
      '>',
      '"',
      '/',
      '&',
      '=',
      '<!--',
      ']]>',
      '<issue ',
      '\0',
      '__proto__',
      '1e999',
    ];
    const edit = fc.record({
      at: fc.nat({ max: 1999 }),
      cut: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 400 })),
      put: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })),
      times: fc.nat({ max: 2 }),
    });
    const edits = fc.array(edit, { minLength: 1, maxLength: 4 });
    const damage = edits.map(
      (all) =>
        (source: Source): Source => ({
          file: source.file,
          text: all.reduce((text, { at, cut, put, times }) => {
            const from = at % (text.length + 1);
            const piece = text.slice(from, from + cut).repeat(times);
            return text.slice(0, from) + put + piece + text.slice(from + cut);
          }, source.text),
        }),
    );
    fc.assert(
      fc.property(fc.constantFrom('domain', 'tenant', 'owner'), damage, (which, damaged) => {
        const hurt = (name: string, source: Source) => (name === which ? damaged(source) : source);
        const result = readDomain(hurt('domain', domain), [
          hurt('tenant', tenant),
          hurt('owner', owner),
        ]);
        if (!result.ok) expect(result.error).toMatch(/\.xml/);
        else expect(result.value.size).toBeLessThanOrEqual(400_000);
      }),
      { numRuns: 2000 },
    );
  });
});
