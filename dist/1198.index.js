import { modules as shared0 } from './shared.66209.js';
import { modules as shared1 } from './shared.58432.js';
import { modules as shared2 } from './shared.97815.js';

export const ids = [1198,6209,6718];

export const modules = {
  ...shared0,
  ...shared1,
  ...shared2
};
