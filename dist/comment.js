import './start.action.js';
import './start.action-post.js';
import './start.action-post-command.js';
import './shared.21686.js';
import './shared.66209.js';
import './shared.12321.js';
import './shared.67533.js';
import './shared.20218.js';
import { comment } from './index.js';

await comment();
