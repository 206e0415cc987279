/** What changed from one generation to the next. */
package org.glossgraph.view.change;
