import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A fenced block of a document, with the line it begins on. */
export interface CodeBlock {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

const fence = /^```(\S*)$/;

/** Every fenced block of a Markdown text, in order. */
export function codeBlocksOf(file: string, markdown: string): readonly CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { line: number; language: string; text: string[] } | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    const mark = fence.exec(line.trim());
    if (!mark) open?.text.push(line);
    else if (open) {
      blocks.push({ file, line: open.line, language: open.language, text: open.text.join('\n') });
      open = undefined;
    } else open = { line: index + 1, language: mark[1] ?? '', text: [] };
  }
  if (open) throw new Error(`${file}:${open.line} opens a code block and never closes it.`);
  return blocks;
}

/** The project's own documents: README.md, docs and deploy. */
export function documentsOf(root: string): readonly string[] {
  return ['README.md', ...markdownIn(join(root, 'docs')), ...markdownIn(join(root, 'deploy'))].map((path) => (path.startsWith(root) ? relative(root, path) : path));
}

export function readBlocks(root: string): readonly CodeBlock[] {
  return documentsOf(root).flatMap((file) => codeBlocksOf(file, readFileSync(join(root, file), 'utf8')));
}

function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return markdownIn(path);
    return name.endsWith('.md') ? [path] : [];
  });
}
