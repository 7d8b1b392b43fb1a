import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Preview } from '../protocol';
import { useWords } from '../words';
import { Button } from './button';
import { Icon } from './icon';

interface PreviewPageProps {
  readonly preview: Preview;
  readonly onBack: () => void;
  /** What can be done with it. */
  readonly children: ComponentChildren;
}

/** A page in a frame where nothing runs, whatever slips into it. */
export const PreviewPage = ({ preview, onBack, children }: PreviewPageProps) => {
  const words = useWords().documents;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="preview-page">
      <div class="buttons">
        <Button kind="quiet" icon="back" onPress={onBack}>
          {words.back}
        </Button>
        <LargerLink html={preview.html} />
      </div>
      <h2 tabIndex={-1} ref={heading} dir="auto">
        {words.previewOf(preview.title)}
      </h2>
      {children}
      <iframe class="preview" title={preview.title} sandbox="" srcdoc={preview.html} />
    </div>
  );
};

/** The same frame on a page of its own: the sidebar is narrow. */
const LargerLink = ({ html }: { readonly html: string }) => {
  const words = useWords().documents;
  const address = useMemo(() => URL.createObjectURL(pageAround(html)), [html]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <a class="button quiet" href={address} target="_blank" rel="noreferrer">
      <Icon name="open" />
      <span>{words.larger}</span>
    </a>
  );
};

function pageAround(html: string): Blob {
  const page = document.implementation.createHTMLDocument();
  const frame = page.createElement('iframe');
  frame.setAttribute('sandbox', '');
  frame.srcdoc = html;
  frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;border:0';
  page.body.append(frame);
  return new Blob(['<!DOCTYPE html>', page.documentElement.outerHTML], { type: 'text/html' });
}
