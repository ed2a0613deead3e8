import { clarity } from 'clarity-js';

// What the tag of a project has in it. `content` sends the page's own texts; fields are masked, as Clarity always does.
clarity.start({ projectId: 'orchard01', upload: 'https://k.clarity.ms/collect', track: true, content: true, delay: 500 });
