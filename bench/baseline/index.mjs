/**
 * The least that an action on GitHub's own packages can be: what the start of Tidings is measured against.
 * As an action it reads its token and makes one request; as a command (`BASELINE=line`) it prints one line.
 */
import { env } from 'node:process';
import * as core from '@actions/core';
import { context, getOctokit } from '@actions/github';

if (env.BASELINE === 'line') {
  core.info('baseline');
} else {
  const octokit = getOctokit(core.getInput('token', { required: true }));
  const { data } = await octokit.rest.repos.get(context.repo);
  core.info(data.full_name);
}
