/** A built site as a server is told of it. */
export interface HostedSite {
  /** Host name, or what else the server knows the site by. */
  name: string;
  /** Path of the site below the origin; starts and ends with a slash. */
  base: string;
  /** Absolute path of the server's folder. The site's files stand in it under the path of the base. */
  root: string;
}
