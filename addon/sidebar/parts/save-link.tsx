import { useEffect, useMemo } from 'preact/hooks';
import { Icon } from './icon';

interface SaveLinkProps {
  readonly name: string;
  readonly mime: string;
  readonly text: string;
}

/** A file that never leaves the browser until it is saved. */
export const SaveLink = ({ name, mime, text }: SaveLinkProps) => {
  const address = useMemo(
    () => URL.createObjectURL(new Blob([text], { type: mime })),
    [mime, text],
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <a class="button quiet" href={address} download={name}>
      <Icon name="save" />
      <bdi>{name}</bdi>
    </a>
  );
};
