/** What the next step is decided from. */
export interface Progress {
  resume: { content: string | null } | null;
  report: {
    score: number;
    bestFix: { title: string; fix: string | null; gain: number } | null;
  } | null;
  drafts: number;
  completed: number;
  assessments: number;
}

export interface NextStep {
  title: string;
  why: string;
  action: string;
  to: 'resume' | 'score' | 'new-letter' | 'letters' | 'practice';
}

/** The one thing that helps most now, in the order of the journey: resume, score, letter, practice. */
export function nextStep(progress: Progress): NextStep {
  if (!progress.resume?.content?.trim()) {
    return {
      title: 'Bring in your resume',
      why: 'Upload a PDF, DOCX, Markdown or JSON Resume file; you confirm what was read before anything is saved.',
      action: 'Add my resume',
      to: 'resume',
    };
  }
  if (!progress.report) {
    return {
      title: 'Check how a machine reads your resume',
      why: 'The score is computed from published rules and shows the place behind every point.',
      action: 'Check my resume',
      to: 'score',
    };
  }
  const fix = progress.report.bestFix;
  if (fix && fix.gain >= 1) {
    return {
      title: `Improve your resume: ${fix.title.charAt(0).toLowerCase()}${fix.title.slice(1)}`,
      why: `${fix.fix ?? ''} It raises your score by ${fix.gain.toFixed(fix.gain < 10 ? 1 : 0)} points.`.trim(),
      action: 'Open the finding',
      to: 'score',
    };
  }
  if (progress.drafts > 0) {
    const letters = progress.drafts === 1 ? 'One letter is' : `${progress.drafts} letters are`;
    return {
      title: 'Finish your letter',
      why: `${letters} still a draft.`,
      action: 'Open my letters',
      to: 'letters',
    };
  }
  if (progress.completed === 0) {
    return {
      title: 'Draft a first cover letter',
      why: 'Paste a job description; the draft uses only your profile, your resume and that text.',
      action: 'New letter',
      to: 'new-letter',
    };
  }
  return {
    title: progress.assessments === 0 ? 'Practise for the interview' : 'Keep practising',
    why: 'Ten questions take about five minutes; each answer is explained.',
    action: 'Start a session',
    to: 'practice',
  };
}
