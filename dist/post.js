import './start.post.js';
import './start.action-post.js';
import './start.action-post-command.js';
import './shared.12321.js';
import './shared.67533.js';
import './shared.40819.js';
import './shared.20218.js';
import { post } from './index.js';

await post();
