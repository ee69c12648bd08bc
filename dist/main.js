import './start.action.js';
import './start.action-post.js';
import './start.action-post-command.js';
import { main } from './index.js';

await main();
