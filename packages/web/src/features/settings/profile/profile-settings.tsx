import { useQuery } from '@apollo/client/react';
import { limits } from '@career-coach/shared/limits.ts';
import { QueryResult } from '../../../graphql/query-result.tsx';
import { BioField } from '../../../profile/bio-field.tsx';
import { ExperienceField } from '../../../profile/experience-field.tsx';
import { ProfileSummary } from '../../../profile/profile-summary.tsx';
import {
  MyProfileDocument,
  type Profile_UserFragment,
} from '../../../profile/profile.generated.ts';
import { SkillsField } from '../../../profile/skills-field.tsx';
import { SpecializationField } from '../../../profile/specialization-field.tsx';
import { useProfileEditor } from '../../../profile/use-profile-editor.ts';
import { SaveConflict } from '../../../ui/autosave/save-conflict.tsx';
import { Field } from '../../../ui/field.tsx';
import { FormFailure } from '../../../ui/form-failure.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SaveStateMark } from '../../../ui/save-state.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { TextInput } from '../../../ui/text-input.tsx';

const skeleton = (
  <div className="grid max-w-xl gap-6">
    {Array.from({ length: 4 }, (_, row) => (
      <div key={row} className="grid gap-2">
        <Skeleton className="h-4 w-32" />
        <Skeleton className="h-9" />
      </div>
    ))}
  </div>
);

function ProfileForm({ user }: { user: Profile_UserFragment }) {
  const { value, state, conflict, message, change, resolve } = useProfileEditor(user);
  return (
    <>
      <PageHeader
        title="Profile"
        documentTitle="Settings: profile"
        status={<SaveStateMark state={state} />}
      />
      <div className="grid max-w-xl gap-6">
        {conflict && (
          <SaveConflict
            mine={<ProfileSummary profile={value} />}
            theirs={<ProfileSummary profile={conflict.value} />}
            onKeepMine={() => void resolve(value)}
            onTakeTheirs={() => void resolve(conflict.value)}
          />
        )}
        <FormFailure message={message ?? undefined} />
        <Field label="Full name" hint="As it stands in your letters.">
          {(control) => (
            <TextInput
              {...control}
              autoComplete="name"
              maxLength={limits.user.name}
              value={value.name}
              onChange={(event) => change({ name: event.target.value })}
            />
          )}
        </Field>
        <SpecializationField value={value.industry} onChange={(industry) => change({ industry })} />
        <ExperienceField
          value={value.experience}
          onChange={(experience) => change({ experience })}
        />
        <SkillsField skills={value.skills} onChange={(skills) => change({ skills })} />
        <BioField value={value.bio} onChange={(bio) => change({ bio })} />
      </div>
    </>
  );
}

/** Everything one has told of oneself; saves as one types. */
export default function ProfileSettings() {
  const profile = useQuery(MyProfileDocument);
  return (
    <QueryResult {...profile} what="profile" skeleton={skeleton}>
      {({ me }) => me && <ProfileForm key={me.id} user={me} />}
    </QueryResult>
  );
}
