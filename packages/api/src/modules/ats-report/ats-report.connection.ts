import { connectionOf } from '../../pagination/connection.ts';
import { AtsReport } from './ats-report.type.ts';

export const AtsReportConnection = connectionOf(AtsReport, 'ATS reports');
