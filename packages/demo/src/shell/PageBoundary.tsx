import { Component, type ReactNode } from 'react';
import { PrimaryButton } from '../kit/Button.ts';
import { Stack } from '../kit/layout.ts';
import { PageHeading } from '../kit/PageHeading.tsx';

/** Keeps the frame when a page breaks, and lets it be tried again. Give it the page's address as key: another page starts whole. */
export class PageBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <Stack role="alert">
        <PageHeading title="This page broke">Your data is safe. If it happens again, tell us what you did before.</PageHeading>
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
