import { render } from 'preact';
import '../../ui/style/index.css';
import { WORDS } from '../../ui/words/index.ts';
import { speak } from '../view/language.ts';
import { PanelPage } from './panel-page.tsx';

const language = speak();
document.title = `Sillage · ${WORDS[language].panel.title}`;
render(<PanelPage language={language} />, document.body);
