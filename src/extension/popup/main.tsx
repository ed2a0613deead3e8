import { render } from 'preact';
import '../../ui/style/index.css';
import { speak } from '../view/language.ts';
import { PopupPage } from './popup-page.tsx';

render(<PopupPage language={speak()} />, document.body);
