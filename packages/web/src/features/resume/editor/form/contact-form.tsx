import type { ResumeContact } from '@career-coach/shared/resume-document/resume-document.ts';
import { Plus, X } from 'lucide-react';
import { memo } from 'react';
import { Button } from '../../../../ui/button.tsx';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { checkEmail, checkPhone, checkUrl } from './checks.ts';
import { DraftField } from './draft-field.tsx';
import { inPlace, useFormActions } from './form-context.ts';
import { useItemIds } from './item-ids.ts';

/** Who it is and how to reach them. */
export const ContactForm = memo(function ContactForm({ contact }: { contact: ResumeContact }) {
  const { operate } = useFormActions();
  const set = (change: Partial<ResumeContact>, field: string) =>
    operate({ kind: 'set-contact', contact: change }, `contact-${field}`);
  return (
    <section aria-label="Name and contact" data-place="contact" className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <DraftField
          label="Name"
          part="name"
          value={contact.name ?? ''}
          commit={(name) => set({ name }, 'name')}
        />
        <DraftField
          label="Headline"
          value={contact.headline ?? ''}
          commit={(headline) => set({ headline }, 'headline')}
        />
        <DraftField
          label="E-mail"
          inputMode="email"
          value={contact.email ?? ''}
          check={checkEmail}
          commit={(email) => set({ email }, 'email')}
        />
        <DraftField
          label="Phone"
          inputMode="tel"
          value={contact.phone ?? ''}
          check={checkPhone}
          commit={(phone) => set({ phone }, 'phone')}
        />
        <DraftField
          label="Place"
          value={contact.location ?? ''}
          commit={(location) => set({ location }, 'location')}
        />
      </div>
      <Links contact={contact} set={set} />
    </section>
  );
});

interface LinksProps {
  contact: ResumeContact;
  set: (change: Partial<ResumeContact>, field: string) => boolean;
}

function Links({ contact: { links }, set }: LinksProps) {
  const { focusSoon } = useFormActions();
  const ids = useItemIds(links);
  const change = (index: number, part: Partial<(typeof links)[number]>) =>
    set(
      { links: links.map((link, at) => (at === index ? { ...link, ...part } : link)) },
      `link-${index}`,
    );
  const remove = (index: number) => {
    set({ links: links.filter((_, at) => at !== index) }, 'links');
    focusSoon(inPlace('contact', 'add-link'));
  };
  const add = () => {
    set({ links: [...links, { label: 'Link', url: 'https://' }] }, 'links');
    focusSoon(inPlace('contact', `link-${links.length}`));
  };
  return (
    <div className="grid gap-2">
      {links.length > 0 && (
        <ul aria-label="Links" className="grid gap-2">
          {links.map((link, index) => (
            <li
              key={ids[index]}
              className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-2 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]"
            >
              <DraftField
                label={`Name of link ${index + 1}`}
                hideLabel
                part={`link-${index}`}
                placeholder="LinkedIn"
                value={link.label}
                commit={(label) => change(index, { label })}
              />
              <DraftField
                label={`Address of link ${index + 1}`}
                hideLabel
                inputMode="url"
                className="col-start-1 sm:col-start-2"
                placeholder="https://"
                value={link.url}
                check={checkUrl}
                commit={(url) => change(index, { url })}
              />
              <IconButton
                label={`Remove link ${index + 1}`}
                icon={<X />}
                className="col-start-2 row-start-1 sm:col-start-3"
                onClick={() => remove(index)}
              />
            </li>
          ))}
        </ul>
      )}
      <Button
        size="small"
        tone="quiet"
        icon={<Plus />}
        data-part="add-link"
        className="justify-self-start"
        onClick={add}
      >
        Add a link
      </Button>
    </div>
  );
}
