import { render } from 'preact';
import '../../ui/style/index.css';
import { speak } from '../view/language.ts';
import { OptionsPage } from './options-page.tsx';

render(<OptionsPage language={speak()} />, document.body);
