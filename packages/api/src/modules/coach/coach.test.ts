import { afterAll, expect, test } from '@jest/globals';
import { createTestApi } from '../../testing/test-api.ts';

const api = await createTestApi();
afterAll(() => api.close());

test('everyone may know which coach writes here', async () => {
  const { data } = await api.run(null, '{ coach { kind label } }');
  expect(data).toEqual({ coach: { kind: 'RULE_BASED', label: 'rule-based' } });
});
