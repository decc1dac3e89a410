import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { contentLoader } from './site/content/content-loader.ts';
import { deploymentFrom } from './site/deployment.ts';

export const collections = {
  content: defineCollection({
    loader: contentLoader(deploymentFrom(process.env).contentDir),
    schema: z.object({ bytes: z.base64() }),
  }),
};
