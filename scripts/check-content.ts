import { inspectLibrary } from '@/lib/content/load-library';
import { describeFault } from '@/lib/model/fault';

const { library, faults } = inspectLibrary();
for (const fault of faults) console.error(describeFault(fault));
const read = `${library.articles.length} article(s) and ${library.entities.size} entities read`;
console.log(faults.length === 0 ? `${read}, no faults` : `${read}, ${faults.length} fault(s)`);
if (faults.length > 0) process.exitCode = 1;
