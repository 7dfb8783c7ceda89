import { Trans } from '@lingui/react/macro';
import { Component, type ReactNode } from 'react';
import { Missing } from './Missing.tsx';

interface Props {
  readonly children: ReactNode;
}

/** Catches a page that broke while it was drawn: says so, and loses nothing that was kept. */
export class Mishap extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <Missing>
        <Trans>
          Something in this page went wrong, and it is our fault. Your moves are kept: open the game
          again from the first page.
        </Trans>
      </Missing>
    );
  }
}
