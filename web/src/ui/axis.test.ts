import { axisMarks } from './axis';

describe('the marks of an axis', () => {
  it('stand at round numbers around all values', () => {
    expect(axisMarks([8844, 9170])).toEqual([8800, 8900, 9000, 9100, 9200]);
    expect(axisMarks([-26, 281, 625])).toEqual([-200, 0, 200, 400, 600, 800]);
    expect(axisMarks([12.4, 20])).toEqual([12, 14, 16, 18, 20]);
  });

  it('leave room around values that are equal, and start at 0 without any', () => {
    expect(axisMarks([85])).toEqual([85, 85.5]);
    expect(axisMarks([])).toEqual([0, 1]);
  });
});
