import { modules as shared0 } from './shared.66209.js';
import { modules as shared1 } from './shared.58432.js';
import { modules as shared2 } from './shared.97815.js';
import { modules as shared3 } from './shared.30391.js';

export const ids = [6470,6209,1398,6718,391];

export const modules = {
  ...shared0,
  ...shared1,
  ...shared2,
  ...shared3
};
