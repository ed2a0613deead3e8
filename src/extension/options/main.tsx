import { render } from 'preact';
import '../../ui/style/index.css';
import { WORDS } from '../../ui/words/index.ts';
import { speak } from '../view/language.ts';
import { OptionsPage } from './options-page.tsx';

const language = speak();
document.title = `Sillage · ${WORDS[language].actions.settings}`;
render(<OptionsPage language={language} />, document.body);
