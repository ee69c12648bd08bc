import './start.action.js';
import './start.action-post.js';
import './start.action-post-command.js';
import { comment } from './index.js';

await comment();
