/** Runs before a package is published. Refuses everything but pnpm: npm would publish `workspace:^` as it stands, and no licence. */
if (process.env['npm_config_user_agent']?.startsWith('pnpm/') !== true) {
  throw new Error('Publish with `pnpm -r publish`. Any other command leaves workspace:^ among the dependencies, so that nobody could install the package, and the licence out.');
}
