import { defineLiveCollection } from 'astro:content';
import { contentLoader } from './site/content/content-loader.ts';
import { deploymentFrom } from './site/deployment.ts';

export const collections = {
  content: defineLiveCollection({ loader: contentLoader(deploymentFrom(process.env).contentDir) }),
};
