import { modules as shared0 } from './shared.2428.js';
import { modules as shared1 } from './shared.30391.js';

export const id = 4725;

export const ids = [ 4725 ];

export const modules = {
  ...shared0,
  ...shared1
};
