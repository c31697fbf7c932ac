/** Where a reader types and where results come, the same in the dialog and on the search page. */
export const SEARCH_FORM = `<form class="find" role="search">
	<label for="find">States, years, claims, data, methods</label>
	<input id="find" name="q" type="text" role="combobox" aria-expanded="false" aria-controls="found" aria-autocomplete="list" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="go" maxlength="120">
</form>
<p class="find-status"><span role="status"></span> <button type="button" hidden>Try again</button></p>
<div id="found" class="found" role="listbox" aria-label="Results"></div>`;
