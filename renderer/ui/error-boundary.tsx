// When a part of the window breaks, the rest stays; the broken part says so and can be drawn again.
import { Component, type ReactNode } from 'react';
import i18next from 'i18next';
import styles from './error-boundary.module.css';
import { Button } from './button';
import { Tip } from './tip';

interface State {
  error: Error | null;
}

export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return (
      <div className={styles.broken}>
        <Tip tone="bad"><b>{i18next.t('ui:broken.title')}</b> {i18next.t('ui:broken.text')}</Tip>
        <Button onClick={() => this.setState({ error: null })}>{i18next.t('ui:broken.again')}</Button>
        <details><summary>{i18next.t('ui:broken.details')}</summary><pre>{this.state.error.message}</pre></details>
      </div>
    );
  }
}
