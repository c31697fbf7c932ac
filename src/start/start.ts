/*
 * Stands in the head of every page, before its styles: what must hold before anything is painted, and all that
 * pages of words alone can do.
 */
import { awaitView } from './awaited';
import { startCode } from './code';
import { keepEarly } from './early';
import { watchFaults } from './faults';
import { filterTables } from './filter';
import { markGuide } from './guide';
import { stampPaper } from './paper';
import { offerSearch } from './search';
import { startSpared } from './spared';
import { keepTheme } from './theme';

keepTheme();
awaitView();
keepEarly();
startCode();
startSpared();
watchFaults();
stampPaper();
filterTables();
markGuide();
offerSearch();
