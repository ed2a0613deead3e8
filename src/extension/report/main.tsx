import { render } from 'preact';
import '../../ui/style/index.css';
import { speak } from '../view/language.ts';
import { ReportPage } from './report-page.tsx';

render(<ReportPage language={speak()} />, document.body);
