/** The folders with code that the checks look at. */
export const CODE_FOLDERS = ['app', 'bench', 'components', 'deploy', 'e2e', 'i18n', 'lib', 'scripts'] as const;
