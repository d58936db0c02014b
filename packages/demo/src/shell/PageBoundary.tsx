import { Component, type ReactNode } from 'react';
import { PrimaryButton } from '../kit/Button.ts';
import { Stack } from '../kit/layout.ts';
import { PageHeading } from '../kit/PageHeading.tsx';

/** Keeps what is around a page when the page breaks, and offers to try again. Give it the page's address as its key, so that the next page starts afresh. */
export class PageBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <Stack role="alert">
        <PageHeading title="This page broke">Your data is safe. If it happens again, tell us what you did just before.</PageHeading>
        <PrimaryButton
          onClick={() => {
            this.setState({ broken: false });
          }}
        >
          Try again
        </PrimaryButton>
      </Stack>
    );
  }
}
