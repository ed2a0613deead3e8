import { render } from 'preact';
import '../../ui/style/index.css';
import { WORDS } from '../../ui/words/index.ts';
import { speak } from '../view/language.ts';
import { ComparePage } from './compare-page.tsx';

const language = speak();
document.title = `Sillage · ${WORDS[language].compare.title}`;
render(<ComparePage language={language} />, document.body);
