import { streepjes } from './as';

describe('the marks of an axis', () => {
  it('stand at round numbers around all values', () => {
    expect(streepjes([8844, 9170])).toEqual([8800, 8900, 9000, 9100, 9200]);
    expect(streepjes([-26, 281, 625])).toEqual([-200, 0, 200, 400, 600, 800]);
    expect(streepjes([12.4, 20])).toEqual([12, 14, 16, 18, 20]);
  });

  it('leave room around values that are equal, and start at 0 without any', () => {
    expect(streepjes([85])).toEqual([85, 85.5]);
    expect(streepjes([])).toEqual([0, 1]);
  });
});
