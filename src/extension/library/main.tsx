import { render } from 'preact';
import '../../ui/style/index.css';
import { WORDS } from '../../ui/words/index.ts';
import { speak } from '../view/language.ts';
import { DifferenceBetween } from './difference-between.tsx';
import { LibraryPage } from './library-page.tsx';

const language = speak();
const asked = new URLSearchParams(location.search);
const [before, after] = [asked.get('before'), asked.get('after')];
const { library } = WORDS[language];
const isPair = before !== null && after !== null;
document.title = `Sillage · ${isPair ? library.difference.title : library.title}`;
// As tall as the window, as the report is: what is compared is one document in a frame.
if (isPair) document.body.className = 'report';
render(isPair ? <DifferenceBetween before={before} after={after} language={language} /> : <LibraryPage language={language} />, document.body);
