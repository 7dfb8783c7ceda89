import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type KeptGame, openDrawer } from '../../src/play/saved.ts';

const game = (id: string, at: number): KeptGame => ({
  id,
  scenarioId: 'a-case',
  party: 'north',
  week: 2,
  over: false,
  at,
  text: `text of ${id}`,
});

/** An IndexedDB in which the named step fails as a browser would let it. */
function failing(step: 'open' | 'put', name: string): IDBFactory {
  const factory = new IDBFactory();
  const open = factory.open.bind(factory);
  if (step === 'open') {
    factory.open = () => {
      throw new DOMException('storage is off', name);
    };
    return factory;
  }
  factory.open = (...args) => {
    const request = open(...args);
    request.addEventListener('success', () => {
      const transaction = request.result.transaction.bind(request.result);
      request.result.transaction = (stores, mode, options) => {
        if (mode === 'readwrite') throw new DOMException('no room', name);
        return transaction(stores, mode, options);
      };
    });
    return request;
  };
  return factory;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the drawer', () => {
  it('finds a game again, also after the page was closed', async () => {
    expect(await openDrawer('one').keep(game('a', 1))).toBe('kept');
    expect(await openDrawer('one').find('a')).toEqual(game('a', 1));
    expect(await openDrawer('one').find('b')).toBeNull();
  });
  it('knows which game was left last', async () => {
    const drawer = openDrawer('two');
    await drawer.keep(game('older', 1));
    await drawer.keep(game('newer', 9));
    await drawer.keep({ ...game('older', 5), week: 4 });
    expect((await openDrawer('two').newest())?.id).toBe('newer');
  });
  it('holds the game in the page and says so where storage is blocked', async () => {
    globalThis.indexedDB = failing('open', 'SecurityError');
    const drawer = openDrawer('three');
    expect(await drawer.keep(game('a', 1))).toBe('blocked');
    expect(await drawer.find('a')).toEqual(game('a', 1));
    expect((await drawer.newest())?.id).toBe('a');
    expect(drawer.keeping()).toBe('blocked');
  });
  it('says when it is full, and keeps again once there is room', async () => {
    globalThis.indexedDB = failing('put', 'QuotaExceededError');
    const drawer = openDrawer('four');
    expect(await drawer.keep(game('a', 1))).toBe('full');
    expect(await drawer.find('a')).toEqual(game('a', 1));
    globalThis.indexedDB = new IDBFactory();
    expect(await drawer.keep(game('a', 2))).toBe('kept');
  });
});
