import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./i18n/request.ts');

/** @type {import('next').NextConfig} */
const nextConfig = {
  output: 'export',
  // A fixed name: two builds of the same sources are the same bytes.
  generateBuildId: () => 'hashiya',
  // No files written into the checkout, and no look-ups of newer versions while building.
  agentRules: false,
  experimental: { inlineCss: true, agentUpgrade: false },
};

export default withNextIntl(nextConfig);
