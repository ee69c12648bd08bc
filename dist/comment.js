import './start.action.js';
import './start.action-post.js';
import './start.action-post-command.js';
import './shared.53152.js';
import './shared.21686.js';
import './shared.452.js';
import './shared.20218.js';
import { comment } from './index.js';

await comment();
