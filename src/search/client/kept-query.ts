/**
 * Puts the query of the address into the field, so that it is not lost where the script of the search page
 * does not come. It stands in the page as it is here, so that a policy can name its hash, and in the oldest JavaScript.
 */
export const keptQuery =
  'try{document.querySelector("#query").value=decodeURIComponent((/[?&]q=([^&]*)/.exec(location.search)||["",""])[1].replace(/\\+/g," "))}catch(e){}';
