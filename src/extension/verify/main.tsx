import { render } from 'preact';
import '../../ui/style/index.css';
import { WORDS } from '../../ui/words/index.ts';
import { speak } from '../view/language.ts';
import { VerifyPage } from './verify-page.tsx';

const language = speak();
document.title = `Sillage · ${WORDS[language].verify.title}`;
render(<VerifyPage language={language} />, document.body);
