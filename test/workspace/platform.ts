const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors: Readonly<Record<string, string>> = {
  arm: 'arm', arm64: 'arm64', ia32: 'ia32', loong64: 'loong64', ppc64: 'ppc64', riscv64: 'riscv64', s390x: 's390x', x64: 'x64',
};
const libraries: Readonly<Record<string, string>> = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

export interface Platform { readonly os: string[]; readonly cpu: string[]; readonly libc?: string[] }

/** The machine a prebuilt package is for, read off its name: `@swc/core-linux-arm64-musl`. Throws when the name does not tell. */
export function platformOf(packageName: string): Platform {
  const words = packageName.split(/[^a-z0-9]+/);
  const os = words.find(word => systems.includes(word));
  const cpu = words.map(word => processors[word]).find(known => known !== undefined);
  const libc = words.map(word => libraries[word]).find(known => known !== undefined);
  if (os === undefined || cpu === undefined) {
    throw new Error(`${packageName} does not say in its name which system and processor it is for: add its entry to package-lock.json by hand.`);
  }
  return { os: [os], cpu: [cpu], ...(os === 'linux' && libc !== undefined ? { libc: [libc] } : {}) };
}
