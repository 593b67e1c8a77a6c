import type { ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import { buttonStyles, type ButtonSize, type ButtonTone } from './button-styles.ts';

interface LinkButtonProps extends LinkProps {
  tone?: ButtonTone;
  size?: ButtonSize;
  icon?: ReactNode;
}

/** Goes somewhere, looks like a button. What changes something is a Button. */
export function LinkButton(props: LinkButtonProps) {
  const { tone = 'secondary', size = 'medium', icon, className, children, ...rest } = props;
  return (
    <Link {...rest} className={buttonStyles(tone, size, className)}>
      {icon}
      {children}
    </Link>
  );
}
