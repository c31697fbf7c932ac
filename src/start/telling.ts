/*
 * Stands in the head of the page whose views have sentences in small files of their own, after the script of those
 * that await a view.
 */
import { isDeep } from './deep';
import { tellView } from './told';

if (isDeep()) tellView();
