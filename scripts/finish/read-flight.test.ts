import { describe, expect, test } from 'vitest';
import { clientReferences, flightOf } from './read-flight';

describe('flightOf', () => {
  test('joins what the scripts push, in their order', () => {
    const scripts = [
      '(self.__next_f=self.__next_f||[]).push([0])',
      'self.__next_f.push([1,"1:\\"a\\"\\n2:"])',
      'self.__next_f.push([1,"\\"\\u003cb>\\"\\n"])',
    ];
    expect(flightOf(scripts)).toBe('1:"a"\n2:"<b>"\n');
  });

  test.each(['', 'alert(1)', 'self.__next_f.push([3,"AAAA"])'])('finds no text in %s', (script) => {
    expect(flightOf([script])).toBe('');
  });
});

describe('clientReferences', () => {
  test.each([
    {
      name: 'a default export',
      flight: '3:I[39756,["$2"],"default"]\n',
      expected: [{ module: '39756', name: 'default' }],
    },
    {
      name: 'an asynchronous module',
      flight: '12:I[68027,[],"Counter",1]\n',
      expected: [{ module: '68027', name: 'Counter' }],
    },
    {
      name: 'a row behind an Arabic text of which the length counts bytes',
      flight: 'a:T6,حاشb:I[7,[],"Counter"]\n',
      expected: [{ module: '7', name: 'Counter' }],
    },
    { name: 'a last row without a line end', flight: '1:I[7,[],"X"]', expected: [{ module: '7', name: 'X' }] },
    { name: 'words of an article that look like a row', flight: 'a:Ta,\n3:I[1,[]]b:"end"\n', expected: [] },
    { name: 'a row of text with brackets', flight: '5:"I[39756]"\n', expected: [] },
    { name: 'no rows', flight: '', expected: [] },
  ])('$name', ({ flight, expected }) => {
    expect(clientReferences(flight)).toEqual(expected);
  });
});
