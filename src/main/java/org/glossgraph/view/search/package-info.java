/** Finds things by their names and texts, whatever the spelling. */
package org.glossgraph.view.search;
