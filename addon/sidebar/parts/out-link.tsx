import { Icon } from './icon';

interface OutLinkProps {
  readonly href: string;
  /** What it says, and what it is for those who hear it out of its place. */
  readonly children: string;
  readonly label: string;
}

/** Only web pages: a link comes out of a cell, and a cell can hold anything. */
const isWeb = (href: string): boolean => /^https:\/\//i.test(href);

/** A link out of the sidebar; nothing where it leads to no web page. */
export const OutLink = ({ href, children, label }: OutLinkProps) =>
  isWeb(href) ? (
    <a class="button quiet" href={href} target="_blank" rel="noreferrer" aria-label={label}>
      <Icon name="open" />
      <span>{children}</span>
    </a>
  ) : null;
