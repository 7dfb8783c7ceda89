import { describe, expect, it } from 'vitest';
import { type Domain, outcomesOf, packageAt, readDomain } from '../../src/genius/domain.ts';
import type { Source } from '../../src/genius/xml.ts';
import { changed, genius } from './files.ts';

const domain = genius('house-domain.xml');
const tenant = genius('house-tenant.xml');
const owner = genius('house-owner.xml');

function read(first: Source, ...profiles: Source[]): Domain {
  const result = readDomain(first, profiles);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
/** The profile's worth of values by name. */
const worth = ({ issues, sides }: Domain, side: number, issue: string) => {
  const k = issues.findIndex(({ name }) => name === issue);
  return Object.fromEntries(
    (issues[k]?.values ?? []).map((value, o) => [value, sides[side]?.values[k]?.[o]]),
  );
};

describe('a Genius domain and its profiles', () => {
  const house = read(domain, tenant, owner);

  it('have issues and values in the order of the first profile', () => {
    expect(house.issues.map(({ name }) => name)).toEqual(['Garden', 'Rooms', 'Rent']);
    expect(house.issues[0]?.values).toEqual(['none', 'shared & fenced', 'own']);
    expect(house.issues[1]?.values).toEqual(['2', '3', '4', '5']);
    expect(read(domain, owner, tenant).issues.map(({ name, values }) => [name, values[0]])).toEqual(
      [
        ['Rent', '0'],
        ['Rooms', '2'],
        ['Garden', 'own'],
      ],
    );
    expect(house.size).toBe(3 * 4 * 21);
  });
  it('cut a real issue into 21 values, its ends among them', () => {
    const rent = house.issues[2]?.values ?? [];
    expect([rent.length, rent[0], rent[1], rent[20]]).toEqual([21, '0', '0.5', '10']);
  });
  it('have weights that sum to 1', () => {
    expect(house.sides[0]?.weights).toEqual([0.5, 0.25, 0.25]);
    expect(house.sides[1]?.weights.map((w) => w.toFixed(12))).toEqual(
      [0.3, 0.1, 0.6].map((w) => w.toFixed(12)),
    );
  });
  it('divide a discrete evaluation by the largest of its issue', () => {
    expect(worth(house, 0, 'Garden')).toEqual({ none: 0, 'shared & fenced': 0.75, own: 1 });
    expect(worth(house, 1, 'Garden')).toEqual({ none: 1, 'shared & fenced': 0.5, own: 0.125 });
  });
  it('take an integer on its slope from the lower end, clipped', () => {
    expect(worth(house, 0, 'Rooms')).toEqual({ 2: 0.1, 3: 0.5, 4: 0.9, 5: 1 });
    expect(worth(house, 1, 'Rooms')).toEqual({ 2: 0.5, 3: 0.5, 4: 0.5, 5: 0.5 });
  });
  it('take a real value on its line, clipped, or on its triangle', () => {
    const line = worth(house, 0, 'Rent');
    expect([line[0], line[2], line[5], line[10]].map((v) => v?.toFixed(9))).toEqual([
      '1.000000000',
      '1.000000000',
      '0.700000000',
      '0.200000000',
    ]);
    const triangle = worth(house, 1, 'Rent');
    expect([0, 2, 5, 8, 9, 10].map((x) => triangle[x])).toEqual([0, 0, 0.5, 1, 0.5, 0]);
  });
  it('carry what no deal is worth, and the discount; 0 and 1 where the file is silent', () => {
    expect(house.sides.map(({ reservation, discount }) => [reservation, discount])).toEqual([
      [0.25, 0.9],
      [0, 1],
    ]);
  });
  it('take the name of a side from its file, told apart where two are alike', () => {
    expect(house.sides.map(({ name }) => name)).toEqual(['house-tenant', 'house-owner']);
    const twice = { ...tenant, file: 'other/house-tenant.XML' };
    expect(read(domain, tenant, twice).sides.map(({ name }) => name)).toEqual([
      'house-tenant',
      'house-tenant-2',
    ]);
  });
  it('add up to utilities, the last issue turning fastest', () => {
    const { parties, utilities } = outcomesOf(house);
    const row = 2 * 84 + 3 * 21 + 10; // own, 5 rooms, a rent of 5
    expect(packageAt(house, row)).toEqual({ Garden: 'own', Rooms: '5', Rent: '5' });
    expect(utilities[row * parties]).toBeCloseTo(0.5 * 1 + 0.25 * 1 + 0.25 * 0.7, 12);
    expect(utilities[row * parties + 1]).toBeCloseTo(0.3 * 0.125 + 0.1 * 0.5 + 0.6 * 0.5, 12);
    expect(utilities).toHaveLength(252 * 2);
  });
  it('read an issue whose every evaluation is 0 as worth nothing', () => {
    const flat = ['"10"', '"8"', '"6"', '"6"', '"2"'].reduce(
      (source, value) => changed(source, `evaluation=${value}`, 'evaluation="0"'),
      genius('pie-a.xml'),
    );
    expect(read(genius('pie-domain.xml'), flat).sides[0]?.values).toEqual([[0, 0, 0, 0, 0]]);
  });
});
